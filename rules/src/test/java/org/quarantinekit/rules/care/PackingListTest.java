// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.THERMOMETER;
import static org.quarantinekit.rules.care.Samples.WATER;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;

class PackingListTest {

    private final CarePackage fiveOnes = Samples.fiveOnes();
    private final CarePackage mixed = Samples.mixed();

    @Test
    void fiveOnes_for40People_areFortyOfEach_andMasksStayOpen() {
        PackingList list = PackingList.of(fiveOnes, 40);
        assertThat(list.lines())
                .extracting(PackingLine::toString)
                .containsExactly(
                        "THERMOMETER: 40",
                        "MASK: open (several each)",
                        "PEN: 40",
                        "TEMPERATURE_SHEET: 40",
                        "QUARANTINE_GUIDE: 40");
        assertThat(list.carePackage()).isEqualTo(fiveOnes);
        assertThat(list.recipients()).isEqualTo(40);
        assertThat(list.isOpen()).isTrue();
        assertThat(list.line(MASK).isOpen()).isTrue();
        assertThat(list.line(PEN).isOpen()).isFalse();
    }

    @Test
    void withPerRecipient_ofTheOpenItem_closesIt_andNothingElse() {
        PackingList list = PackingList.of(fiveOnes, 40).withPerRecipient(MASK, 3);
        assertThat(list.lines())
                .extracting(PackingLine::toString)
                .containsExactly(
                        "THERMOMETER: 40", "MASK: 120", "PEN: 40", "TEMPERATURE_SHEET: 40", "QUARANTINE_GUIDE: 40");
        assertThat(list.isOpen()).isFalse();
        assertThat(list.withPerRecipient(MASK, 1).line(MASK)).hasToString("MASK: 40");
    }

    @Test
    void of_leastQuantity_packsTheLeast_untilMoreIsNamed() {
        PackingList list = PackingList.of(mixed, 10);
        assertThat(list.lines())
                .extracting(PackingLine::toString)
                .containsExactly("PEN: 20", "WATER: 30", "MASK: open (several each)", "TEA: 10");
        assertThat(list.withPerRecipient(WATER, 3)).isEqualTo(list);
        assertThat(list.withPerRecipient(WATER, 5).line(WATER)).hasToString("WATER: 50");
    }

    @Test
    void of_nobody_isNothingToPack() {
        PackingList list = PackingList.of(mixed, 0);
        assertThat(list.lines()).extracting(PackingLine::total).containsOnly(OptionalInt.of(0));
        assertThat(list.isOpen()).isFalse();
        assertThat(list.withPerRecipient(MASK, 3)).isEqualTo(list);
    }

    @Test
    void of_negativeRecipients_isRefused() {
        assertThatThrownBy(() -> PackingList.of(fiveOnes, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("recipients -1 must not be negative");
    }

    @Test
    void of_totalAboveAnInt_isRefused() {
        CarePackage million = Samples.carePackage("million")
                .addLine(Samples.line(PEN, Quantity.exactly(1_000_000)).build())
                .build();
        assertThat(PackingList.of(million, 2147).line(PEN)).hasToString("PEN: 2147000000");
        assertThatThrownBy(() -> PackingList.of(million, 2148))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total 2148000000 of item PEN must not be above 2147483647");
    }

    @Test
    void withPerRecipient_totalAboveAnInt_isRefused() {
        PackingList list = PackingList.of(fiveOnes, Integer.MAX_VALUE);
        assertThat(list.withPerRecipient(MASK, 1).line(MASK)).hasToString("MASK: 2147483647");
        assertThatThrownBy(() -> list.withPerRecipient(MASK, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total 4611686014132420609 of item MASK must not be above 2147483647");
    }

    @Test
    void withPerRecipient_ofAnExactItem_isRefused() {
        PackingList list = PackingList.of(fiveOnes, 40);
        assertThatThrownBy(() -> list.withPerRecipient(THERMOMETER, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "number per recipient of item THERMOMETER must not be named, because the package says exactly"
                                + " 1");
    }

    @Test
    void withPerRecipient_belowTheLeast_isRefused() {
        PackingList list = PackingList.of(mixed, 40);
        assertThatThrownBy(() -> list.withPerRecipient(WATER, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number per recipient 2 of item WATER must be at least 3, because the package says at least"
                        + " 3");
        assertThatThrownBy(() -> list.withPerRecipient(MASK, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number per recipient 0 of item MASK must be at least 1, because the package says several");
    }

    @Test
    void withPerRecipient_ofAnItemThatThePackageDoesNotHave_isRefused() {
        PackingList list = PackingList.of(fiveOnes, 40);
        assertThatThrownBy(() -> list.withPerRecipient(TEA, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item TEA must be one of package five-ones");
        assertThatThrownBy(() -> list.line(TEA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item TEA must be one of package five-ones");
    }

    @Test
    void line_thatCannotBe_isRefused() {
        CarePackageLine pens = mixed.lines().get(0);
        CarePackageLine water = mixed.lines().get(1);
        assertThatThrownBy(() -> new PackingLine(pens, OptionalInt.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total -1 of item PEN must not be negative");
        assertThatThrownBy(() -> new PackingLine(pens, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total of item PEN must be there, because the package says exactly 2");
        assertThatThrownBy(() -> new PackingLine(water, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total of item WATER must be there, because the package says at least 3");
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(PackingList.of(fiveOnes, 40), PackingList.of(Samples.fiveOnes(), 40))
                .addEqualityGroup(PackingList.of(fiveOnes, 41))
                .addEqualityGroup(PackingList.of(fiveOnes, 40).withPerRecipient(MASK, 3))
                .addEqualityGroup(PackingList.of(mixed, 40))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(ItemCode.class, MASK)
                .setDefault(CarePackage.class, fiveOnes)
                .setDefault(CarePackageLine.class, fiveOnes.lines().get(1));
        tester.testAllPublicStaticMethods(PackingList.class);
        tester.testAllPublicConstructors(PackingLine.class);
    }
}
