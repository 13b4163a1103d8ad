// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.rules.catalogue.Catalogue;

/** One kind of bundled documents beside the protocols: where they are, and how one is shown. */
final class Shelf<T> {

    /** Prints one document for reading. */
    interface Text<T> {
        void print(T document, Words words, Desk desk);
    }

    /** Every shelf, in the order in which they are listed. */
    static final ImmutableList<Shelf<?>> ALL = ImmutableList.of(
            new Shelf<>(
                    "catalogue.packages",
                    Catalogue::carePackageCodes,
                    Catalogue::carePackage,
                    CarePackage::title,
                    CarePackageText::print),
            new Shelf<>(
                    "catalogue.lists",
                    Catalogue::supplyListCodes,
                    Catalogue::supplyList,
                    SupplyList::title,
                    SupplyListText::print),
            new Shelf<>(
                    "catalogue.templates",
                    Catalogue::teamTemplateCodes,
                    Catalogue::teamTemplate,
                    TeamTemplate::title,
                    TeamTemplateText::print),
            new Shelf<>(
                    "catalogue.guides",
                    Catalogue::samplingGuideCodes,
                    Catalogue::samplingGuide,
                    SamplingGuide::title,
                    SamplingGuideText::print),
            new Shelf<>(
                    "catalogue.squads",
                    Catalogue::squadTemplateCodes,
                    Catalogue::squadTemplate,
                    SquadTemplate::title,
                    SquadTemplateText::print),
            new Shelf<>(
                    "catalogue.policies",
                    Catalogue::accessPolicyCodes,
                    Catalogue::accessPolicy,
                    AccessPolicy::title,
                    AccessPolicyText::print),
            new Shelf<>(
                    "catalogue.schemes",
                    Catalogue::areaSchemeCodes,
                    Catalogue::areaScheme,
                    AreaScheme::title,
                    AreaSchemeText::print));

    private final String heading;
    private final Function<Catalogue, ImmutableList<String>> codes;
    private final BiFunction<Catalogue, String, T> reader;
    private final Function<T, LocalizedText> title;
    private final Text<T> text;

    private Shelf(
            String heading,
            Function<Catalogue, ImmutableList<String>> codes,
            BiFunction<Catalogue, String, T> reader,
            Function<T, LocalizedText> title,
            Text<T> text) {
        this.heading = heading;
        this.codes = codes;
        this.reader = reader;
        this.title = title;
        this.text = text;
    }

    String heading() {
        return heading;
    }

    ImmutableList<String> codes(Catalogue catalogue) {
        return codes.apply(catalogue);
    }

    LocalizedText title(Catalogue catalogue, String code) {
        return title.apply(reader.apply(catalogue, code));
    }

    /** Shows the document with this code, as JSON or for reading. */
    void show(Catalogue catalogue, String code, OutputOptions output, Desk desk) {
        T document = reader.apply(catalogue, code);
        if (output.isJson()) {
            Json.document(desk.out(), document);
        } else {
            text.print(document, output.words(), desk);
        }
    }
}
