// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;

/** The four dates of a test, as window and miss policy say; the stay is 8 to 21 August 2021. */
class PlannerWindowsTest {

    private static final Stated<Window> SILENT = Stated.unspecified();

    @Test
    void window_unspecified_isTheDayItselfAndClosesAsThePolicySays() {
        assertThat(dates(7, SILENT, Stated.of(MissPolicy.lapse()), false)).isEqualTo("14 14 14 14");
        assertThat(dates(7, SILENT, Stated.of(MissPolicy.acceptLate()), false)).isEqualTo("14 14 14 21");
        assertThat(dates(7, SILENT, Stated.of(MissPolicy.blockRelease()), false))
                .isEqualTo("14 14 14 21");
    }

    @Test
    void policy_unspecified_closesWithTheStay() {
        assertThat(dates(7, SILENT, Stated.unspecified(), false)).isEqualTo("14 14 14 21");
        assertThat(dates(14, SILENT, Stated.unspecified(), false)).isEqualTo("21 21 21 21");
    }

    @ParameterizedTest
    @MethodSource("org.quarantinekit.rules.plan.Samples#missPolicies")
    void window_stated_isTheSameUnderEveryPolicy(MissPolicy policy) {
        assertThat(dates(7, Stated.of(new Window(1, 2)), Stated.of(policy), false))
                .isEqualTo("13 14 14 16");
        assertThat(dates(7, Stated.of(new Window(0, 0)), Stated.of(policy), false))
                .isEqualTo("14 14 14 14");
    }

    @Test
    void window_statedWherePolicyIsUnspecified_closesWithTheWindow() {
        assertThat(dates(7, Stated.of(new Window(1, 2)), Stated.unspecified(), false))
                .isEqualTo("13 14 14 16");
    }

    @Test
    void window_beyondTheStay_isClipped() {
        assertThat(dates(1, Stated.of(new Window(3, 0)), Stated.unspecified(), false))
                .isEqualTo("8 8 8 8");
        assertThat(dates(2, Stated.of(new Window(3, 0)), Stated.unspecified(), false))
                .isEqualTo("8 9 9 9");
        assertThat(dates(14, Stated.of(new Window(0, 3)), Stated.unspecified(), false))
                .isEqualTo("21 21 21 21");
        assertThat(dates(13, Stated.of(new Window(0, 3)), Stated.unspecified(), false))
                .isEqualTo("20 20 20 21");
    }

    @Test
    void outlastsStay_windowAfterTheStay_isNotClipped() {
        assertThat(dates(14, Stated.of(new Window(0, 3)), Stated.unspecified(), true))
                .isEqualTo("21 21 21 24");
    }

    @Test
    void outlastsStay_windowBeforeTheStay_opensWhenSomebodyCanBeServed() {
        assertThat(dates(1, Stated.of(new Window(3, 0)), Stated.unspecified(), true))
                .isEqualTo("8 8 8 8");
    }

    @Test
    void outlastsStay_dayBeyondTheStay_isOwedOnThatDay() {
        Plan plan = Samples.plan(protocol(16, SILENT, Stated.unspecified(), true));
        assertThat(plan.plannedLastDay()).isEqualTo(august(21));
        assertThat(plan.obligations()).singleElement().satisfies(test -> {
            assertThat(test.isOwed()).isTrue();
            assertThat(dates(test)).isEqualTo("23 23 23 23");
        });
    }

    @Test
    void release_early_clipsAStatedWindow() {
        Plan plan = Planner.of(protocol(7, Stated.of(new Window(0, 5)), Stated.unspecified(), false))
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(august(16)))
                        .build());
        assertThat(plan.obligations()).extracting(PlannerWindowsTest::dates).containsExactly("14 14 14 16");
    }

    @Test
    void release_late_letsAStatedWindowRunOn() {
        Plan plan = Planner.of(protocol(14, Stated.of(new Window(0, 5)), Stated.unspecified(), false))
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(august(23)))
                        .build());
        assertThat(plan.obligations()).extracting(PlannerWindowsTest::dates).containsExactly("21 21 21 23");
    }

    private static Protocol protocol(int day, Stated<Window> window, Stated<MissPolicy> policy, boolean outlasts) {
        return Samples.protocol(
                START_IS_DAY_1,
                14,
                Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(day))
                        .demand(Demand.atLeast(1))
                        .window(window)
                        .missPolicy(policy)
                        .outlastsStay(outlasts)
                        .build());
    }

    private static String dates(int day, Stated<Window> window, Stated<MissPolicy> policy, boolean outlasts) {
        return dates(Samples.plan(protocol(day, window, policy, outlasts))
                .obligations()
                .get(0));
    }

    /** Days of August: opens, target, dueBy, closes. */
    private static String dates(Obligation obligation) {
        return Stream.of(obligation.opens(), obligation.target(), obligation.dueBy(), obligation.closes())
                .map(date -> String.valueOf(date.getDayOfMonth()))
                .collect(Collectors.joining(" "));
    }
}
