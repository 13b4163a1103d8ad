// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.plan.Events.away;
import static org.quarantinekit.rules.plan.Events.back;
import static org.quarantinekit.rules.plan.Events.extended;
import static org.quarantinekit.rules.plan.Events.resumed;
import static org.quarantinekit.rules.plan.Events.shortened;
import static org.quarantinekit.rules.plan.Events.stopped;
import static org.quarantinekit.rules.plan.HistoryPlannerTest.edition;
import static org.quarantinekit.rules.plan.HistoryPlannerTest.history;
import static org.quarantinekit.rules.plan.HistoryPlannerTest.next;
import static org.quarantinekit.rules.plan.HistoryPlannerTest.rules;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;

/** A stay of 14 days from 8 August 2021, and an edition of 14 days that comes in on the 12th, day 5. */
class HistoryPlannerEventsTest {

    private static final LocalDate AUG_1 = august(1); // Sunday
    private static final Protocol OLD = rules("old", AUG_1, Stated.of(august(11)), 14, test(1, 7, 14));
    private static final Protocol NEW = rules("new", august(12), Stated.unspecified(), 14, test(1, 7, 14));

    @Test
    void plan_extendedBefore_isStillExtended() {
        Plan plan = adopted(Transition.adoptRemainder(), extended(august(10), august(30)));
        assertThat(plan.plannedLastDay()).isEqualTo(august(30));
        assertThat(plan.standardLastDay()).isEqualTo(august(21));
    }

    @Test
    void plan_extendedBefore_isNoReasonToAdoptWhatEndsNoEarlier() {
        assertThat(plans(Transition.adoptIfEarlierRelease(), extended(august(10), august(30))))
                .hasSize(1);
    }

    @Test
    void plan_shortenedBefore_isStillShortened() {
        assertThat(adopted(Transition.adoptRemainder(), shortened(august(10), august(13)))
                        .plannedLastDay())
                .isEqualTo(august(13));
    }

    @Test
    void plan_stoppedBeforeAndResumedAfter_keepsTheDaysWithoutANumber() {
        Plan plan = adopted(Transition.adoptRemainder(), stopped(august(9)), resumed(august(13)));
        assertThat(plan.plannedLastDay()).isEqualTo(august(25));
        assertThat(owed(plan)).containsExactly(august(18), august(25));
    }

    @Test
    void plan_standingStillWhenTheEditionComes_isTakenOverHoweverLongThatLasts() {
        Protocol late = rules("new", august(25), Stated.unspecified(), 14, test(1, 7, 14));
        Protocol old = rules("old", AUG_1, Stated.of(august(24)), 14, test(1, 7, 14));
        ImmutableList<Plan> plans = HistoryPlanner.of(history(edition(old), next(late, Transition.adoptRemainder()))
                        .build())
                .plan(stay(stopped(august(9))));
        assertThat(plans).hasSize(2);
        assertThat(plans.get(1).stoppedSince()).contains(august(9));
    }

    @Test
    void plan_awayWhenTheEditionComes_isStillAway() {
        Plan remainder = adopted(Transition.adoptRemainder(), away(august(10)), back(august(16)));
        assertThat(owed(remainder)).containsExactly(august(21));
        Plan anew = adopted(Transition.reBase(), away(august(10)), back(august(16)));
        assertThat(owed(anew)).containsExactly(august(18), august(25));
    }

    @Test
    void plan_countedAnew_forgetsWhatMovedTheOldLastDay() {
        assertThat(adopted(Transition.reBase(), extended(august(10), august(30)))
                        .plannedLastDay())
                .isEqualTo(august(25));
    }

    @Test
    void plan_testThatOutlastsTheStay_comesUnderTheNewEdition() {
        Protocol old = rules("old", AUG_1, Stated.of(august(24)), 14, outlasting(19));
        Protocol without = rules("new", august(25), Stated.unspecified(), 14, test(1));
        ImmutableList<Plan> plans = HistoryPlanner.of(history(edition(old), next(without, Transition.adoptRemainder()))
                        .build())
                .plan(stay());
        assertThat(plans).hasSize(2);
        assertThat(owed(plans.get(0))).containsExactly(AUG_8);
        assertThat(owed(plans.get(1))).isEmpty();
    }

    private static Duty outlasting(int day) {
        return Samples.duty("test", ActivityCodes.NUCLEIC_ACID_TEST, OccurrenceRule.onDays(1, day))
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .outlastsStay(true)
                .build();
    }

    private static Plan adopted(Transition transition, EpisodeEvent... events) {
        ImmutableList<Plan> plans = plans(transition, events);
        assertThat(plans).hasSize(2);
        return plans.get(1);
    }

    private static ImmutableList<Plan> plans(Transition transition, EpisodeEvent... events) {
        return HistoryPlanner.of(history(edition(OLD), next(NEW, transition)).build())
                .plan(stay(events));
    }

    private static Episode stay(EpisodeEvent... events) {
        return Samples.episode(PERSON, AUG_8).addEvents(events).build();
    }

    private static List<LocalDate> owed(Plan plan) {
        return plan.obligations().stream()
                .filter(Obligation::isOwed)
                .map(Obligation::target)
                .toList();
    }
}
