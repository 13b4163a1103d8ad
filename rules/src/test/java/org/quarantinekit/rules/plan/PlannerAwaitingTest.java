// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.WASTE_COLLECTION;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.SubjectScope;

/** A stay from 8 to 21 August 2021 that nobody has ended. */
class PlannerAwaitingTest {

    private static final LocalDate AUG_21 = august(21); // Saturday, the last day
    private static final LocalDate AUG_24 = august(24); // Tuesday

    private static final Protocol PROTOCOL = Samples.protocol(START_IS_DAY_1, 14, test(1, 14), temperature());
    private static final Plan PLAN = Samples.plan(PROTOCOL);

    @Test
    void awaiting_beginsWithTheDayAfterTheLast() {
        assertThat(PLAN.isAwaitingRelease(AUG_21)).isFalse();
        assertThat(PLAN.isAwaitingRelease(august(22))).isTrue();
    }

    @Test
    void awaiting_released_isOver() {
        Plan released = Planner.of(PROTOCOL)
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(AUG_21))
                        .build());
        assertThat(released.isAwaitingRelease(AUG_24)).isFalse();
        assertThat(Planner.continuedTo(released, AUG_24)).isSameAs(released);
    }

    @Test
    void continuedTo_theLastDay_isTheSamePlan() {
        assertThat(Planner.continuedTo(PLAN, AUG_21)).isSameAs(PLAN);
        assertThat(Planner.continuedTo(PLAN, AUG_8)).isSameAs(PLAN);
    }

    @Test
    void continuedTo_laterDay_addsDailyDutiesUpToAndIncludingIt() {
        Plan continued = Planner.continuedTo(PLAN, AUG_24);
        assertThat(continued.obligations())
                .filteredOn(obligation -> obligation.target().isAfter(AUG_21))
                .extracting(obligation -> obligation.key().toString(), Obligation::target, Obligation::isOwed)
                .containsExactly(
                        tuple("temperature/PERSON:P-000001/1/15/MORNING", august(22), true),
                        tuple("temperature/PERSON:P-000001/1/15/EVENING", august(22), true),
                        tuple("temperature/PERSON:P-000001/1/16/MORNING", august(23), true),
                        tuple("temperature/PERSON:P-000001/1/16/EVENING", august(23), true),
                        tuple("temperature/PERSON:P-000001/1/17/MORNING", AUG_24, true),
                        tuple("temperature/PERSON:P-000001/1/17/EVENING", AUG_24, true));
        assertThat(continued.plannedLastDay()).isEqualTo(AUG_21);
    }

    @Test
    void continuedTo_anyDay_leavesWhatWasPlannedAsItWas() {
        assertThat(Planner.continuedTo(PLAN, AUG_24).obligations()).containsAll(PLAN.obligations());
    }

    /** A window that the stay had cut off used to grow with the day of asking, so that a missed test never blocked. */
    @Test
    void continuedTo_windowThatTheStayCutOff_staysCutOff() {
        Duty late = Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(14))
                .demand(Demand.atLeast(1))
                .window(Stated.of(new Window(0, 5)))
                .missPolicy(Stated.of(MissPolicy.blockRelease()))
                .build();
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, late));
        assertThat(Planner.continuedTo(plan, AUG_24).obligations())
                .isEqualTo(plan.obligations())
                .extracting(Obligation::closes)
                .containsExactly(AUG_21);
    }

    @Test
    void continuedTo_sharedDuties_goOnToo() {
        Duty waste = Samples.duty("waste", WASTE_COLLECTION, SubjectScope.HOUSEHOLD, STAY, OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, waste));
        assertThat(Planner.continuedTo(plan, AUG_24).sharedObligations())
                .hasSize(17)
                .last()
                .extracting(Obligation::target)
                .isEqualTo(AUG_24);
    }

    @Test
    void continuedTo_laterAndLater_onlyAdds() {
        List<Obligation> earlier = PLAN.obligations();
        for (int day = 22; day <= 31; day++) {
            List<Obligation> later = Planner.continuedTo(PLAN, august(day)).obligations();
            assertThat(later).containsAll(earlier).hasSize(earlier.size() + 2);
            earlier = later;
        }
    }

    @Test
    void plan_madeAgain_isEqual() {
        Plan again = Planner.of(PROTOCOL).plan(Samples.episode(PERSON, AUG_8).build());
        assertThat(again).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
        assertThat(Planner.continuedTo(again, AUG_24)).isEqualTo(Planner.continuedTo(PLAN, AUG_24));
    }
}
