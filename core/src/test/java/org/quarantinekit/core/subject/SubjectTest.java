// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.term.SubjectScope.BUILDING;
import static org.quarantinekit.core.term.SubjectScope.COMPOUND;
import static org.quarantinekit.core.term.SubjectScope.HOUSEHOLD;
import static org.quarantinekit.core.term.SubjectScope.PERSON;
import static org.quarantinekit.core.term.SubjectScope.UNIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.term.SubjectScope;

class SubjectTest {

    @Test
    void of_person_isTheSubjectOfThatPerson() {
        assertThat(Subject.of(PersonId.of("P-000001"))).isEqualTo(new Subject(PERSON, "P-000001"));
    }

    @Test
    void of_household_isTheSubjectOfThatHousehold() {
        assertThat(Subject.of(HouseholdId.of("H-0001"))).isEqualTo(new Subject(HOUSEHOLD, "H-0001"));
    }

    @ParameterizedTest
    @CsvSource({"PERSON,P-000001", "HOUSEHOLD,H-0001", "COMPOUND,C1", "BUILDING,C1/3", "UNIT,C1/3/2"})
    void of_pathWithTheStepsOfItsScope_isAccepted(SubjectScope scope, String id) {
        assertThat(new Subject(scope, id)).hasToString(scope + " " + id);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON,C1/3,1",
        "HOUSEHOLD,C1/3/2,1",
        "COMPOUND,C1/3,1",
        "BUILDING,C1,2",
        "BUILDING,C1/3/2,2",
        "UNIT,C1/3,3",
        "UNIT,C1/3/2/1,3"
    })
    void of_pathWithOtherSteps_isRefused(SubjectScope scope, String id, int steps) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(scope, id))
                .withMessage("subject id of scope " + scope + " must have " + steps + " path steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "C1/", "/3", "C1//3", "C1/3 b", "-C1/3"})
    void of_stepOfAnotherForm_isRefusedWithoutRepeatingIt(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(BUILDING, id))
                .withMessage("subject id must be 1 to 64 letters, digits, dots, underscores and hyphens,"
                        + " a letter or digit first");
    }

    @Test
    void compareTo_subjects_areOrderedByScopeThenCode() {
        assertThat(new Subject(PERSON, "Z")).isLessThan(new Subject(HOUSEHOLD, "A"));
        assertThat(new Subject(UNIT, "C1/3/2")).isLessThan(new Subject(BUILDING, "C1/3"));
        assertThat(new Subject(COMPOUND, "C1")).isLessThan(new Subject(COMPOUND, "C2"));
        assertThat(new Subject(COMPOUND, "C1")).isEqualByComparingTo(new Subject(COMPOUND, "C1"));
    }
}
