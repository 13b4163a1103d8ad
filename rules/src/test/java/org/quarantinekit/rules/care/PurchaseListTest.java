// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.care.Samples.GUIDE;
import static org.quarantinekit.rules.care.Samples.MASK;
import static org.quarantinekit.rules.care.Samples.PEN;
import static org.quarantinekit.rules.care.Samples.SHEET;
import static org.quarantinekit.rules.care.Samples.TEA;
import static org.quarantinekit.rules.care.Samples.THERMOMETER;
import static org.quarantinekit.rules.care.Samples.WATER;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.term.ItemCode;

class PurchaseListTest {

    private final PackingList forForty = PackingList.of(Samples.fiveOnes(), 40);

    @Test
    void against_namesWhatToBuy_andWhatIsOpen_inTheOrderOfThePackage() {
        PurchaseList list = forForty.against(ImmutableMap.of(PEN, 12, MASK, 5, THERMOMETER, 40, SHEET, 41));
        assertThat(list.packing()).isEqualTo(forForty);
        assertThat(list.lines())
                .extracting(PurchaseLine::toString)
                .containsExactly(
                        "THERMOMETER: 0 to buy, 40 in stock",
                        "MASK: open, 5 in stock",
                        "PEN: 28 to buy, 12 in stock",
                        "TEMPERATURE_SHEET: 0 to buy, 41 in stock",
                        "QUARANTINE_GUIDE: 40 to buy, 0 in stock");
        assertThat(list.line(MASK).toBuy()).isEmpty();
        assertThat(list.line(MASK).isOpen()).isTrue();
        assertThat(list.line(PEN).toBuy()).hasValue(28);
        assertThat(list.line(PEN).isOpen()).isFalse();
        assertThat(list.isOpen()).isTrue();
        assertThat(list.isCovered()).isFalse();
        assertThat(list.unlisted()).isEmpty();
    }

    @Test
    void against_onceTheOpenNumberIsNamed_countsThatToo() {
        PurchaseList list = forForty.withPerRecipient(MASK, 3).against(ImmutableMap.of(MASK, 100));
        assertThat(list.line(MASK).toBuy()).hasValue(20);
        assertThat(list.isOpen()).isFalse();
    }

    @Test
    void against_allInStock_isCovered_unlessSomethingIsOpen() {
        Map<ItemCode, Integer> stock = ImmutableMap.of(THERMOMETER, 40, MASK, 400, PEN, 40, SHEET, 40, GUIDE, 40);
        assertThat(forForty.against(stock).isCovered()).isFalse();
        assertThat(forForty.withPerRecipient(MASK, 10).against(stock).isCovered())
                .isTrue();
        assertThat(forForty.withPerRecipient(MASK, 11).against(stock).isCovered())
                .isFalse();
    }

    @Test
    void against_whatThePackageDoesNotHave_isToldApart() {
        PurchaseList list = forForty.against(ImmutableMap.of(WATER, 7, PEN, 1, TEA, 0));
        assertThat(list.unlisted()).containsExactly(Map.entry(TEA, 0), Map.entry(WATER, 7));
        assertThat(list.line(PEN).inStock()).isEqualTo(1);
    }

    @Test
    void against_forNobody_buysNothing() {
        PurchaseList list = PackingList.of(Samples.fiveOnes(), 0).against(Map.of());
        assertThat(list.lines()).extracting(PurchaseLine::toBuy).containsOnly(OptionalInt.of(0));
        assertThat(list.isCovered()).isTrue();
    }

    @Test
    void against_negativeStock_isRefused() {
        Map<ItemCode, Integer> listed = ImmutableMap.of(PEN, -1);
        assertThatThrownBy(() -> forForty.against(listed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stock -1 of item PEN must not be negative");
        Map<ItemCode, Integer> unlisted = ImmutableMap.of(TEA, -2);
        assertThatThrownBy(() -> forForty.against(unlisted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stock -2 of item TEA must not be negative");
        PackingLine pens = forForty.line(PEN);
        assertThatThrownBy(() -> new PurchaseLine(pens, -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stock -3 of item PEN must not be negative");
    }

    @Test
    void line_ofAnItemThatThePackageDoesNotHave_isRefused() {
        PurchaseList list = forForty.against(ImmutableMap.of(TEA, 1));
        assertThatThrownBy(() -> list.line(TEA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item TEA must be one of package five-ones");
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(forForty.against(Map.of()), forForty.against(ImmutableMap.of(PEN, 0)))
                .addEqualityGroup(forForty.against(ImmutableMap.of(PEN, 1)))
                .addEqualityGroup(forForty.against(ImmutableMap.of(TEA, 1)))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        new NullPointerTester()
                .setDefault(PackingLine.class, forForty.line(PEN))
                .testAllPublicConstructors(PurchaseLine.class);
        assertThatThrownBy(() -> forForty.against(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("stock");
    }
}
