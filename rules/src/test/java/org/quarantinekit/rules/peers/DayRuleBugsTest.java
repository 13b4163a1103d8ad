// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.peers.Stays.assess;
import static org.quarantinekit.rules.peers.Stays.fourteenDays;
import static org.quarantinekit.rules.peers.Stays.label;
import static org.quarantinekit.rules.peers.Stays.owed;
import static org.quarantinekit.rules.peers.Stays.plan;
import static org.quarantinekit.rules.peers.Stays.stay;
import static org.quarantinekit.rules.peers.Stays.visits;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DaySet;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolConflictException;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** What other projects got wrong about which days a rule names. */
class DayRuleBugsTest {

    private static final LocalDate AUG_20 = LocalDate.of(2021, 8, 20); // Friday, day 13
    private static final LocalDate AUG_21 = LocalDate.of(2021, 8, 21); // Saturday, day 14
    private static final Duty EVERY_THIRD_DAY =
            visits(new OccurrenceRule.EveryNDays(3, ProtocolDay.of(1)), Demand.atLeast(1), Stated.unspecified());
    private static final Protocol TESTS = fourteenDays(test(1, 4, 7, 10, 14));

    // DHIS2 standardInterval, Go.Data frequencyOfFollowUp: one interval gave 1, 4, 7, 10 and 13.
    @Test
    void dayList_isNoInterval_andItsLastDayIs14() {
        assertThat(owed(plan(TESTS))).endsWith(august(17), AUG_21);
        assertThat(owed(plan(fourteenDays(EVERY_THIRD_DAY)))).endsWith(august(17), AUG_20);
    }

    // Go.Data intervalOfFollowUp: "01,04" matched no day, silently.
    @Test
    void leadingZeroInADayList_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DaySet.parse("01,04"))
                .withMessage("day set must list days as 1,4,7,10,14 or 第1、4、7、10、14天, without leading zeros");
    }

    // Go.Data intervalOfFollowUp: nothing in a day list was validated.
    @Test
    void emptyTwiceNamedOrDisorderedDays_areRefused() {
        for (String list : List.of("", ",", "1,,4", "4,1", "1,4,4", "1;4", "1,4,x", "-1,4", "1.0")) {
            assertThatIllegalArgumentException().as(list).isThrownBy(() -> DaySet.parse(list));
        }
    }

    // Go.Data: "every 2 days" and the list 1,4,7,10,14 were joined by AND, which left days 1 and 7.
    @Test
    void cadenceAndDayList_areOwedSideBySide() {
        Duty everySecondDay =
                visits(new OccurrenceRule.EveryNDays(2, ProtocolDay.of(1)), Demand.atLeast(1), Stated.unspecified());
        Plan plan = plan(fourteenDays(test(1, 4, 7, 10, 14), everySecondDay));
        assertThat(plan.obligations().stream()
                        .filter(obligation -> obligation.activity().equals(NUCLEIC_ACID_TEST))
                        .count())
                .isEqualTo(5);
        assertThat(owed(plan)).hasSize(12).contains(AUG_21, AUG_20);
    }

    // Go.Data: asked on day 1 the days were 1, 4, 7, 10, 13; asked on day 2 they were 2, 5, 8, 11, 14.
    @Test
    void everyNDays_isAnchoredOnThePersonNotTheDayOfAsking() {
        Protocol protocol = fourteenDays(EVERY_THIRD_DAY);
        List<LocalDate> days = List.of(AUG_8, august(11), august(14), august(17), AUG_20);
        assertThat(owed(assess(plan(protocol), AUG_8))).isEqualTo(days);
        assertThat(owed(assess(plan(protocol), august(9)))).isEqualTo(days);
        Plan enrolledOnDay2 =
                Planner.of(protocol).plan(stay().enrolledOn(august(9)).build());
        assertThat(owed(enrolledOnDay2)).isEqualTo(days.subList(1, 5));
    }

    // FHIR Core: the period was added before the first task, so that the first day had none.
    @Test
    void everyNDays_beginsWithItsFirstDay_notOnePeriodLater() {
        assertThat(owed(plan(fourteenDays(EVERY_THIRD_DAY)))).startsWith(AUG_8);
    }

    // DHIS2: the next date was that of the latest event plus the interval, so that one late event dragged all the
    // others.
    @Test
    void lateDone_dragsNoLaterDay() {
        Plan plan = plan(fourteenDays(EVERY_THIRD_DAY));
        Assessment late = assess(plan, august(14), Stays.visited(AUG_8, 9), Stays.visited(august(13), 9));
        assertThat(label(late, august(11))).isEqualTo(Label.DONE_LATE);
        assertThat(owed(late)).isEqualTo(owed(plan));
        assertThat(label(late, august(14))).isEqualTo(Label.DUE);
    }

    // CHT messages: a first message that was past due made the whole group be skipped.
    @Test
    void pastDueFirst_doesNotSkipTheGroup() {
        Plan found = Planner.of(TESTS).plan(stay().enrolledOn(august(10)).build());
        assertThat(owed(found)).containsExactly(august(11), august(14), august(17), AUG_21);
        assertThat(label(assess(plan(TESTS), august(14)), august(14))).isEqualTo(Label.DUE);
    }

    // FHIR Core: the gap between two tasks was an absolute number, so that before and after were the same.
    @Test
    void disinfectionOfTheDayBefore_isNoneAfterTheSampling() {
        Duty after = Samples.duty(
                        "disinfection", ActivityCodes.DISINFECTION, new OccurrenceRule.AfterActivity(NUCLEIC_ACID_TEST))
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .build();
        Plan plan = plan(fourteenDays(test(4), after));
        Assessment assessment = assess(
                plan,
                august(11),
                Samples.done(ActivityCodes.DISINFECTION, august(10).atTime(9, 0)),
                Samples.done(NUCLEIC_ACID_TEST, august(11).atTime(9, 0)));
        assertThat(assessment.standings()).last().satisfies(disinfection -> {
            assertThat(disinfection.obligation().target()).isEqualTo(august(11));
            assertThat(disinfection.label()).isEqualTo(Label.DUE);
        });
        assertThat(assessment.extraneous()).hasSize(1);
    }

    // Go.Data: error texts named array indexes, "0,1", where somebody needed the name.
    @Test
    void refusal_namesTheDuty_notItsPosition() {
        assertThatExceptionOfType(ProtocolConflictException.class)
                .isThrownBy(() -> fourteenDays(test(1, 4), test(7)))
                .withMessageContaining("duty test of invented-2021");
    }

    // SORMAS: tasks were made for days 0 to N, and counted from the day after the report.
    @Test
    void plannedDays_areTheDaysThatAreCounted() {
        Plan plan = plan(fourteenDays(visits(Demand.atLeast(1))));
        assertThat(assess(plan, AUG_21).standings().stream()
                        .map(standing -> standing.obligation().key())
                        .toList())
                .isEqualTo(plan.obligations().stream()
                        .map(obligation -> obligation.key())
                        .toList());
        assertThat(owed(plan)).hasSize(14);
    }

    // Go.Data WGD-3420, SORMAS#3025: generating again on every save made everything twice.
    @Test
    void planningAgain_makesNothingTwice() {
        assertThat(plan(TESTS)).isEqualTo(plan(TESTS));
        assertThat(plan(TESTS).obligations())
                .extracting(obligation -> obligation.key())
                .doesNotHaveDuplicates();
    }

    // Bahmni: the request lay in a field of a bean that every thread shared.
    @Test
    void onePlanner_manyThreadsAtOnce_mixUpNobody() {
        Planner planner = Planner.of(TESTS);
        ImmutableList<LocalDate> starts =
                AUG_8.datesUntil(AUG_8.plusDays(2000)).collect(ImmutableList.toImmutableList());
        assertThat(starts.parallelStream()
                        .map(start -> planner.plan(
                                        Samples.episode(Samples.PERSON, start).build())
                                .plannedLastDay())
                        .toList())
                .isEqualTo(starts.stream().map(start -> start.plusDays(13)).toList());
    }
}
