// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate AUG_7 = LocalDate.of(2021, 8, 7); // Saturday
    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_14 = LocalDate.of(2021, 8, 14); // Saturday
    private static final LocalDate AUG_15 = LocalDate.of(2021, 8, 15); // Sunday
    private static final LocalDate AUG_21 = LocalDate.of(2021, 8, 21); // Saturday
    private static final LocalDate AUG_22 = LocalDate.of(2021, 8, 22); // Sunday
    private static final DateSpan STAY = DateSpan.ofClosed(AUG_8, AUG_21);

    @Test
    void ofClosed_lastBeforeFirst_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.ofClosed(AUG_8, AUG_7))
                .withMessage("lastDay 2021-08-07 must not be before firstDay 2021-08-08");
    }

    @Test
    void lengthInDays_8To21August_is14() {
        assertThat(STAY.lengthInDays()).isEqualTo(14);
    }

    @Test
    void lengthInDays_oneDay_is1() {
        assertThat(DateSpan.ofClosed(AUG_8, AUG_8).lengthInDays()).isEqualTo(1);
    }

    @Test
    void contains_edges_areIncludedAndTheirNeighboursAreNot() {
        assertThat(STAY.contains(AUG_8)).isTrue();
        assertThat(STAY.contains(AUG_21)).isTrue();
        assertThat(STAY.contains(AUG_7)).isFalse();
        assertThat(STAY.contains(AUG_22)).isFalse();
    }

    @Test
    void intersection_overlap_isTheSharedDaysFromBothSides() {
        DateSpan earlier = DateSpan.ofClosed(AUG_7, AUG_14);
        assertThat(STAY.intersection(earlier)).contains(DateSpan.ofClosed(AUG_8, AUG_14));
        assertThat(earlier.intersection(STAY)).contains(DateSpan.ofClosed(AUG_8, AUG_14));
    }

    @Test
    void intersection_oneSharedDay_isThatDay() {
        assertThat(STAY.intersection(DateSpan.ofClosed(AUG_21, AUG_22))).contains(DateSpan.ofClosed(AUG_21, AUG_21));
    }

    @Test
    void intersection_neighbours_isEmpty() {
        assertThat(DateSpan.ofClosed(AUG_8, AUG_14).intersection(DateSpan.ofClosed(AUG_15, AUG_21)))
                .isEmpty();
    }

    @Test
    void toString_span_readsFirstAndLastDay() {
        assertThat(STAY).hasToString("2021-08-08..2021-08-21");
    }
}
