// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.changed;
import static org.quarantinekit.rules.plan.Events.positive;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Events.stopped;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.answering;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Samples.test;
import static org.quarantinekit.rules.plan.Shown.lines;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;

/** A stay from 8 August 2021 under one protocol that goes on under another from 13 August. */
class PlannerProtocolChangeTest {

    private static final LocalDate AUG_12 = august(12); // Thursday, the last day under the first protocol
    private static final LocalDate AUG_13 = august(13); // Friday
    private static final LocalDate AUG_15 = august(15); // Sunday
    private static final LocalDate AUG_21 = august(21); // Saturday, the standard last day of the first protocol
    private static final ProtocolId FIRST = ProtocolId.of("invented-2021");
    private static final ProtocolId ISOLATION = ProtocolId.of("isolation-2021");
    private static final Planner UNDER_FIRST =
            Planner.of(answering(RESTART, START_IS_DAY_1, 14, test(1, 4, 7, 10, 14)));
    private static final Planner UNDER_ISOLATION = Planner.of(isolation(START_IS_DAY_1));
    private static final ProtocolChanged FROM_THE_SAME_DAY = changed(AUG_12, ISOLATION);
    private static final ProtocolChanged FROM_THE_RESULT = ProtocolChanged.builder(AUG_12, ISOLATION)
            .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(AUG_12))
            .build();

    @Test
    void plan_protocolChanged_supersedesWhatIsLaterUnderTheOldOne() {
        Plan plan = UNDER_FIRST.plan(stay(FROM_THE_RESULT));
        assertThat(lines(plan))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14 SUPERSEDED",
                        "1/10 2021-08-17 SUPERSEDED",
                        "1/14 2021-08-21 SUPERSEDED");
        assertThat(Shown.one(plan, "1/7").supersededOn()).contains(AUG_12);
        assertThat(Shown.one(plan, "1/4").closes()).isEqualTo(AUG_12);
        assertThat(plan.leftOn()).contains(AUG_12);
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_12);
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(plan.isAwaitingRelease(AUG_21.plusYears(1))).isFalse();
        assertThat(plan.usedAnchors()).containsEntry(AnchorKinds.QUARANTINE_START, AUG_8);
    }

    @Test
    void plan_protocolChanged_plansFromTheNextDayUnderTheNewOne() {
        Plan plan = UNDER_ISOLATION.plan(stay(FROM_THE_RESULT));
        assertThat(lines(plan))
                .containsExactly(
                        "1/1 2021-08-12 BEFORE_ENROLMENT",
                        "1/2 2021-08-13",
                        "1/3 2021-08-14",
                        "1/4 2021-08-15",
                        "1/5 2021-08-16",
                        "1/6 2021-08-17",
                        "1/7 2021-08-18");
        assertThat(plan.enrolledOn()).isEqualTo(AUG_13);
        assertThat(plan.leftOn()).isEmpty();
        assertThat(plan.plannedLastDay()).isEqualTo(august(18));
        assertThat(plan.isAwaitingRelease(august(19))).isTrue();
        assertThat(plan.usedAnchors()).containsEntry(AnchorKinds.QUARANTINE_START, AUG_12);
    }

    @Test
    void plan_protocolChangedWithoutAnchors_countsFromThoseOfTheEpisode() {
        assertThat(lines(UNDER_ISOLATION.plan(stay(FROM_THE_SAME_DAY))))
                .hasSize(7)
                .contains("1/5 2021-08-12 BEFORE_ENROLMENT", "1/6 2021-08-13", "1/7 2021-08-14");
    }

    @Test
    void plan_protocolChangedToAnotherNumbering_countsByTheNewOne() {
        Plan plan = Planner.of(isolation(START_IS_DAY_0))
                .plan(Samples.episode(Samples.PERSON, AUG_8)
                        .protocol(FIRST)
                        .numbering(START_IS_DAY_1)
                        .addEvent(FROM_THE_RESULT)
                        .build());
        assertThat(plan.numbering()).isEqualTo(START_IS_DAY_0);
        assertThat(plan.plannedLastDay()).isEqualTo(august(19));
    }

    @Test
    void plan_protocolChanged_givesEachProtocolItsOwnEvents() {
        Episode stay = stay(positive(august(10)), FROM_THE_RESULT, stopped(AUG_15));
        Plan before = UNDER_FIRST.plan(stay);
        assertThat(before.stoppedSince()).isEmpty();
        assertThat(Shown.one(before, "1/4").supersededOn()).contains(august(10));
        Plan after = UNDER_ISOLATION.plan(stay);
        assertThat(after.stoppedSince()).contains(AUG_15);
        assertThat(lines(after)).contains("1/4 2021-08-15", "1/5 2021-08-16 SUSPENDED");
    }

    @Test
    void plan_eventsOnTheDayOfTheChange_belongToTheProtocolTheyAreEnteredUnder() {
        Episode stay = stay(positive(AUG_12), FROM_THE_RESULT, reExposed(AUG_12));
        assertThat(Shown.one(UNDER_FIRST.plan(stay), "1/7").supersededOn()).contains(AUG_12);
        assertThat(UNDER_FIRST.plan(stay).series()).hasSize(1);
        assertThat(UNDER_ISOLATION.plan(stay).series()).hasSize(1); // exposed on the anchor's own day
    }

    @Test
    void plan_protocolChangedTwice_isUnderEachInTurn() {
        ProtocolId third = ProtocolId.of("third-2021");
        Episode stay = stay(FROM_THE_RESULT, changed(AUG_15, third));
        assertThat(UNDER_FIRST.plan(stay).leftOn()).contains(AUG_12);
        Plan between = UNDER_ISOLATION.plan(stay);
        assertThat(between.enrolledOn()).isEqualTo(AUG_13);
        assertThat(between.leftOn()).contains(AUG_15);
        assertThat(lines(between)).contains("1/4 2021-08-15", "1/5 2021-08-16 SUPERSEDED");
    }

    @Test
    void plan_protocolChangedAfterTheLastDay_leavesItWhereItWas() {
        Plan plan = UNDER_FIRST.plan(stay(changed(august(25), ISOLATION)));
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_21);
        assertThat(plan.obligations()).isEqualTo(UNDER_FIRST.plan(stay()).obligations());
    }

    // Who comes under a protocol before its stay begins is planned from its first day on.
    @Test
    void plan_protocolChangedToALaterStay_isEnrolledOnItsFirstDay() {
        Episode stay = stay(ProtocolChanged.builder(AUG_12, ISOLATION)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(AUG_15))
                .build());
        assertThat(UNDER_ISOLATION.plan(stay).enrolledOn()).isEqualTo(AUG_15);
        assertThat(UNDER_ISOLATION.plan(stay).obligations())
                .extracting(Obligation::notOwed)
                .containsOnly(Optional.empty());
    }

    private static Episode stay(EpisodeEvent... events) {
        return Shown.stay(AUG_8, events).protocol(FIRST).build();
    }

    private static Protocol isolation(DayNumbering numbering) {
        return Samples.protocol(ISOLATION, Stated.of(numbering))
                .addPhases(Samples.phase(STAY, 7, DayLabels.EPISODE))
                .addDuties(contact(OccurrenceRule.eachDay()))
                .consequences(Samples.consequences(RESTART))
                .build();
    }
}
