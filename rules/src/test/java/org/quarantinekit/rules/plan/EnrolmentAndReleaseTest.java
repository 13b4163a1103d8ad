// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.START;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;

/** A stay from Sunday 8 to Saturday 21 August 2021 of somebody who was found late, or let go early or late. */
class EnrolmentAndReleaseTest {

    private static final LocalDate TUESDAY_10_AUGUST = LocalDate.of(2021, 8, 10); // day 3
    private static final LocalDate MONDAY_16_AUGUST = LocalDate.of(2021, 8, 16); // day 9
    private static final LocalDate TUESDAY_24_AUGUST = LocalDate.of(2021, 8, 24); // day 17
    private static final Duty FIVE_TESTS = Samples.testOn(1, 4, 7, 10, 14);

    @Test
    void enrolledOnDay3_day1IsNotOwed_andNoLabelMoves() {
        Plan plan = plan(Samples.stay().enrolledOn(TUESDAY_10_AUGUST).build(), FIVE_TESTS);
        assertThat(plan.enrolledOn()).isEqualTo(TUESDAY_10_AUGUST);
        assertThat(Samples.days(plan.obligations()))
                .containsExactly(
                        "1: 2021-08-08 BEFORE_ENROLMENT",
                        "4: 2021-08-11",
                        "7: 2021-08-14",
                        "10: 2021-08-17",
                        "14: 2021-08-21");
        assertThat(Samples.keys(plan.obligations()))
                .isEqualTo(Samples.keys(plan(Samples.stay().build(), FIVE_TESTS).obligations()));
    }

    @Test
    void enrolledOnDay3_nothingOwedOpensBefore() {
        Duty early = Samples.testOn(Stated.of(new Window(3, 1)), Samples.NO_POLICY, 1, 4, 7);
        Plan plan = plan(Samples.stay().enrolledOn(TUESDAY_10_AUGUST).build(), early);
        assertThat(Samples.windows(plan))
                .containsExactly(
                        "2021-08-08 2021-08-08 2021-08-08 2021-08-09",
                        "2021-08-10 2021-08-11 2021-08-11 2021-08-12",
                        "2021-08-11 2021-08-14 2021-08-14 2021-08-15");
    }

    @Test
    void enrolledAfterARightDayWhoseWindowIsOpen_itIsNotOwedAllTheSame() {
        Duty late = Samples.testOn(Stated.of(new Window(0, 5)), Samples.NO_POLICY, 1);
        Plan plan = plan(Samples.stay().enrolledOn(TUESDAY_10_AUGUST).build(), late);
        assertThat(Samples.days(plan.obligations())).containsExactly("1: 2021-08-08 BEFORE_ENROLMENT");
    }

    @Test
    void enrolledOnTheRightDay_itIsOwed() {
        Plan plan = plan(Samples.stay().enrolledOn(START.plusDays(3)).build(), Samples.testOn(4));
        assertThat(Samples.days(plan.obligations())).containsExactly("4: 2021-08-11");
    }

    @Test
    void enrolledBeforeTheStay_isTheFirstDay() {
        Plan plan = plan(Samples.stay().enrolledOn(START.minusDays(2)).build(), FIVE_TESTS);
        assertThat(plan.enrolledOn()).isEqualTo(START);
        assertThat(plan.obligations()).allMatch(Obligation::isOwed);
    }

    @Test
    void atStart_countsFromTheFirstDay() {
        Plan plan = plan(Samples.stay().build(), Samples.packageWithin(2, "home"));
        assertThat(Samples.keys(plan.obligations())).containsExactly("care-package/PERSON:P-000001/1/start");
        assertThat(Samples.days(plan.obligations())).containsExactly("1: 2021-08-08");
        assertThat(Samples.windows(plan)).containsExactly("2021-08-08 2021-08-08 2021-08-10 2021-08-21");
    }

    @Test
    void atStart_enrolledOnDay3_countsFromThatDay_underTheSameKey() {
        Plan plan = plan(Samples.stay().enrolledOn(TUESDAY_10_AUGUST).build(), Samples.packageWithin(2, "home"));
        assertThat(Samples.keys(plan.obligations())).containsExactly("care-package/PERSON:P-000001/1/start");
        assertThat(Samples.days(plan.obligations())).containsExactly("3: 2021-08-10");
        assertThat(Samples.windows(plan)).containsExactly("2021-08-10 2021-08-10 2021-08-12 2021-08-21");
    }

    @Test
    void atStart_onDay0_hasItsLabel() {
        Plan plan = Planner.of(Samples.fortnight(START_IS_DAY_0, Samples.packageWithin(0, "home")))
                .plan(Samples.stay().build());
        assertThat(Samples.days(plan.obligations())).containsExactly("0: 2021-08-08");
        assertThat(Samples.windows(plan)).containsExactly("2021-08-08 2021-08-08 2021-08-08 2021-08-22");
    }

    @Test
    void releasedOnDay9_whatIsLaterIsNotOwed() {
        Plan plan = plan(released(MONDAY_16_AUGUST), FIVE_TESTS);
        assertThat(plan.standardLastDay()).isEqualTo("2021-08-21");
        assertThat(plan.plannedLastDay()).isEqualTo(MONDAY_16_AUGUST);
        assertThat(plan.phases())
                .singleElement()
                .satisfies(phase -> assertThat(phase.days()).hasToString("2021-08-08..2021-08-21"));
        assertThat(Samples.days(plan.obligations()))
                .containsExactly(
                        "1: 2021-08-08",
                        "4: 2021-08-11",
                        "7: 2021-08-14",
                        "10: 2021-08-17 AFTER_RELEASE",
                        "14: 2021-08-21 AFTER_RELEASE");
    }

    @Test
    void releasedOnATestingDay_theTestOfThatDayIsOwed() {
        Plan plan = plan(released(TUESDAY_10_AUGUST), Samples.testOn(3, 4));
        assertThat(Samples.days(plan.obligations())).containsExactly("3: 2021-08-10", "4: 2021-08-11 AFTER_RELEASE");
    }

    @Test
    void releasedOnDay9_whatIsLeftClosesWithTheRelease() {
        Duty tests = Samples.testOn(Stated.of(new Window(0, 5)), Stated.of(MissPolicy.ACCEPT_LATE), 1, 7);
        assertThat(Samples.windows(plan(released(MONDAY_16_AUGUST), tests)))
                .containsExactly(
                        "2021-08-08 2021-08-08 2021-08-08 2021-08-13", "2021-08-14 2021-08-14 2021-08-14 2021-08-16");
        assertThat(Samples.windows(plan(released(MONDAY_16_AUGUST), Samples.testOn(1))))
                .containsExactly("2021-08-08 2021-08-08 2021-08-08 2021-08-16");
    }

    @Test
    void releasedLate_dailyDutiesGoOn_butNamedDaysGainNothing() {
        Plan plan = plan(released(TUESDAY_24_AUGUST), FIVE_TESTS, Samples.readings("home"));
        assertThat(plan.standardLastDay()).isEqualTo("2021-08-21");
        assertThat(plan.plannedLastDay()).isEqualTo(TUESDAY_24_AUGUST);
        assertThat(plan.obligations()).hasSize(5 + 17).allMatch(Obligation::isOwed);
        assertThat(Samples.keys(plan.obligations()))
                .endsWith(
                        "temperature-check/PERSON:P-000001/1/15",
                        "temperature-check/PERSON:P-000001/1/16",
                        "temperature-check/PERSON:P-000001/1/17");
    }

    @Test
    void releasedLate_whatIsOpenStaysOpenToTheRelease() {
        assertThat(Samples.windows(plan(released(TUESDAY_24_AUGUST), Samples.testOn(14))))
                .containsExactly("2021-08-21 2021-08-21 2021-08-21 2021-08-24");
    }

    @Test
    void release_thatIsNotTheStandard_changesNoKey() {
        List<String> standard = Samples.keys(plan(Samples.stay().build(), FIVE_TESTS, Samples.readings("home"))
                .obligations());
        Plan early = plan(released(MONDAY_16_AUGUST), FIVE_TESTS, Samples.readings("home"));
        Plan late = plan(released(TUESDAY_24_AUGUST), FIVE_TESTS, Samples.readings("home"));
        assertThat(Samples.keys(early.obligations())).isEqualTo(standard);
        assertThat(Samples.keys(late.obligations())).startsWith(standard.toArray(new String[0]));
    }

    @Test
    void releasedEarly_whatOutlastsTheStayIsStillOwed() {
        Duty followUp = Samples.test(
                        "home", Samples.NO_WINDOW, Stated.of(MissPolicy.LAPSE), OccurrenceRule.onDays(4, 21))
                .outlastsStay(true)
                .build();
        assertThat(Samples.days(plan(released(MONDAY_16_AUGUST), followUp).obligations()))
                .containsExactly("4: 2021-08-11", "21: 2021-08-28");
    }

    private static Episode released(LocalDate lastDay) {
        return Samples.stay().addEvent(Samples.released(lastDay)).build();
    }

    private static Plan plan(Episode episode, Duty... duties) {
        return Planner.of(Samples.fortnight(START_IS_DAY_1, duties)).plan(episode);
    }
}
