// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.SubjectScope;

/** What is handed to one recipient at the start of a stay; the lines keep the order of the source. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableCarePackage.class)
@JsonDeserialize(builder = CarePackage.Builder.class)
public interface CarePackage {

    /** The code of the document, for example {@code five-ones-2021}. */
    String code();

    /** What the issuers call it. */
    LocalizedText title();

    /** Who issues it, at least one. */
    ImmutableList<LocalizedText> issuers();

    /** Who gets one: each person, or each household. */
    SubjectScope recipient();

    /** The lines to pack, at least one, no item twice. */
    ImmutableList<CarePackageLine> lines();

    /** Where the list comes from, at least one source. */
    ImmutableList<Citation> citations();

    /** Refuses a package without lines, issuers or sources, with an item twice, or for something else than people. */
    @Value.Check
    default void check() {
        Checks.slug(code(), "package code");
        Checks.require(!issuers().isEmpty(), "issuers of package " + code(), "must not be empty");
        Checks.require(!lines().isEmpty(), "lines of package " + code(), "must not be empty");
        Checks.require(!citations().isEmpty(), "citations of package " + code(), "must not be empty");
        Checks.require(
                recipient() == SubjectScope.PERSON || recipient() == SubjectScope.HOUSEHOLD,
                "recipient of package " + code(),
                "must be PERSON or HOUSEHOLD");
        Set<ItemCode> items = new HashSet<>();
        for (CarePackageLine line : lines()) {
            Checks.require(
                    items.add(line.item()), "item " + line.item() + " of package " + code(), "must not stand twice");
        }
    }

    /** Starts a package; the code has no default, so it is asked for here. */
    static Builder builder(String code) {
        return new Builder().code(code);
    }

    /** Builds one package; refuses to set an attribute twice. */
    final class Builder extends ImmutableCarePackage.Builder {
        Builder() {}
    }
}
