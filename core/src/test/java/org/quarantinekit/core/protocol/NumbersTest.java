// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.source.Stated;

/** The small values of a protocol: demand, window, length, occurrence, and the span in force. */
class NumbersTest {

    private static final LocalDate AUG_7 = LocalDate.of(2021, 8, 7); // Saturday
    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday

    @Test
    void demand_exactly_countsNoMoreThanThat() {
        assertThat(Demand.exactly(2).atLeast()).isEqualTo(2);
        assertThat(Demand.exactly(2).atMost()).hasValue(2);
    }

    @Test
    void demand_atLeast_welcomesFurtherOnes() {
        assertThat(Demand.atLeast(1000).atLeast()).isEqualTo(1000);
        assertThat(Demand.atLeast(1000).atMost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000})
    void window_daysEarlyOutside0To999_areRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(days, 0))
                .withMessage("daysEarly " + days + " must be 0 to 999");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000})
    void window_daysLateOutside0To999_areRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window(999, days))
                .withMessage("daysLate " + days + " must be 0 to 999");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10000})
    void phaseLength_daysOutside1To9999_areRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhaseLength.days(days))
                .withMessage("days " + days + " must be 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10000})
    void newSign_daysOutside1To9999_areRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewSignRule(days, false))
                .withMessage("days " + days + " must be 1 to 9999");
    }

    @Test
    void newSign_firstAndLastNumberOfDays_areAccepted() {
        assertThat(new NewSignRule(1, false).days()).isEqualTo(1);
        assertThat(new NewSignRule(9999, true).days()).isEqualTo(9999);
    }

    @Test
    void onDays_labels_areKeptInTheirOrder() {
        assertThat(OccurrenceRule.onDays(0, 7))
                .isInstanceOfSatisfying(
                        OccurrenceRule.OnDays.class,
                        rule -> assertThat(rule.days()).containsExactly(ProtocolDay.of(0), ProtocolDay.of(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10000})
    void atStart_daysOutside0To9999_areRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OccurrenceRule.atStart(days))
                .withMessage("withinDays " + days + " must be 0 to 9999");
    }

    @Test
    void inForce_lastBeforeFirst_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InForce(Stated.of(AUG_8), Stated.of(AUG_7)))
                .withMessage("lastDay 2021-08-07 must not be before firstDay 2021-08-08");
    }

    @Test
    void inForce_oneDay_isAccepted() {
        assertThat(new InForce(Stated.of(AUG_8), Stated.of(AUG_8)).lastDay().value())
                .contains(AUG_8);
    }

    @Test
    void inForce_silentOnEitherEdge_isAccepted() {
        assertThat(new InForce(Stated.unspecified(), Stated.of(AUG_7))
                        .firstDay()
                        .isStated())
                .isFalse();
        assertThat(InForce.unspecified()).isEqualTo(new InForce(Stated.unspecified(), Stated.unspecified()));
    }
}
