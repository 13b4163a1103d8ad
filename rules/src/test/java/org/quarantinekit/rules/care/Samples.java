// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
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

    static final LocalDate SUNDAY = LocalDate.of(2021, 8, 8); // Sunday
    static final LocalDateTime SUNDAY_MORNING = SUNDAY.atTime(9, 30);
    static final Subject ONE = Subject.of(PersonId.of("P-000001"));
    static final Subject TWO = Subject.of(PersonId.of("P-000002"));
    static final Subject HOME = Subject.of(HouseholdId.of("H-0001"));

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

    static Receipt receipt(String carePackage, Subject recipient, ReceiptLine... lines) {
        return receipt(carePackage, recipient, SUNDAY_MORNING, lines);
    }

    static Receipt receipt(String carePackage, Subject recipient, LocalDateTime at, ReceiptLine... lines) {
        return Receipt.builder(carePackage, recipient, at).addLines(lines).build();
    }

    /** Returns a line of a result that needs no substitute. */
    static ReceiptLine line(ItemCode item, int number, DeliveryResult result) {
        return new ReceiptLine(item, number, result, Optional.empty());
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
