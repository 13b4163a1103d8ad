// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.EXTEND_TO_LATER;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.extended;
import static org.quarantinekit.rules.plan.Events.positive;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.answering;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;
import static org.quarantinekit.rules.plan.Shown.lines;
import static org.quarantinekit.rules.plan.Shown.owed;
import static org.quarantinekit.rules.plan.Shown.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Setting;

/** A new exposure in a stay from 8 to 21 August 2021, or to the 22nd where the start is day 0. */
class PlannerReExposureTest {

    private static final LocalDate AUG_11 = august(11); // Wednesday
    private static final LocalDate AUG_14 = august(14); // Saturday, day 7 where the start is day 1
    private static final LocalDate AUG_15 = august(15); // Sunday, day 7 where the start is day 0
    private static final LocalDate AUG_21 = august(21); // Saturday, the last day where the start is day 1
    private static final LocalDate AUG_23 = august(23); // Monday
    private static final Duty TEST = test(1, 4, 7, 10, 14);
    private static final Protocol RESTARTING = answering(RESTART, START_IS_DAY_1, 14, TEST);

    @Test
    void plan_reExposed_supersedesLaterObligations() {
        Plan plan = plan(RESTARTING, AUG_8, reExposed(AUG_14));
        assertThat(lines(plan))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14 SUPERSEDED",
                        "2/1 2021-08-14",
                        "1/10 2021-08-17 SUPERSEDED",
                        "2/4 2021-08-17",
                        "2/7 2021-08-20",
                        "1/14 2021-08-21 SUPERSEDED",
                        "2/10 2021-08-23",
                        "2/14 2021-08-27");
        assertThat(plan.obligations())
                .filteredOn(obligation -> !obligation.isOwed())
                .extracting(Obligation::supersededOn)
                .containsOnly(Optional.of(AUG_14));
        assertThat(plan.plannedLastDay()).isEqualTo(august(27));
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(plan.anchorDate()).isEqualTo(AUG_8);
        assertThat(plan.series()).extracting(Series::number).containsExactly(1, 2);
        assertThat(plan.series()).extracting(Series::anchorDate).containsExactly(AUG_8, AUG_14);
    }

    // The new series has its first test on its day 1, the day after the exposure; so the older one on that day stays.
    @Test
    void plan_reExposedWhereTheStartIsDay0_leavesTheObligationOfTheDayItself() {
        Plan plan = plan(answering(RESTART, START_IS_DAY_0, 14, TEST), AUG_8, reExposed(AUG_15));
        assertThat(lines(plan))
                .containsExactly(
                        "1/1 2021-08-09",
                        "1/4 2021-08-12",
                        "1/7 2021-08-15",
                        "2/1 2021-08-16",
                        "1/10 2021-08-18 SUPERSEDED",
                        "2/4 2021-08-19",
                        "1/14 2021-08-22 SUPERSEDED",
                        "2/7 2021-08-22",
                        "2/10 2021-08-25",
                        "2/14 2021-08-29");
        assertThat(plan.plannedLastDay()).isEqualTo(august(29));
        assertThat(plan.standardLastDay()).isEqualTo(august(22));
    }

    @Test
    void plan_reExposed_owesADailyDutyOnceADayUnderBothNumberings() {
        for (DayNumbering numbering : DayNumbering.values()) {
            Plan plan = plan(answering(RESTART, numbering, 14, temperature()), AUG_8, reExposed(AUG_14));
            assertThat(plan.obligations())
                    .filteredOn(obligation ->
                            obligation.isOwed() && obligation.slot().equals(Optional.of(Samples.MORNING)))
                    .extracting(Obligation::target)
                    .isEqualTo(
                            AUG_8.datesUntil(plan.plannedLastDay().plusDays(1)).toList());
        }
    }

    /** A test of the last days used to count as one of the first day of the new series, and the older one was lost. */
    @Test
    void plan_reExposedOnTheLastDay_leavesWhatIsOwedBeforeTheLastDay() {
        Duty last = contact(new OccurrenceRule.BeforeLastDay(1));
        Plan plan = plan(answering(RESTART, START_IS_DAY_1, 14, last), AUG_8, reExposed(AUG_21));
        assertThat(lines(plan)).containsExactly("1/last 2021-08-21", "2/last 2021-09-03");
    }

    @Test
    void plan_reExposedOnTheLeapDay_countsOverIt() {
        LocalDate feb20 = LocalDate.of(2024, 2, 20); // Tuesday
        LocalDate feb29 = LocalDate.of(2024, 2, 29); // Thursday
        Plan plan = plan(RESTARTING, feb20, reExposed(feb29));
        assertThat(lines(plan).stream().filter(line -> line.startsWith("2/")))
                .containsExactly(
                        "2/1 2024-02-29", "2/4 2024-03-03", "2/7 2024-03-06", "2/10 2024-03-09", "2/14 2024-03-13");
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2024, 3, 13));
    }

    @Test
    void plan_reExposedTwiceOnOneDay_isOneExposure() {
        Plan twice = plan(RESTARTING, AUG_8, reExposed(AUG_14), reExposed(AUG_14));
        assertThat(twice.obligations())
                .isEqualTo(plan(RESTARTING, AUG_8, reExposed(AUG_14)).obligations());
        assertThat(twice.series()).hasSize(2);
    }

    @Test
    void plan_reExposedOnTheDayOfTheAnchor_changesNothing() {
        Plan plan = plan(RESTARTING, AUG_8, reExposed(AUG_8));
        assertThat(plan.obligations()).isEqualTo(plan(RESTARTING, AUG_8).obligations());
        assertThat(plan.series()).hasSize(1);
    }

    @Test
    void plan_exposureInTheHouseholdForFiveDays_restartsOnEachOfThem() {
        EpisodeEvent[] exposures = IntStream.rangeClosed(9, 13)
                .mapToObj(day -> reExposed(august(day)))
                .toArray(EpisodeEvent[]::new);
        Plan plan = plan(RESTARTING, AUG_8, exposures);
        assertThat(owed(plan, "test"))
                .containsExactly(
                        AUG_8,
                        august(9),
                        august(10),
                        AUG_11,
                        august(12),
                        august(13),
                        august(16),
                        august(19),
                        august(22),
                        august(26));
        assertThat(plan.plannedLastDay()).isEqualTo(august(26));
        assertThat(plan.obligations()).hasSize(30);
        assertThat(Shown.one(plan, "1/4").supersededOn()).contains(august(9));
        Plan from0 = plan(answering(RESTART, START_IS_DAY_0, 14, TEST), AUG_8, exposures);
        assertThat(owed(from0, "test"))
                .containsExactly(
                        august(9),
                        august(10),
                        AUG_11,
                        august(12),
                        august(13),
                        AUG_14,
                        august(17),
                        august(20),
                        AUG_23,
                        august(27));
        assertThat(from0.plannedLastDay()).isEqualTo(august(27));
    }

    @Test
    void plan_reExposedInTheSecondPhase_beginsWithTheFirstAgain() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE), Samples.phase("home", 7, DayLabels.EPISODE))
                .addDuties(
                        test(1, 14), contact("home", OccurrenceRule.eachDay()).build())
                .consequences(Samples.consequences(RESTART))
                .build();
        Plan plan = plan(protocol, AUG_8, reExposed(AUG_23));
        assertThat(plan.series().get(1).phases())
                .extracting(phase -> phase.days().toString())
                .containsExactly("2021-08-23..2021-09-05", "2021-09-06..2021-09-12");
        assertThat(owed(plan, "test")).containsExactly(AUG_8, AUG_21, AUG_23, LocalDate.of(2021, 9, 5));
        assertThat(owed(plan, "contact"))
                .hasSize(9)
                .startsWith(august(22), AUG_23, LocalDate.of(2021, 9, 6)) // the new series has no contact on the 23rd
                .endsWith(LocalDate.of(2021, 9, 12));
        assertThat(plan.standardLastDay()).isEqualTo(august(28));
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2021, 9, 12));
    }

    @Test
    void plan_reExposedWhereTheStayBeginsLater_owesNothingUntilTheNewFirstDay() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_0))
                .addPhases(Phase.builder(STAY, Setting.HOME)
                        .restriction(Stated.unspecified())
                        .firstDay(ProtocolDay.of(5))
                        .length(Stated.of(PhaseLength.days(21)))
                        .addCitations(Samples.citation())
                        .build())
                .addDuties(contact(OccurrenceRule.eachDay()))
                .consequences(Samples.consequences(RESTART))
                .build();
        Plan plan = plan(protocol, AUG_8, reExposed(AUG_15));
        assertThat(owed(plan, "contact"))
                .hasSize(20)
                .startsWith(august(13), AUG_14, AUG_15, august(20)) // day 5 of 8 August, then day 5 of 15 August
                .endsWith(LocalDate.of(2021, 9, 5));
        Plan beforeTheFirstDay = plan(protocol, AUG_8, reExposed(AUG_11));
        assertThat(owed(beforeTheFirstDay, "contact")).hasSize(17).startsWith(august(16));
        assertThat(beforeTheFirstDay.firstDay()).isEqualTo(august(13));
    }

    @Test
    void plan_reExposedWhereTheStayIsOnlyMadeLonger_keepsItsCount() {
        Duty daily = contact(OccurrenceRule.eachDay());
        Protocol protocol = answering(EXTEND_TO_LATER, START_IS_DAY_1, 14, TEST, daily);
        Plan plan = plan(protocol, AUG_8, reExposed(AUG_11));
        assertThat(plan.plannedLastDay()).isEqualTo(august(24));
        assertThat(plan.series()).hasSize(1);
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08", "1/4 2021-08-11", "1/7 2021-08-14", "1/10 2021-08-17", "1/14 2021-08-21");
        assertThat(lines(plan, "contact"))
                .hasSize(17)
                .endsWith("1/15 2021-08-22", "1/16 2021-08-23", "1/17 2021-08-24");
        Plan from0 = plan(answering(EXTEND_TO_LATER, START_IS_DAY_0, 14, daily), AUG_8, reExposed(AUG_11));
        assertThat(from0.plannedLastDay()).isEqualTo(august(25));
    }

    @Test
    void plan_reExposedWhereTheStayIsLongerAlready_keepsItsLastDay() {
        LocalDate aug30 = august(30); // Monday
        assertThat(plan(RESTARTING, AUG_8, extended(AUG_11, aug30), reExposed(AUG_14))
                        .plannedLastDay())
                .isEqualTo(aug30);
        assertThat(plan(
                                answering(EXTEND_TO_LATER, START_IS_DAY_1, 14, TEST),
                                AUG_8,
                                extended(AUG_11, aug30),
                                reExposed(AUG_14))
                        .plannedLastDay())
                .isEqualTo(aug30);
    }

    // A missed test of the first series can still be made up in the second: the stay, and with it the window, is
    // longer.
    @Test
    void plan_reExposed_keepsOlderObligationsOpenToTheNewLastDay() {
        assertThat(Shown.one(plan(RESTARTING, AUG_8, reExposed(AUG_14)), "1/4").closes())
                .isEqualTo(august(27));
    }

    @Test
    void plan_eventAdded_keepsEveryKey() {
        Plan before = plan(RESTARTING, AUG_8, reExposed(AUG_14));
        Plan after = plan(RESTARTING, AUG_8, reExposed(AUG_14), positive(AUG_15));
        assertThat(Shown.keys(before)).containsAll(Shown.keys(plan(RESTARTING, AUG_8)));
        assertThat(Shown.keys(after)).isEqualTo(Shown.keys(before));
    }
}
