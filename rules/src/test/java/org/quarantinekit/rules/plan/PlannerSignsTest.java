// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.newSign;
import static org.quarantinekit.rules.plan.Events.positive;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.answering;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Samples.test;
import static org.quarantinekit.rules.plan.Shown.lines;
import static org.quarantinekit.rules.plan.Shown.owed;
import static org.quarantinekit.rules.plan.Shown.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;

/** A positive result, and signs of the disease, in a stay from 8 to 21 August 2021. */
class PlannerSignsTest {

    private static final LocalDate AUG_10 = august(10); // Tuesday
    private static final LocalDate AUG_11 = august(11); // Wednesday
    private static final LocalDate AUG_14 = august(14); // Saturday
    private static final LocalDate AUG_19 = august(19); // Thursday
    private static final LocalDate AUG_21 = august(21); // Saturday, the standard last day
    private static final Duty DAILY = contact(OccurrenceRule.eachDay());
    private static final Duty ANTIGEN = Samples.duty(
                    "antigen", ActivityCodes.ANTIGEN_TEST, OccurrenceRule.onDays(2, 7, 12))
            .demand(Demand.atLeast(1))
            .window(Stated.unspecified())
            .missPolicy(Stated.of(MissPolicy.lapse()))
            .build();
    private static final Protocol PROTOCOL =
            answering(RESTART, START_IS_DAY_1, 14, test(1, 4, 7, 10, 14), ANTIGEN, DAILY);

    @Test
    void plan_testedPositive_supersedesLaterTestsAndNothingElse() {
        Plan plan = plan(PROTOCOL, AUG_8, positive(AUG_11));
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14 SUPERSEDED",
                        "1/10 2021-08-17 SUPERSEDED",
                        "1/14 2021-08-21 SUPERSEDED");
        assertThat(lines(plan, "antigen"))
                .containsExactly("1/2 2021-08-09", "1/7 2021-08-14 SUPERSEDED", "1/12 2021-08-19 SUPERSEDED");
        assertThat(owed(plan, "contact")).hasSize(14);
        assertThat(plan.obligations())
                .filteredOn(obligation -> !obligation.isOwed())
                .extracting(Obligation::supersededOn)
                .containsOnly(Optional.of(AUG_11));
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_21);
    }

    @Test
    void plan_testedPositiveTwice_countsFromTheFirst() {
        assertThat(plan(PROTOCOL, AUG_8, positive(AUG_14), positive(AUG_11)).obligations())
                .isEqualTo(plan(PROTOCOL, AUG_8, positive(AUG_11)).obligations());
    }

    // A restart before the result has superseded the older tests already; the tests of the new series go with the
    // result.
    @Test
    void plan_testedPositiveAfterARestart_namesTheEarlierOfTheTwo() {
        Plan plan = plan(PROTOCOL, AUG_8, reExposed(AUG_10), positive(AUG_14));
        assertThat(Shown.one(plan, "1/14").supersededOn()).contains(AUG_10);
        assertThat(Shown.one(plan, "2/7").supersededOn()).contains(AUG_14);
        assertThat(owed(plan, "test")).containsExactly(AUG_8, AUG_10, august(13));
    }

    @Test
    void plan_newSign_isWatchedToItsDayUnderBothNumberings() {
        assertThat(plan(PROTOCOL, AUG_8, newSign(AUG_10)).watches())
                .containsExactly(new Watch(AUG_10, DateSpan.ofClosed(AUG_10, AUG_14)));
        assertThat(plan(answering(RESTART, START_IS_DAY_0, 14, DAILY), AUG_8, newSign(AUG_10))
                        .watches())
                .containsExactly(new Watch(AUG_10, DateSpan.ofClosed(AUG_10, august(15))));
    }

    @Test
    void plan_newSignInsideTheStay_leavesItsObligationsAndItsLastDay() {
        Plan plan = plan(PROTOCOL, AUG_8, newSign(AUG_10));
        assertThat(plan.obligations()).isEqualTo(plan(PROTOCOL, AUG_8).obligations());
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_21);
    }

    @Test
    void plan_newSignThatOverrunsTheStay_makesItAsLong() {
        Plan plan = plan(PROTOCOL, AUG_8, newSign(AUG_19));
        assertThat(plan.plannedLastDay()).isEqualTo(august(23));
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(lines(plan, "contact")).hasSize(16).endsWith("1/15 2021-08-22", "1/16 2021-08-23");
    }

    @Test
    void plan_newSignThatMayNotOverrun_isWatchedBeyondTheStay() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .addDuties(DAILY)
                .consequences(Consequences.builder()
                        .reExposure(Stated.unspecified())
                        .positiveTest(Stated.unspecified())
                        .newSign(Stated.of(new NewSignRule(5, false)))
                        .addCitations(Samples.citation())
                        .build())
                .build();
        Plan plan = plan(protocol, AUG_8, newSign(AUG_19));
        assertThat(plan.watches()).containsExactly(new Watch(AUG_19, DateSpan.ofClosed(AUG_19, august(23))));
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_21);
        assertThat(owed(plan, "contact")).hasSize(14);
    }

    @Test
    void plan_newSignOnTheLastDayOfAMonth_isWatchedIntoTheNext() {
        LocalDate feb26 = LocalDate.of(2024, 2, 26); // Monday
        LocalDate feb28 = LocalDate.of(2024, 2, 28); // Wednesday
        assertThat(plan(PROTOCOL, feb26, newSign(feb28)).watches())
                .containsExactly(new Watch(feb28, DateSpan.ofClosed(feb28, LocalDate.of(2024, 3, 3))));
    }

    @Test
    void plan_eachFurtherSign_opensAnotherWatch() {
        assertThat(plan(PROTOCOL, AUG_8, newSign(AUG_14), newSign(AUG_10)).watches())
                .containsExactly(
                        new Watch(AUG_10, DateSpan.ofClosed(AUG_10, AUG_14)),
                        new Watch(AUG_14, DateSpan.ofClosed(AUG_14, august(18))));
    }
}
