// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.CARE_PACKAGE;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;

class PlannerEnrolmentTest {

    private static final LocalDate AUG_10 = august(10); // Tuesday, day 3
    private static final Protocol PROTOCOL = Samples.protocol(START_IS_DAY_1, 14, test(1, 4, 7, 10, 14));

    @Test
    void lateEnrolment_onDay3_leavesDay1NotOwedAndMovesNoLabel() {
        Plan plan = enrolled(PROTOCOL, AUG_10);
        assertThat(plan.obligations())
                .extracting(
                        obligation -> obligation.day().orElseThrow().number(), Obligation::target, Obligation::notOwed)
                .containsExactly(
                        tuple(1, AUG_8, Optional.of(NotOwed.BEFORE_ENROLMENT)),
                        tuple(4, august(11), Optional.empty()),
                        tuple(7, august(14), Optional.empty()),
                        tuple(10, august(17), Optional.empty()),
                        tuple(14, august(21), Optional.empty()));
        assertThat(plan.enrolledOn()).isEqualTo(AUG_10);
        assertThat(plan.firstDay()).isEqualTo(AUG_8);
        assertThat(plan.plannedLastDay()).isEqualTo(august(21));
    }

    @Test
    void lateEnrolment_onTheDayItself_isOwed() {
        assertThat(enrolled(PROTOCOL, august(11)).obligations())
                .extracting(Obligation::isOwed)
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void lateEnrolment_windowThatBeganBefore_opensOnTheDayOfEnrolment() {
        Protocol protocol = Samples.protocol(START_IS_DAY_1, 14, windowed(Stated.of(new Window(3, 0)), 4));
        assertThat(enrolled(protocol, AUG_10).obligations()).singleElement().satisfies(test -> {
            assertThat(test.opens()).isEqualTo(AUG_10);
            assertThat(test.target()).isEqualTo(august(11));
        });
    }

    /** Only the last right day decides, though a late test could still be made after the enrolment. */
    @Test
    void lateEnrolment_windowThatIsStillOpen_isNotOwedAllTheSame() {
        Protocol protocol = Samples.protocol(START_IS_DAY_1, 14, windowed(Stated.of(new Window(0, 9)), 1));
        assertThat(enrolled(protocol, AUG_10).obligations()).singleElement().satisfies(test -> {
            assertThat(test.notOwed()).contains(NotOwed.BEFORE_ENROLMENT);
            assertThat(test.opens()).isEqualTo(AUG_8);
            assertThat(test.closes()).isEqualTo(august(17));
        });
    }

    @Test
    void lateEnrolment_dailyDuty_isOwedFromThatDay() {
        Protocol protocol = Samples.protocol(START_IS_DAY_1, 14, temperature());
        assertThat(enrolled(protocol, AUG_10).obligations())
                .filteredOn(obligation -> !obligation.isOwed())
                .extracting(Obligation::target)
                .containsExactly(AUG_8, AUG_8, august(9), august(9));
    }

    @Test
    void enrolment_beforeTheStay_isTheFirstDayOfTheStay() {
        Plan plan = enrolled(PROTOCOL, august(1));
        assertThat(plan.enrolledOn()).isEqualTo(AUG_8);
        assertThat(plan.obligations()).allMatch(Obligation::isOwed);
    }

    @Test
    void enrolment_afterTheStay_leavesNothingOwed() {
        assertThat(enrolled(PROTOCOL, august(22)).obligations())
                .extracting(Obligation::notOwed)
                .containsOnly(Optional.of(NotOwed.BEFORE_ENROLMENT));
    }

    @Test
    void atStart_within2Days_isFrom8To10August() {
        assertThat(enrolled(atStart(2), AUG_8).obligations()).singleElement().satisfies(handOver -> {
            assertThat(handOver.key()).hasToString("package/PERSON:P-000001/1/start");
            assertThat(handOver.day()).contains(ProtocolDay.of(1));
            assertThat(handOver.opens()).isEqualTo(AUG_8);
            assertThat(handOver.target()).isEqualTo(AUG_8);
            assertThat(handOver.dueBy()).isEqualTo(AUG_10);
            assertThat(handOver.closes()).isEqualTo(august(21));
        });
    }

    @Test
    void atStart_lateEnrolment_countsFromThatDayUnderTheSameKey() {
        assertThat(enrolled(atStart(2), AUG_10).obligations()).singleElement().satisfies(handOver -> {
            assertThat(handOver.key()).hasToString("package/PERSON:P-000001/1/start");
            assertThat(handOver.day()).contains(ProtocolDay.of(3));
            assertThat(handOver.target()).isEqualTo(AUG_10);
            assertThat(handOver.dueBy()).isEqualTo(august(12));
        });
    }

    @Test
    void atStart_within0Days_isTheStartItself() {
        assertThat(enrolled(atStart(0), AUG_8).obligations())
                .singleElement()
                .extracting(Obligation::target, Obligation::dueBy)
                .containsExactly(AUG_8, AUG_8);
    }

    /** It used to be due, and owed, on days after the stay. */
    @Test
    void atStart_enrolledOnTheLastDay_closesWithTheStay() {
        assertThat(enrolled(atStart(2), august(21)).obligations())
                .singleElement()
                .extracting(Obligation::target, Obligation::dueBy, Obligation::closes)
                .containsExactly(august(21), august(21), august(21));
    }

    @Test
    void release_onDay9_leavesLaterTestsNotOwedAndMovesNoDate() {
        Plan plan = released(PROTOCOL, august(16));
        assertThat(plan.obligations())
                .extracting(Obligation::target, Obligation::notOwed)
                .containsExactly(
                        tuple(AUG_8, Optional.empty()),
                        tuple(august(11), Optional.empty()),
                        tuple(august(14), Optional.empty()),
                        tuple(august(17), Optional.of(NotOwed.AFTER_RELEASE)),
                        tuple(august(21), Optional.of(NotOwed.AFTER_RELEASE)));
        assertThat(plan.standardLastDay()).isEqualTo(august(21));
        assertThat(plan.plannedLastDay()).isEqualTo(august(16));
    }

    @Test
    void release_onATestDay_includesIt() {
        assertThat(released(PROTOCOL, august(17)).obligations())
                .extracting(Obligation::isOwed)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void release_early_closesWhatClosesWithTheStay() {
        assertThat(released(PROTOCOL, august(16)).obligations())
                .filteredOn(Obligation::isOwed)
                .extracting(Obligation::closes)
                .containsOnly(august(16));
    }

    @Test
    void release_late_addsDailyDutiesButNoTestDay() {
        Plan plan = released(Samples.protocol(START_IS_DAY_1, 14, test(1, 14), temperature()), august(23));
        assertThat(plan.obligations())
                .filteredOn(obligation -> obligation.target().isAfter(august(21)))
                .extracting(obligation -> obligation.key().toString())
                .containsExactly(
                        "temperature/PERSON:P-000001/1/15/MORNING",
                        "temperature/PERSON:P-000001/1/15/EVENING",
                        "temperature/PERSON:P-000001/1/16/MORNING",
                        "temperature/PERSON:P-000001/1/16/EVENING");
        assertThat(plan.obligations()).allMatch(Obligation::isOwed);
        assertThat(plan.standardLastDay()).isEqualTo(august(21));
        assertThat(plan.plannedLastDay()).isEqualTo(august(23));
    }

    @Test
    void release_onTheLastDay_changesNoObligation() {
        assertThat(released(PROTOCOL, august(21)).obligations())
                .isEqualTo(Samples.plan(PROTOCOL).obligations());
    }

    private static Protocol atStart(int withinDays) {
        Duty handOver = Samples.duty("package", CARE_PACKAGE, OccurrenceRule.atStart(withinDays))
                .demand(Demand.exactly(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.acceptLate()))
                .build();
        return Samples.protocol(START_IS_DAY_1, 14, handOver);
    }

    private static Duty windowed(Stated<Window> window, int... days) {
        return Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(days))
                .demand(Demand.atLeast(1))
                .window(window)
                .missPolicy(Stated.of(MissPolicy.acceptLate()))
                .build();
    }

    private static Plan enrolled(Protocol protocol, LocalDate enrolledOn) {
        return Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8).enrolledOn(enrolledOn).build());
    }

    private static Plan released(Protocol protocol, LocalDate lastDay) {
        return Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(lastDay))
                        .build());
    }
}
