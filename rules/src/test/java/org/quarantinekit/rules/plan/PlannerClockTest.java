// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.away;
import static org.quarantinekit.rules.plan.Events.back;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Events.resumed;
import static org.quarantinekit.rules.plan.Events.stopped;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.answering;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Samples.test;
import static org.quarantinekit.rules.plan.Shown.lines;
import static org.quarantinekit.rules.plan.Shown.one;
import static org.quarantinekit.rules.plan.Shown.owed;
import static org.quarantinekit.rules.plan.Shown.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;

/** A stay from 8 to 21 August 2021 whose clock stands still, or whose person is elsewhere, for some days. */
class PlannerClockTest {

    private static final LocalDate AUG_12 = august(12); // Thursday
    private static final LocalDate AUG_14 = august(14); // Saturday
    private static final LocalDate AUG_15 = august(15); // Sunday
    private static final LocalDate AUG_18 = august(18); // Wednesday
    private static final LocalDate AUG_21 = august(21); // Saturday, the standard last day
    private static final LocalDate AUG_24 = august(24); // Tuesday
    private static final Duty TEST = test(1, 4, 7, 10, 14);
    private static final Duty DAILY = contact(OccurrenceRule.eachDay());
    private static final Protocol PROTOCOL = answering(RESTART, START_IS_DAY_1, 14, TEST, DAILY);

    @Test
    void plan_stoppedAndResumed_shiftsLaterNumbersByTheDaysBetween() {
        Plan plan = plan(PROTOCOL, AUG_8, stopped(AUG_12), resumed(AUG_15));
        assertThat(plan.stoppedDays()).containsExactly(DateSpan.ofClosed(august(13), AUG_15));
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08", "1/4 2021-08-11", "1/7 2021-08-17", "1/10 2021-08-20", "1/14 2021-08-24");
        assertThat(owed(plan, "contact"))
                .hasSize(14)
                .contains(AUG_12, august(16))
                .doesNotContain(august(13), AUG_14, AUG_15);
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_24);
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(plan.stoppedSince()).isEmpty();
        assertThat(plan.isAwaitingRelease(AUG_24)).isFalse();
        assertThat(plan.isAwaitingRelease(august(25))).isTrue();
        assertThat(plan.phases())
                .extracting(phase -> phase.days().toString())
                .containsExactly("2021-08-08..2021-08-24");
    }

    @Test
    void plan_stoppedAndResumedWhereTheStartIsDay0_shiftsTheSameDays() {
        Plan plan = plan(answering(RESTART, START_IS_DAY_0, 14, TEST), AUG_8, stopped(AUG_12), resumed(AUG_15));
        assertThat(lines(plan))
                .containsExactly(
                        "1/1 2021-08-09", "1/4 2021-08-12", "1/7 2021-08-18", "1/10 2021-08-21", "1/14 2021-08-25");
        assertThat(plan.plannedLastDay()).isEqualTo(august(25));
    }

    @Test
    void plan_stoppedOverTheMonthEnd_countsItsDays() {
        LocalDate aug25 = august(25); // Wednesday
        LocalDate aug30 = august(30); // Monday
        LocalDate sept2 = LocalDate.of(2021, 9, 2); // Thursday
        assertThat(lines(plan(PROTOCOL, aug25, stopped(aug30), resumed(sept2)), "test"))
                .containsExactly(
                        "1/1 2021-08-25", "1/4 2021-08-28", "1/7 2021-09-03", "1/10 2021-09-06", "1/14 2021-09-10");
    }

    @Test
    void plan_stoppedAndResumed_runsWindowsInCountedDays() {
        Duty test = Samples.duty("test", ActivityCodes.NUCLEIC_ACID_TEST, OccurrenceRule.onDays(5, 6))
                .demand(Demand.atLeast(1))
                .window(Stated.of(new Window(1, 2)))
                .missPolicy(Stated.of(MissPolicy.acceptLate()))
                .build();
        Plan plan = plan(answering(RESTART, START_IS_DAY_1, 14, test), AUG_8, stopped(AUG_12), resumed(AUG_15));
        Obligation before = one(plan, "1/5"); // two days late are 16 and 17 August, because 13 to 15 do not count
        assertThat(before.opens()).isEqualTo(august(11));
        assertThat(before.target()).isEqualTo(AUG_12);
        assertThat(before.closes()).isEqualTo(august(17));
        Obligation after = one(plan, "1/6"); // a day early is 12 August
        assertThat(after.opens()).isEqualTo(AUG_12);
        assertThat(after.target()).isEqualTo(august(16));
        assertThat(after.closes()).isEqualTo(AUG_18);
    }

    @Test
    void plan_stoppedAndNotResumed_suspendsWhatIsLater() {
        Plan plan = plan(PROTOCOL, AUG_8, stopped(AUG_14));
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14",
                        "1/10 2021-08-17 SUSPENDED",
                        "1/14 2021-08-21 SUSPENDED");
        assertThat(owed(plan, "contact")).hasSize(7).endsWith(AUG_14);
        assertThat(plan.stoppedSince()).contains(AUG_14);
        assertThat(plan.stoppedDays()).isEmpty();
        assertThat(plan.isAwaitingRelease(AUG_24)).isFalse();
        assertThat(plan.isAwaitingRelease(AUG_24.plusYears(1))).isFalse();
        assertThat(Planner.continuedTo(plan, AUG_24)).isSameAs(plan);
    }

    @Test
    void plan_stoppedTwice_shiftsByBothStops() {
        Plan plan = plan(PROTOCOL, AUG_8, stopped(AUG_12), resumed(AUG_14), stopped(AUG_15), resumed(AUG_18));
        assertThat(plan.stoppedDays())
                .containsExactly(DateSpan.ofClosed(august(13), AUG_14), DateSpan.ofClosed(august(16), AUG_18));
        assertThat(lines(plan, "test")) // day 6 is 15 August, day 7 is the 19th
                .containsExactly(
                        "1/1 2021-08-08", "1/4 2021-08-11", "1/7 2021-08-19", "1/10 2021-08-22", "1/14 2021-08-26");
        assertThat(plan.plannedLastDay()).isEqualTo(august(26));
    }

    @Test
    void plan_stoppedAndResumedOnOneDay_changesNothing() {
        Plan plan = plan(PROTOCOL, AUG_8, stopped(AUG_12), resumed(AUG_12));
        assertThat(plan.obligations()).isEqualTo(plan(PROTOCOL, AUG_8).obligations());
        assertThat(plan.stoppedDays()).isEmpty();
    }

    @Test
    void plan_stoppedOnTheLastDay_isOverWithIt() {
        Plan plan = plan(PROTOCOL, AUG_8, stopped(AUG_21), resumed(AUG_24));
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_21);
        assertThat(plan.obligations()).isEqualTo(plan(PROTOCOL, AUG_8).obligations());
    }

    @Test
    void plan_stoppedBeforeARestart_leavesTheNewSeriesAlone() {
        Plan plan = plan(PROTOCOL, AUG_8, stopped(AUG_12), resumed(AUG_14), reExposed(AUG_15));
        assertThat(owed(plan, "test")).containsExactly(AUG_8, august(11), AUG_15, AUG_18, AUG_21, AUG_24, august(28));
        assertThat(plan.plannedLastDay()).isEqualTo(august(28));
    }

    @Test
    void plan_stoppedAfterARestart_shiftsTheNewSeries() {
        Plan plan = plan(PROTOCOL, AUG_8, reExposed(AUG_12), stopped(AUG_14), resumed(AUG_15));
        assertThat(owed(plan, "test"))
                .containsExactly(AUG_8, august(11), AUG_12, august(16), august(19), august(22), august(26));
        assertThat(plan.plannedLastDay()).isEqualTo(august(26));
    }

    @Test
    void plan_releasedWhileTheClockStandsStill_hasTheLastDayOfTheRelease() {
        Plan plan = plan(
                PROTOCOL,
                AUG_8,
                stopped(AUG_12),
                Released.builder(AUG_14, AUG_15).build());
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_15);
        assertThat(owed(plan, "contact")).hasSize(5).endsWith(AUG_12);
        assertThat(plan.isAwaitingRelease(AUG_24)).isFalse();
    }

    @Test
    void plan_transferredAndBack_suspendsWhatFallsDueInBetweenAndShiftsNothing() {
        Plan plan = plan(PROTOCOL, AUG_8, away(AUG_12), back(AUG_15));
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14 SUSPENDED",
                        "1/10 2021-08-17",
                        "1/14 2021-08-21");
        assertThat(owed(plan, "contact"))
                .hasSize(11)
                .contains(AUG_12, august(16))
                .doesNotContain(august(13), AUG_14, AUG_15);
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_21);
        assertThat(plan.stoppedDays()).isEmpty();
    }

    @Test
    void plan_transferredAndNotBack_suspendsWhatIsLaterAndStillAwaitsRelease() {
        Plan plan = plan(PROTOCOL, AUG_8, away(AUG_12), away(AUG_15));
        assertThat(owed(plan, "test")).containsExactly(AUG_8, august(11));
        assertThat(owed(plan, "contact")).hasSize(5).endsWith(AUG_12);
        assertThat(plan.isAwaitingRelease(AUG_24)).isTrue();
        assertThat(owed(Planner.continuedTo(plan, AUG_24), "contact")).hasSize(5);
    }

    @Test
    void plan_transferredTwice_suspendsBothTimes() {
        Plan plan = plan(PROTOCOL, AUG_8, away(AUG_8), back(august(11)), away(AUG_15), back(AUG_18));
        assertThat(owed(plan, "test")).containsExactly(AUG_8, AUG_14, AUG_21);
    }
}
