// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.core.supply.DeliveryResult.DAMAGED;
import static org.quarantinekit.core.supply.DeliveryResult.DELIVERED;
import static org.quarantinekit.core.supply.DeliveryResult.REFUSED;
import static org.quarantinekit.rules.care.Samples.GUIDE;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.ONE;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.SHEET;
import static org.quarantinekit.rules.care.Samples.SUNDAY;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.THERMOMETER;
import static org.quarantinekit.rules.care.Samples.TWO;
import static org.quarantinekit.rules.care.Samples.WATER;
import static org.quarantinekit.rules.care.Samples.line;
import static org.quarantinekit.rules.care.Samples.receipt;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.term.ItemCode;

class CareChecklistTest {

    private final CareChecklist fiveOnes = CareChecklist.of(Samples.fiveOnes());
    private final CareChecklist mixed = CareChecklist.of(Samples.mixed());

    @Test
    void missing_nothingReceived_isEveryLineThatIsNotOptional_inTheOrderOfThePackage() {
        assertThat(mixed.missing(ImmutableMap.of()))
                .extracting(MissingItem::toString)
                .containsExactly("PEN: 2 missing", "WATER: 3 missing", "MASK: several missing");
        assertThat(fiveOnes.missing(ImmutableMap.of()))
                .extracting(MissingItem::item)
                .containsExactly(THERMOMETER, MASK, PEN, SHEET, GUIDE);
    }

    @Test
    void missing_partReceived_isTheRest() {
        assertThat(mixed.missing(ImmutableMap.of(WATER, 1, PEN, 2)))
                .containsExactly(
                        new MissingItem(WATER, Samples.title(WATER), OptionalInt.of(2)),
                        new MissingItem(MASK, Samples.title(MASK), OptionalInt.empty()));
    }

    @Test
    void missing_oneOfTheOpenLineReceived_isNoLongerMissing() {
        assertThat(mixed.missing(ImmutableMap.of(WATER, 3, PEN, 2, MASK, 1))).isEmpty();
        assertThat(mixed.missing(ImmutableMap.of(WATER, 3, PEN, 2, MASK, 0)))
                .extracting(MissingItem::toString)
                .containsExactly("MASK: several missing");
    }

    @Test
    void missing_moreThanAskedFor_makesUpForNothingElse() {
        assertThat(mixed.missing(ImmutableMap.of(PEN, 100, WATER, Integer.MAX_VALUE)))
                .extracting(MissingItem::item)
                .containsExactly(MASK);
    }

    @Test
    void missing_ofANegativeNumber_isRefused() {
        Map<ItemCode, Integer> received = ImmutableMap.of(PEN, -1);
        assertThatThrownBy(() -> mixed.missing(received))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("received -1 of item PEN must not be negative");
    }

    @Test
    void standing_ofReceipts_tellsApartWhatBecameOfWhat() {
        Receipt first = receipt(
                "mixed",
                ONE,
                line(PEN, 1, DELIVERED),
                line(WATER, 1, REFUSED),
                ReceiptLine.substituted(WATER, 1, TEA),
                line(GUIDE, 1, DELIVERED));
        Receipt second = receipt("mixed", ONE, line(PEN, 1, DAMAGED), line(TEA, 1, REFUSED), line(GUIDE, 2, REFUSED));
        PackageStanding standing = mixed.standing(ONE, SUNDAY, List.of(second, first));

        assertThat(standing.recipient()).isEqualTo(ONE);
        assertThat(standing.since()).isEqualTo(SUNDAY);
        assertThat(standing.lacking())
                .extracting(MissingItem::toString)
                .containsExactly("PEN: 1 missing", "WATER: 1 missing", "MASK: several missing");
        assertThat(standing.isComplete()).isFalse();
        assertThat(standing.delivered()).containsExactly(line(PEN, 1, DELIVERED));
        assertThat(standing.substituted()).containsExactly(ReceiptLine.substituted(WATER, 1, TEA));
        assertThat(standing.refused()).containsExactly(line(TEA, 1, REFUSED), line(WATER, 1, REFUSED));
        assertThat(standing.damaged()).containsExactly(line(PEN, 1, DAMAGED));
        assertThat(standing.unlisted()).containsExactly(line(GUIDE, 1, DELIVERED), line(GUIDE, 2, REFUSED));
    }

    @Test
    void standing_substitute_makesUpForNothingElse_evenIfThePackageHasItToo() {
        PackageStanding standing =
                mixed.standing(ONE, SUNDAY, List.of(receipt("mixed", ONE, ReceiptLine.substituted(WATER, 3, PEN))));
        assertThat(standing.lacking())
                .extracting(MissingItem::toString)
                .containsExactly("PEN: 2 missing", "MASK: several missing");
    }

    @Test
    void standing_openLine_isSettledByOne_unlessItWasDamaged() {
        assertThat(lackingAfter(line(MASK, 1, DAMAGED))).containsExactly("MASK: several missing");
        assertThat(lackingAfter(line(MASK, 1, REFUSED))).isEmpty();
        assertThat(lackingAfter(line(MASK, 1, DELIVERED))).isEmpty();
        assertThat(lackingAfter(ReceiptLine.substituted(MASK, 1, TEA))).isEmpty();
    }

    @Test
    void standing_withoutReceipts_lacksAllThatIsNotOptional() {
        PackageStanding standing = mixed.standing(TWO, SUNDAY, List.of());
        assertThat(standing.lacking()).isEqualTo(mixed.missing(ImmutableMap.of()));
        assertThat(standing.listed()).isEmpty();
        assertThat(standing.unlisted()).isEmpty();
    }

    @Test
    void standing_ofMoreThanAnInt_isNoMatter() {
        Receipt million = receipt("mixed", ONE, line(PEN, 1_000_000, DELIVERED), line(WATER, 1_000_000, REFUSED));
        assertThat(mixed.standing(ONE, SUNDAY, Collections.nCopies(4295, million))
                        .lacking())
                .extracting(MissingItem::item)
                .containsExactly(MASK);
    }

    @Test
    void standing_ofAnotherRecipientOrPackage_isRefused() {
        List<Receipt> others = List.of(receipt("mixed", TWO, line(PEN, 1, DELIVERED)));
        assertThatThrownBy(() -> mixed.standing(ONE, SUNDAY, others))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("receipt of package mixed by PERSON P-000002 must be of package mixed by PERSON P-000001");
        List<Receipt> another = List.of(receipt("five-ones", ONE, line(PEN, 1, DELIVERED)));
        assertThatThrownBy(() -> mixed.standing(ONE, SUNDAY, another))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "receipt of package five-ones by PERSON P-000001 must be of package mixed by PERSON P-000001");
    }

    @Test
    void missingItem_ofNothing_isRefused() {
        LocalizedText title = Samples.title(PEN);
        assertThatThrownBy(() -> new MissingItem(PEN, title, OptionalInt.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity 0 of missing item PEN must be at least 1");
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(ItemCode.class, PEN)
                .setDefault(CarePackage.class, Samples.fiveOnes())
                .setDefault(Subject.class, ONE)
                .setDefault(LocalDate.class, SUNDAY)
                .setDefault(LocalizedText.class, Samples.title(PEN));
        tester.testAllPublicStaticMethods(CareChecklist.class);
        tester.testAllPublicInstanceMethods(fiveOnes);
        tester.testAllPublicConstructors(MissingItem.class);
    }

    /** Returns what is lacking of the mixed package once everything but the masks is there, and this line. */
    private List<String> lackingAfter(ReceiptLine masks) {
        Receipt receipt = receipt("mixed", ONE, line(PEN, 2, DELIVERED), line(WATER, 3, DELIVERED), masks);
        return Lists.transform(mixed.standing(ONE, SUNDAY, List.of(receipt)).lacking(), MissingItem::toString);
    }
}
