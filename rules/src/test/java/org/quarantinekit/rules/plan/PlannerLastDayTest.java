// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.extended;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Events.resumed;
import static org.quarantinekit.rules.plan.Events.shortened;
import static org.quarantinekit.rules.plan.Events.stopped;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.answering;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Samples.test;
import static org.quarantinekit.rules.plan.Shown.lines;
import static org.quarantinekit.rules.plan.Shown.owed;
import static org.quarantinekit.rules.plan.Shown.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.DutyId;

/** A stay from 8 to 21 August 2021 whose last day an authority moves. */
class PlannerLastDayTest {

    private static final LocalDate AUG_10 = august(10); // Tuesday
    private static final LocalDate AUG_14 = august(14); // Saturday
    private static final LocalDate AUG_16 = august(16); // Monday
    private static final LocalDate AUG_18 = august(18); // Wednesday
    private static final LocalDate AUG_21 = august(21); // Saturday, the standard last day
    private static final LocalDate AUG_24 = august(24); // Tuesday
    private static final Duty TEST = test(1, 4, 7, 10, 14);
    private static final Duty DAILY = contact(OccurrenceRule.eachDay());
    private static final Protocol PROTOCOL = answering(RESTART, START_IS_DAY_1, 14, TEST, DAILY);

    @Test
    void plan_extended_continuesDailyDutiesAndLeavesTheTestingDays() {
        Plan plan = plan(PROTOCOL, AUG_8, extended(AUG_18, AUG_24));
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_24);
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(lines(plan, "contact"))
                .hasSize(17)
                .endsWith("1/14 2021-08-21", "1/15 2021-08-22", "1/16 2021-08-23", "1/17 2021-08-24");
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08", "1/4 2021-08-11", "1/7 2021-08-14", "1/10 2021-08-17", "1/14 2021-08-21");
        assertThat(plan.isAwaitingRelease(AUG_24)).isFalse();
        assertThat(plan.isAwaitingRelease(AUG_24.plusDays(1))).isTrue();
    }

    // Undone until the last day, a test without a stated consequence is overdue; so it stays open to the new last day.
    @Test
    void plan_extended_keepsWhatClosesWithTheStayOpen() {
        assertThat(Shown.one(plan(PROTOCOL, AUG_8, extended(AUG_18, AUG_24)), "1/14")
                        .closes())
                .isEqualTo(AUG_24);
    }

    @Test
    void plan_extended_continuesTheStepOfACadence() {
        Duty everyThird = contact(new OccurrenceRule.EveryNDays(3, ProtocolDay.of(1)));
        Plan plan = plan(answering(RESTART, START_IS_DAY_1, 14, everyThird), AUG_8, extended(AUG_18, AUG_24));
        assertThat(lines(plan))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14",
                        "1/10 2021-08-17",
                        "1/13 2021-08-20",
                        "1/16 2021-08-23");
    }

    /** Planning used to break off, because there was no earlier day to step from. */
    @Test
    void plan_extendedToACadenceThatBeginsAfterTheStay_beginsIt() {
        Duty everyThird = contact(STAY, new OccurrenceRule.EveryNDays(3, ProtocolDay.of(16)))
                .outlastsStay(true)
                .build();
        Protocol protocol = answering(RESTART, START_IS_DAY_1, 14, everyThird);
        assertThat(lines(plan(protocol, AUG_8))).isEmpty();
        assertThat(lines(plan(protocol, AUG_8, extended(AUG_18, august(27)))))
                .containsExactly("1/16 2021-08-23", "1/19 2021-08-26");
    }

    @Test
    void plan_extendedOverTheLeapDay_owesIt() {
        LocalDate feb15 = LocalDate.of(2024, 2, 15); // Thursday; 14 days last to Wednesday, 28 February
        LocalDate march1 = LocalDate.of(2024, 3, 1); // Friday
        assertThat(lines(plan(PROTOCOL, feb15, extended(feb15, march1)), "contact"))
                .endsWith("1/14 2024-02-28", "1/15 2024-02-29", "1/16 2024-03-01");
    }

    @Test
    void plan_extended_continuesTheLastPhaseOnly() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 10, DayLabels.EPISODE), Samples.phase("home", 4, DayLabels.PHASE))
                .addDuties(
                        DAILY,
                        Samples.duty("watch", DAILY.activity(), DAILY.scope(), "home", OccurrenceRule.eachDay())
                                .demand(DAILY.demand())
                                .window(DAILY.window())
                                .missPolicy(DAILY.missPolicy())
                                .build())
                .build();
        Plan plan = plan(protocol, AUG_8, extended(AUG_18, AUG_24));
        assertThat(owed(plan, "contact")).hasSize(10).endsWith(august(17));
        assertThat(lines(plan, "watch")).hasSize(7).startsWith("1/1 2021-08-18").endsWith("1/7 2021-08-24");
    }

    @Test
    void plan_extendedWithAddedDays_owesThemUnderTheNumberingOfTheStay() {
        Plan plan = plan(PROTOCOL, AUG_8, extended(AUG_18, AUG_24, added(16, 17)));
        assertThat(lines(plan, "test")).hasSize(7).endsWith("1/14 2021-08-21", "1/16 2021-08-23", "1/17 2021-08-24");
        Plan from0 =
                plan(answering(RESTART, START_IS_DAY_0, 14, TEST), AUG_8, extended(AUG_18, august(25), added(16, 17)));
        assertThat(lines(from0)).hasSize(7).endsWith("1/14 2021-08-22", "1/16 2021-08-24", "1/17 2021-08-25");
    }

    @Test
    void plan_addedDaysShortenedAway_stayInThePlan() {
        Plan plan = plan(PROTOCOL, AUG_8, extended(AUG_16, AUG_24, added(16)), shortened(AUG_18, AUG_21));
        assertThat(lines(plan, "test")).endsWith("1/14 2021-08-21", "1/16 2021-08-23 AFTER_RELEASE");
    }

    @Test
    void plan_shortened_owesNothingAfterTheNewLastDay() {
        Plan plan = plan(PROTOCOL, AUG_8, shortened(AUG_14, AUG_16));
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_16);
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(lines(plan, "test"))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14",
                        "1/10 2021-08-17 AFTER_RELEASE",
                        "1/14 2021-08-21 AFTER_RELEASE");
        assertThat(owed(plan, "contact")).hasSize(9).endsWith(AUG_16);
        assertThat(Shown.one(plan, "1/1").closes()).isEqualTo(AUG_16);
        assertThat(plan.isAwaitingRelease(august(17))).isTrue(); // a shortened stay still has to be released
    }

    @Test
    void plan_shortenedToTheFirstDay_isOneDay() {
        assertThat(owed(plan(PROTOCOL, AUG_8, shortened(AUG_8, AUG_8)), "contact"))
                .containsExactly(AUG_8);
    }

    @Test
    void plan_shortened_movesWhatIsOwedBeforeTheLastDay() {
        Duty last = contact(new OccurrenceRule.BeforeLastDay(2));
        Protocol protocol = answering(RESTART, START_IS_DAY_1, 14, last);
        assertThat(lines(plan(protocol, AUG_8))).containsExactly("1/last 2021-08-20");
        assertThat(lines(plan(protocol, AUG_8, shortened(AUG_10, AUG_16)))).containsExactly("1/last 2021-08-15");
        assertThat(lines(plan(protocol, AUG_8, extended(AUG_10, AUG_24)))).containsExactly("1/last 2021-08-23");
    }

    /** Planning used to break off here, and where the labels ran on the last days of an earlier phase took their place. */
    @Test
    void plan_shortenedToBeforeTheLastPhase_owesNothingOfItsLastDays() {
        for (DayLabels labels : DayLabels.values()) {
            Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                    .addPhases(Samples.phase(STAY, 7, DayLabels.EPISODE), Samples.phase("home", 7, labels))
                    .addDuties(
                            contact("home", new OccurrenceRule.BeforeLastDay(2)).build())
                    .build();
            assertThat(lines(plan(protocol, AUG_8, shortened(AUG_10, august(12)))))
                    .containsExactly("1/last 2021-08-15 AFTER_RELEASE");
            assertThat(lines(plan(protocol, AUG_8, shortened(AUG_10, AUG_18)))).containsExactly("1/last 2021-08-17");
        }
    }

    /** A daily duty with a window beyond the stay used to be owed daily beyond it, once an extension was taken back. */
    @Test
    void plan_extendedAndShortened_owesNoFurtherDaysOfADutyThatOutlastsTheStay() {
        Duty outlasting =
                contact(STAY, OccurrenceRule.eachDay()).outlastsStay(true).build();
        Plan plan = plan(
                answering(RESTART, START_IS_DAY_1, 14, outlasting),
                AUG_8,
                extended(AUG_10, AUG_24),
                shortened(AUG_14, AUG_21));
        assertThat(owed(plan, "contact")).hasSize(14).endsWith(AUG_21);
        assertThat(lines(plan)).hasSize(17).endsWith("1/17 2021-08-24 AFTER_RELEASE");
    }

    /** What the shortening leaves no day of after the enrolment used to be owed, with a window that closed before it opened. */
    @Test
    void plan_shortenedToBeforeTheEnrolment_owesNoSpanThatReachedBeyondIt() {
        Duty span = contact(new OccurrenceRule.NotBefore(ProtocolDay.of(1)));
        Plan plan = Planner.of(answering(RESTART, START_IS_DAY_1, 14, span))
                .plan(Shown.stay(AUG_8, shortened(AUG_10, AUG_14))
                        .enrolledOn(AUG_16)
                        .build());
        assertThat(lines(plan)).containsExactly("1/1- 2021-08-08 BEFORE_ENROLMENT");
    }

    @Test
    void plan_extendedAndShortened_keepsWhatLiesAfterTheLastDay() {
        Plan plan = plan(PROTOCOL, AUG_8, extended(AUG_10, AUG_24), shortened(AUG_14, august(22)));
        assertThat(plan.plannedLastDay()).isEqualTo(august(22));
        assertThat(lines(plan, "contact"))
                .hasSize(17)
                .endsWith("1/15 2021-08-22", "1/16 2021-08-23 AFTER_RELEASE", "1/17 2021-08-24 AFTER_RELEASE");
    }

    /** What an extension had added used to vanish with the restart, and with it the records of it. */
    @Test
    void plan_extendedShortenedAndReExposed_keepsEveryKey() {
        Plan plan = plan(PROTOCOL, AUG_8, extended(AUG_10, AUG_24), shortened(AUG_10, AUG_21), reExposed(AUG_14));
        assertThat(lines(plan, "contact"))
                .contains("1/15 2021-08-22 SUPERSEDED", "1/16 2021-08-23 SUPERSEDED", "1/17 2021-08-24 SUPERSEDED");
    }

    /** The same happened where the clock stood still after an extension that had been taken back, or before a restart. */
    @Test
    void plan_extendedAndStoppedAfterwards_keepsEveryKey() {
        Plan shortened = plan(
                PROTOCOL, AUG_8, extended(AUG_10, AUG_24), shortened(AUG_10, AUG_21), stopped(AUG_14), resumed(AUG_16));
        assertThat(lines(shortened, "contact"))
                .hasSize(17)
                .endsWith(
                        "1/14 2021-08-23",
                        "1/15 2021-08-24 AFTER_RELEASE",
                        "1/16 2021-08-25 AFTER_RELEASE",
                        "1/17 2021-08-26 AFTER_RELEASE");
        Plan restarted =
                plan(PROTOCOL, AUG_8, extended(AUG_10, AUG_24), reExposed(AUG_14), stopped(AUG_16), resumed(AUG_18));
        assertThat(lines(restarted, "contact").stream().filter(line -> line.startsWith("1/")))
                .hasSize(17)
                .endsWith("1/17 2021-08-26 SUPERSEDED");
    }

    @Test
    void plan_releasedLaterOrEarlier_hasTheLastDayOfTheRelease() {
        Plan earlier = plan(PROTOCOL, AUG_8, extended(AUG_10, AUG_24), Samples.released(AUG_16));
        assertThat(earlier.plannedLastDay()).isEqualTo(AUG_16);
        assertThat(owed(earlier, "contact")).hasSize(9).endsWith(AUG_16);
        Plan later = plan(PROTOCOL, AUG_8, shortened(AUG_10, AUG_16), Samples.released(AUG_18));
        assertThat(later.plannedLastDay()).isEqualTo(AUG_18);
        assertThat(later.isAwaitingRelease(AUG_24)).isFalse();
    }

    private static AddedDays added(int... days) {
        return new AddedDays(
                DutyId.of("test"),
                Arrays.stream(days).mapToObj(ProtocolDay::of).collect(ImmutableList.toImmutableList()));
    }
}
