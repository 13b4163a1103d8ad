// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.rules.peers.Stays.assess;
import static org.quarantinekit.rules.peers.Stays.fourteenDays;
import static org.quarantinekit.rules.peers.Stays.label;
import static org.quarantinekit.rules.peers.Stays.owed;
import static org.quarantinekit.rules.peers.Stays.plan;
import static org.quarantinekit.rules.peers.Stays.standing;
import static org.quarantinekit.rules.peers.Stays.visited;
import static org.quarantinekit.rules.peers.Stays.visits;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.EVENING;
import static org.quarantinekit.rules.plan.Samples.MORNING;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** What other projects got wrong about what was done and what was missed. */
class CountingBugsTest {

    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday, the last contact
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday, day 2
    private static final LocalDate AUG_10 = LocalDate.of(2021, 8, 10); // Tuesday, day 3
    private static final LocalDate AUG_19 = LocalDate.of(2021, 8, 19); // Thursday
    private static final Plan VISITED_DAILY = plan(fourteenDays(visits(Demand.atLeast(1))));
    private static final Plan READINGS = plan(fourteenDays(temperature()));

    // Go.Data frequencyOfFollowUpPerDay: two a day were two rows at the same moment, and no parts of the day.
    @Test
    void twoReadingsInTheMorning_doNotMakeAnEvening() {
        Assessment assessment = assess(READINGS, AUG_8, reading(AUG_8, 7), reading(AUG_8, 9));
        assertThat(labels(assessment, AUG_8)).containsExactly("MORNING DONE 2", "EVENING DUE 0");
    }

    // SaraAlert: the windows were 8 to 12, 12 to 16 and 16 to 19, so that the hours 12 and 16 were in two of them.
    @Test
    void windowsOfOneDay_shareNoHour() {
        Slot noon = Slot.of("NOON");
        Duty threeReadings = Samples.duty("reading", TEMPERATURE_CHECK, OccurrenceRule.eachDay())
                .addAllSlots(ImmutableList.of(
                        new DutySlot(MORNING, Optional.of(LocalTime.of(8, 0)), Demand.atLeast(1)),
                        new DutySlot(noon, Optional.of(LocalTime.of(12, 0)), Demand.atLeast(1)),
                        new DutySlot(EVENING, Optional.of(LocalTime.of(16, 0)), Demand.atLeast(1))))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
        Plan plan = plan(fourteenDays(threeReadings));
        assertThat(labels(assess(plan, AUG_8, reading(AUG_8, 12)), AUG_8))
                .containsExactly("MORNING DUE 0", "NOON DONE 1", "EVENING DUE 0");
        assertThat(labels(assess(plan, AUG_8, reading(AUG_8, 16)), AUG_8))
                .containsExactly("MORNING DUE 0", "NOON DUE 0", "EVENING DONE 1");
        for (int hour = 8; hour < 24; hour++) {
            assertThat(assess(plan, AUG_8, reading(AUG_8, hour)).standings().stream()
                            .filter(standing -> standing.done() > 0))
                    .hasSize(1);
        }
    }

    // SORMAS: missed was required less done, so that a second visit made up for a day without one.
    @Test
    void twoVisitsOnOneDay_doNotCancelAMissedDay() {
        Assessment assessment = assess(VISITED_DAILY, AUG_9, visited(AUG_9, 9), visited(AUG_9, 17));
        assertThat(label(assessment, AUG_8)).isEqualTo(Label.LAPSED);
        assertThat(label(assessment, AUG_9)).isEqualTo(Label.DONE);
    }

    // SORMAS#2682, follow-up grid: one cell a day, the last row that was read won.
    @Test
    void twoVisitsOnOneDay_areBothKept() {
        assertThat(standing(assess(VISITED_DAILY, AUG_8, visited(AUG_8, 9), visited(AUG_8, 17)), AUG_8)
                        .matched())
                .containsExactly(visited(AUG_8, 9), visited(AUG_8, 17));
        Plan exactlyOne = plan(fourteenDays(visits(Demand.exactly(1))));
        assertThat(assess(exactlyOne, AUG_8, visited(AUG_8, 9), visited(AUG_8, 17))
                        .extraneous())
                .extracting(extra -> extra.record())
                .containsExactly(visited(AUG_8, 17));
    }

    // SaraAlert: one report ended the day, however many were asked for.
    @Test
    void oneOfTwo_doesNotEndTheDay() {
        Plan twice = plan(fourteenDays(visits(Demand.exactly(2))));
        Standing first = standing(assess(twice, AUG_8, visited(AUG_8, 9)), AUG_8);
        assertThat(first.label()).isEqualTo(Label.DUE);
        assertThat(first.remaining()).isEqualTo(1);
    }

    // SORMAS#794, Go.Data: a visit that found nobody counted as done.
    @Test
    void visitThatFoundNobody_countsForNothing() {
        for (Outcome outcome : List.of(Outcome.NOT_HOME, Outcome.REFUSED, Outcome.NOT_POSSIBLE)) {
            Standing standing =
                    standing(assess(VISITED_DAILY, AUG_8, Samples.record(CONTACT, AUG_8.atTime(9, 0), outcome)), AUG_8);
            assertThat(standing.label()).isEqualTo(Label.DUE);
            assertThat(standing.done()).isZero();
            assertThat(standing.attempts()).hasSize(1);
        }
    }

    // SORMAS: the visit of today was missed from 00:00 on.
    @Test
    void today_isDueUntilItIsOver_notMissed() {
        assertThat(label(assess(VISITED_DAILY, AUG_9), AUG_9)).isEqualTo(Label.DUE);
        assertThat(label(assess(VISITED_DAILY, AUG_10), AUG_9)).isEqualTo(Label.LAPSED);
    }

    // SORMAS: contact on the 5th, reported on the 8th, followed up to the 19th: only 11 visits were ever required.
    @Test
    void dayOfTheReport_isOwedToo_andTheDaysBeforeAreNamed() {
        Plan plan = Planner.of(Samples.protocol(DayNumbering.START_IS_DAY_0, 14, visits(Demand.atLeast(1))))
                .plan(Samples.episode(PERSON, AUG_5).enrolledOn(AUG_8).build());
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_19);
        assertThat(owed(plan)).hasSize(12).startsWith(AUG_8).endsWith(AUG_19);
        assertThat(plan.obligations())
                .filteredOn(obligation -> !obligation.isOwed())
                .hasSize(3);
    }

    // SORMAS: an unfinished task of yesterday kept today's from being made, and the missed day disappeared.
    @Test
    void unfinishedYesterday_doesNotHideToday() {
        Plan plan = plan(
                fourteenDays(visits(OccurrenceRule.eachDay(), Demand.atLeast(1), Stated.of(MissPolicy.acceptLate()))));
        Assessment assessment = assess(plan, AUG_9);
        assertThat(label(assessment, AUG_8)).isEqualTo(Label.OVERDUE);
        assertThat(label(assessment, AUG_9)).isEqualTo(Label.DUE);
        assertThat(assessment.dayDemand()).hasSize(2);
    }

    // CommCare move_to_next_event_not_in_the_past: what was missed was dropped without a trace.
    @Test
    void missedDay_leavesATrace() {
        Plan plan = plan(fourteenDays(test(1, 4)));
        Assessment assessment = assess(plan, august(25));
        assertThat(assessment.standings()).hasSize(2);
        assertThat(label(assessment, AUG_8)).isEqualTo(Label.MISSED);
        assertThat(assessment.labels().count(Label.MISSED)).isEqualTo(2);
    }

    // Go.Data: there was a status MISSED, and no code that ever set it (WGD-1461).
    @Test
    void missed_isTold_withoutAnybodySettingIt() {
        Plan plan =
                plan(fourteenDays(visits(OccurrenceRule.onDays(1), Demand.atLeast(1), Stated.of(MissPolicy.makeUp()))));
        assertThat(label(assess(plan, AUG_8), AUG_8)).isEqualTo(Label.DUE);
        assertThat(label(assess(plan, AUG_9), AUG_8)).isEqualTo(Label.MISSED);
    }

    // fhircore#1909, CHT: a status was written every 12 hours, and one that was final could not be put right.
    @Test
    void recordEnteredLate_turnsMissedIntoDone() {
        Plan plan = plan(fourteenDays(test(1)));
        ServiceRecord enteredLater = ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, PERSON)
                .performedAt(AUG_8.atTime(9, 0))
                .recordedAt(LocalDateTime.of(2021, 8, 24, 9, 0)) // Tuesday
                .outcome(Outcome.DONE)
                .build();
        assertThat(label(assess(plan, august(24)), AUG_8)).isEqualTo(Label.MISSED);
        assertThat(label(assess(plan, august(24), enteredLater), AUG_8)).isEqualTo(Label.DONE);
    }

    // SORMAS: a visit on another day of the stay was taken for that of a named day, because only numbers were compared.
    @Test
    void visitOnAnotherDay_isReported_notCounted() {
        Plan plan =
                plan(fourteenDays(visits(OccurrenceRule.onDays(4), Demand.atLeast(1), Stated.of(MissPolicy.lapse()))));
        Assessment assessment = assess(plan, august(12), visited(AUG_9, 9));
        assertThat(label(assessment, august(11))).isEqualTo(Label.LAPSED);
        assertThat(assessment.extraneous()).hasSize(1);
    }

    private static ServiceRecord reading(LocalDate day, int hour) {
        return Samples.done(TEMPERATURE_CHECK, day.atTime(hour, 0));
    }

    private static List<String> labels(Assessment assessment, LocalDate target) {
        return assessment.standings().stream()
                .filter(standing -> standing.obligation().target().equals(target))
                .map(standing -> slot(standing.obligation()) + " " + standing.label() + " " + standing.done())
                .toList();
    }

    private static String slot(Obligation obligation) {
        return obligation.slot().map(Slot::code).orElse("");
    }
}
