// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.term.SubjectScope;

class DwellingTest {

    private static final String IDENTIFIER_RULE =
            "must be 1 to 64 letters, digits, dots, underscores and hyphens, a letter or digit first";

    @ParameterizedTest
    @CsvSource({"UNIT,C1/3/2", "BUILDING,C1/3", "COMPOUND,C1"})
    void surroundings_widerScope_isThePathOfThePlace(SubjectScope scope, String id) {
        assertThat(Samples.dwelling().surroundings(scope)).isEqualTo(new Subject(scope, id));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "HOUSEHOLD"})
    void surroundings_personOrHousehold_isRefused(SubjectScope scope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.dwelling().surroundings(scope))
                .withMessage("scope " + scope + " must be UNIT, BUILDING or COMPOUND");
    }

    @Test
    void build_codeOfAnotherForm_isRefusedByTheNameOfItsAttribute() {
        assertRefused("C 1", "3", "2", "501", "compound " + IDENTIFIER_RULE);
        assertRefused("C1", "", "2", "501", "building " + IDENTIFIER_RULE);
        assertRefused("C1", "3", "2/1", "501", "unit " + IDENTIFIER_RULE);
        assertRefused("C1", "3", "2", "-501", "room " + IDENTIFIER_RULE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-21, 201})
    void build_floorOutsideMinus20To200_isRefusedWithoutRepeatingIt(int floor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dwelling("C1", "3", "2", floor, "501"))
                .withMessage("floor must be -20 to 200");
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, 0, 200})
    void build_floorAtTheEdges_isAccepted(int floor) {
        assertThat(dwelling("C1", "3", "2", floor, "501").floor()).isEqualTo(floor);
    }

    @Test
    void walkingOrder_isByNumberWhereTheCodeIsOne() {
        assertWalked(dwelling("C1", "2", "1", 1, "101"), dwelling("C1", "10", "1", 1, "101"));
        assertWalked(dwelling("C1", "10", "1", 1, "101"), dwelling("C1", "02a", "1", 1, "101"));
        assertWalked(dwelling("C1", "B10", "1", 1, "101"), dwelling("C1", "B2", "1", 1, "101"));
        assertWalked(dwelling("C1", "03", "1", 1, "101"), dwelling("C1", "3", "1", 1, "101"));
        assertWalked(dwelling("C1", "3", "1", 1, "101"), dwelling("C1", "٣", "1", 1, "101"));
    }

    @Test
    void walkingOrder_isFromTheCompoundToTheRoom() {
        assertWalked(dwelling("C1", "9", "9", 9, "9"), dwelling("C2", "1", "1", 1, "1"));
        assertWalked(dwelling("C1", "1", "9", 9, "9"), dwelling("C1", "2", "1", 1, "1"));
        assertWalked(dwelling("C1", "1", "1", 9, "9"), dwelling("C1", "1", "2", 1, "1"));
        assertWalked(dwelling("C1", "1", "1", -1, "9"), dwelling("C1", "1", "1", 10, "1"));
        assertWalked(dwelling("C1", "1", "1", 1, "9"), dwelling("C1", "1", "1", 1, "10"));
        assertThat(Dwelling.WALKING_ORDER.compare(Samples.dwelling(), Samples.dwelling()))
                .isZero();
    }

    private static void assertWalked(Dwelling before, Dwelling after) {
        assertThat(Dwelling.WALKING_ORDER.compare(before, after)).isNegative();
        assertThat(Dwelling.WALKING_ORDER.compare(after, before)).isPositive();
    }

    private static void assertRefused(String compound, String building, String unit, String room, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dwelling(compound, building, unit, 5, room))
                .withMessage(message);
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
