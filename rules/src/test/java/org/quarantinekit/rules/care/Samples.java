// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import java.time.LocalDate;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.core.term.SubjectScope;

/** A package like the bundled "five ones", and one with every kind of line. */
final class Samples {

    static final ItemCode THERMOMETER = ItemCode.of("THERMOMETER");
    static final ItemCode MASK = ItemCode.of("MASK");
    static final ItemCode PEN = ItemCode.of("PEN");
    static final ItemCode SHEET = ItemCode.of("TEMPERATURE_SHEET");
    static final ItemCode GUIDE = ItemCode.of("QUARANTINE_GUIDE");
    static final ItemCode WATER = ItemCode.of("WATER");
    static final ItemCode TEA = ItemCode.of("TEA");

    private Samples() {}

    /** One thermometer, several packs of masks, one pen, one sheet and one guide. */
    static CarePackage fiveOnes() {
        return carePackage("five-ones")
                .addLine(line(THERMOMETER, Quantity.exactly(1)).build())
                .addLine(line(MASK, Quantity.several()).build())
                .addLine(line(PEN, Quantity.exactly(1)).build())
                .addLine(line(SHEET, Quantity.exactly(1)).build())
                .addLine(line(GUIDE, Quantity.exactly(1)).build())
                .build();
    }

    /** Two pens, at least three bottles of water, several masks, and tea if there is some. */
    static CarePackage mixed() {
        return carePackage("mixed")
                .addLine(line(PEN, Quantity.exactly(2)).build())
                .addLine(line(WATER, Quantity.atLeast(3)).build())
                .addLine(line(MASK, Quantity.several()).build())
                .addLine(line(TEA, Quantity.exactly(1)).optional(true).build())
                .build();
    }

    static CarePackageLine.Builder line(ItemCode item, Quantity quantity) {
        return CarePackageLine.builder(item, title(item), quantity);
    }

    static LocalizedText title(ItemCode item) {
        return LocalizedText.of("Item " + item, "物品 " + item);
    }

    static CarePackage.Builder carePackage(String code) {
        LocalizedText text = LocalizedText.of("Sample", "样本");
        return CarePackage.builder(code)
                .title(text)
                .addIssuer(text)
                .recipient(SubjectScope.PERSON)
                .addCitation(Citation.builder("Made up for a test", "1")
                        .reading(Reading.VERBATIM)
                        .confidence(Confidence.LOW)
                        .verifiedOn(LocalDate.of(2026, 11, 1))
                        .build());
    }
}
