// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.NO_POLICY;
import static org.quarantinekit.rules.plan.Samples.NO_WINDOW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;

/** The four dates of tests in a stay from Sunday 8 to Saturday 21 August 2021. */
class WindowsTest {

    private static final LocalDate WEDNESDAY_11_AUGUST = LocalDate.of(2021, 8, 11); // day 4
    private static final Stated<Window> ONE_EARLY_TWO_LATE = Stated.of(new Window(1, 2));

    @Test
    void windowAndPolicyUnspecified_opensOnTheDay_andClosesWithTheStay() {
        assertThat(windows(Samples.testOn(4, 14)))
                .containsExactly(
                        "2021-08-11 2021-08-11 2021-08-11 2021-08-21", "2021-08-21 2021-08-21 2021-08-21 2021-08-21");
    }

    @Test
    void windowUnspecified_whatLapses_closesWithTheDay() {
        assertThat(windows(Samples.testOn(NO_WINDOW, Stated.of(MissPolicy.LAPSE), 4)))
                .containsExactly("2021-08-11 2021-08-11 2021-08-11 2021-08-11");
    }

    @Test
    void windowUnspecified_everyOtherPolicy_closesWithTheStay() {
        for (MissPolicy policy : EnumSet.complementOf(EnumSet.of(MissPolicy.LAPSE))) {
            assertThat(windows(Samples.testOn(NO_WINDOW, Stated.of(policy), 4)))
                    .as(policy.name())
                    .containsExactly("2021-08-11 2021-08-11 2021-08-11 2021-08-21");
        }
    }

    @Test
    void windowStated_decides_whateverThePolicy() {
        assertThat(windows(Samples.testOn(ONE_EARLY_TWO_LATE, NO_POLICY, 4)))
                .containsExactly("2021-08-10 2021-08-11 2021-08-11 2021-08-13");
        for (MissPolicy policy : MissPolicy.values()) {
            assertThat(windows(Samples.testOn(ONE_EARLY_TWO_LATE, Stated.of(policy), 4)))
                    .as(policy.name())
                    .containsExactly("2021-08-10 2021-08-11 2021-08-11 2021-08-13");
        }
    }

    @Test
    void window_atTheEdges_isClippedToTheStay() {
        assertThat(windows(Samples.testOn(Stated.of(new Window(3, 3)), NO_POLICY, 1, 2, 13, 14)))
                .containsExactly(
                        "2021-08-08 2021-08-08 2021-08-08 2021-08-11",
                        "2021-08-08 2021-08-09 2021-08-09 2021-08-12",
                        "2021-08-17 2021-08-20 2021-08-20 2021-08-21",
                        "2021-08-18 2021-08-21 2021-08-21 2021-08-21");
    }

    @Test
    void window_ofWhatOutlastsTheStay_opensNotBeforeEnrolment_butIsNotClippedAtTheLastDay() {
        assertThat(windows(outlasting(Stated.of(new Window(3, 3)), 1, 14, 28)))
                .containsExactly(
                        "2021-08-08 2021-08-08 2021-08-08 2021-08-11",
                        "2021-08-18 2021-08-21 2021-08-21 2021-08-24",
                        "2021-09-01 2021-09-04 2021-09-04 2021-09-07");
    }

    @Test
    void windowUnspecified_ofWhatOutlastsTheStay_closesWithTheStayOrItsOwnDay() {
        assertThat(windows(outlasting(NO_WINDOW, 4, 28)))
                .containsExactly(
                        "2021-08-11 2021-08-11 2021-08-11 2021-08-21", "2021-09-04 2021-09-04 2021-09-04 2021-09-04");
    }

    @Test
    void isOpenOn_theFirstAndTheLastDayOfTheWindow_butNotBesideThem() {
        Obligation test = obligation(Samples.testOn(ONE_EARLY_TWO_LATE, NO_POLICY, 4));
        assertThat(test.isOpenOn(WEDNESDAY_11_AUGUST.minusDays(2))).isFalse();
        assertThat(test.isOpenOn(WEDNESDAY_11_AUGUST.minusDays(1))).isTrue();
        assertThat(test.isOpenOn(WEDNESDAY_11_AUGUST.plusDays(2))).isTrue();
        assertThat(test.isOpenOn(WEDNESDAY_11_AUGUST.plusDays(3))).isFalse();
    }

    @Test
    void policies_areThoseOfTheDuty() {
        assertThat(policies(NO_POLICY)).containsExactly(false, false, true);
        assertThat(policies(Stated.of(MissPolicy.LAPSE))).containsExactly(true, false, false);
        assertThat(policies(Stated.of(MissPolicy.ACCEPT_LATE))).containsExactly(false, false, false);
        assertThat(policies(Stated.of(MissPolicy.BLOCK_RELEASE))).containsExactly(false, true, false);
    }

    /** Whether it lapses, whether it blocks the release, and whether the source is silent on it. */
    private static List<Boolean> policies(Stated<MissPolicy> policy) {
        Obligation test = obligation(Samples.testOn(NO_WINDOW, policy, 4));
        return List.of(test.lapses(), test.blocksRelease(), test.hasUnspecifiedMissPolicy());
    }

    private static Duty outlasting(Stated<Window> window, int... days) {
        return Samples.test("home", window, NO_POLICY, OccurrenceRule.onDays(days))
                .outlastsStay(true)
                .build();
    }

    private static Obligation obligation(Duty duty) {
        return plan(duty).obligations().get(0);
    }

    private static List<String> windows(Duty duty) {
        return Samples.windows(plan(duty));
    }

    private static Plan plan(Duty duty) {
        return Planner.of(Samples.fortnight(START_IS_DAY_1, duty))
                .plan(Samples.stay().build());
    }
}
