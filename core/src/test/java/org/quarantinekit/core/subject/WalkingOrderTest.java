// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WalkingOrderTest {

    /** Dwellings that differ in one code only. */
    private static final ImmutableMap<String, Function<String, Dwelling>> PARTS = ImmutableMap.of(
            "compound", code -> dwelling(code, "1", "1", 1, "1"),
            "building", code -> dwelling("1", code, "1", 1, "1"),
            "unit", code -> dwelling("1", "1", code, 1, "1"),
            "room", code -> dwelling("1", "1", "1", 1, code));

    @Test
    void walkingOrder_eachPart_decidesWhereTheWiderOnesAreEqual() {
        assertSorted(ImmutableList.of(
                dwelling("C1", "1", "1", 1, "101"),
                dwelling("C1", "1", "1", 1, "102"),
                dwelling("C1", "1", "1", 2, "101"),
                dwelling("C1", "1", "2", 1, "101"),
                dwelling("C1", "2", "1", 1, "101"),
                dwelling("C2", "1", "1", 1, "101")));
    }

    @Test
    void walkingOrder_widerPart_outweighsEveryNarrowerOne() {
        assertSorted(ImmutableList.of(
                dwelling("C1", "9", "9", 9, "9"),
                dwelling("C2", "1", "9", 9, "9"),
                dwelling("C2", "2", "1", 9, "9"),
                dwelling("C2", "2", "2", 1, "9"),
                dwelling("C2", "2", "2", 2, "1")));
    }

    @Test
    void walkingOrder_floors_goUpFromBelowGround() {
        assertSorted(Stream.of(-2, -1, 0, 1, 2, 10)
                .map(floor -> dwelling("C1", "1", "1", floor, "1"))
                .toList());
    }

    @Test
    void walkingOrder_codesOfDigits_comeByTheirNumberInEveryPart() {
        assertSortedInEveryPart("2", "10", "99999999999999999998", "99999999999999999999", "100000000000000000000");
    }

    @Test
    void walkingOrder_leadingZeros_doNotChangeTheNumber() {
        assertSortedInEveryPart("0", "00", "1", "02", "2", "3", "007", "010", "10", "11");
    }

    @Test
    void walkingOrder_otherCodes_comeAfterTheNumbersAsTexts() {
        assertSortedInEveryPart("1", "900", "007x", "10A", "2A", "A", "A10", "A2", "a", "\u4e03", "\uff11");
    }

    private static void assertSortedInEveryPart(String... codes) {
        PARTS.forEach((part, dwelling) -> assertThat(ImmutableList.copyOf(codes).reverse().stream()
                        .map(dwelling)
                        .sorted(Dwelling.WALKING_ORDER))
                .as(part)
                .containsExactlyElementsOf(Lists.transform(List.of(codes), dwelling::apply)));
    }

    private static void assertSorted(List<Dwelling> walked) {
        assertThat(Lists.reverse(walked).stream().sorted(Dwelling.WALKING_ORDER))
                .containsExactlyElementsOf(walked);
    }

    private static Dwelling dwelling(String compound, String building, String unit, int floor, String room) {
        return Dwelling.builder()
                .compound(compound)
                .building(building)
                .unit(unit)
                .floor(floor)
                .room(room)
                .build();
    }
}
