// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.START;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

class PlanRefusedTest {

    private static final Protocol STATED = Samples.fortnight(START_IS_DAY_1, Samples.testOn(1, 4));
    private static final Protocol OPEN =
            Samples.protocol(Stated.unspecified(), List.of(Samples.home(14)), Samples.testOn(1, 4, 7, 10, 14));

    @Test
    void plan_otherProtocol_isRefused() {
        Episode episode = Samples.stay().protocol(ProtocolId.of("other")).build();
        assertRefused(STATED, episode, Reason.OTHER_PROTOCOL, "protocol other of the episode must be sample");
    }

    @Test
    void plan_sameProtocol_isNotRefused() {
        Episode episode = Samples.stay().protocol(ProtocolId.of("sample")).build();
        assertThat(Planner.of(STATED).plan(episode).obligations()).hasSize(2);
    }

    @Test
    void plan_noAnchorOfTheProtocol_isRefused() {
        Episode episode = Episode.builder(Samples.PERSON)
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(START))
                .build();
        assertRefused(
                STATED,
                episode,
                Reason.ANCHOR_MISSING,
                "anchors of the episode must hold LAST_EXPOSURE or QUARANTINE_START, which sample counts from");
    }

    @Test
    void plan_numberingNotChosen_isRefusedWithBothReadingsAndTheirDates() {
        assertRefused(
                OPEN,
                Samples.stay().build(),
                Reason.NUMBERING_NOT_CHOSEN,
                "numbering must be chosen, because the source of sample does not say which number the day of the anchor,"
                        + " 2021-08-08, has: START_IS_DAY_0 gives nucleic-acid-test on 2021-08-09, 2021-08-12,"
                        + " 2021-08-15, 2021-08-18, 2021-08-22, last day 2021-08-22; START_IS_DAY_1 gives"
                        + " nucleic-acid-test on 2021-08-08, 2021-08-11, 2021-08-14, 2021-08-17, 2021-08-21, last day"
                        + " 2021-08-21");
    }

    @Test
    void plan_numberingNotChosen_withoutNamedDays_isToldApartByTheLastDay() {
        assertRefused(
                Samples.protocol(Stated.unspecified(), List.of(Samples.home(14)), Samples.readings("home")),
                Samples.stay().build(),
                Reason.NUMBERING_NOT_CHOSEN,
                "numbering must be chosen, because the source of sample does not say which number the day of the anchor,"
                        + " 2021-08-08, has: START_IS_DAY_0 gives last day 2021-08-22; START_IS_DAY_1 gives last day"
                        + " 2021-08-21");
    }

    @Test
    void plan_numberingContradicted_isRefused() {
        assertRefused(
                STATED,
                Samples.stay().numbering(START_IS_DAY_0).build(),
                Reason.NUMBERING_CONTRADICTED,
                "numbering START_IS_DAY_0 of the episode must be START_IS_DAY_1, which the source of sample states");
    }

    @Test
    void plan_numberingConfirmed_isNotRefused() {
        Plan plan =
                Planner.of(STATED).plan(Samples.stay().numbering(START_IS_DAY_1).build());
        assertThat(plan.numbering()).isEqualTo(START_IS_DAY_1);
    }

    @Test
    void plan_day0WhereTheStartIsDay1_isRefused() {
        Protocol day0 = Samples.protocol(Stated.unspecified(), List.of(Samples.home(14)), Samples.testOn(0, 7));
        assertRefused(
                day0,
                Samples.stay().numbering(START_IS_DAY_1).build(),
                Reason.DAY_IMPOSSIBLE,
                "numbering START_IS_DAY_1 must have every day that sample names; day 0 is not one");
        Plan plan =
                Planner.of(day0).plan(Samples.stay().numbering(START_IS_DAY_0).build());
        assertThat(Samples.days(plan.obligations())).containsExactly("0: 2021-08-08", "7: 2021-08-15");
    }

    @Test
    void plan_lengthUnspecified_isRefused() {
        Protocol endless = Samples.protocol(
                Stated.of(START_IS_DAY_1),
                List.of(Samples.phase("home", Stated.unspecified(), DayLabels.EPISODE)),
                Samples.testOn(1));
        assertRefused(
                endless,
                Samples.stay().build(),
                Reason.LENGTH_UNSPECIFIED,
                "length of every phase of sample must be stated to plan with it");
    }

    @Test
    void plan_releaseBeforeTheStay_isRefused() {
        Episode episode = Samples.stay()
                .addEvent(Samples.released(START.minusDays(1))) // Saturday 7 August
                .build();
        assertRefused(
                STATED,
                episode,
                Reason.EVENT_BEFORE_STAY,
                "lastDay 2021-08-07 of the release must not be before the first day 2021-08-08");
    }

    @Test
    void plan_releaseOnTheFirstDay_isNotRefused() {
        Plan plan = Planner.of(STATED)
                .plan(Samples.stay().addEvent(Samples.released(START)).build());
        assertThat(plan.plannedLastDay()).isEqualTo(START);
        assertThat(Samples.days(plan.obligations())).containsExactly("1: 2021-08-08", "4: 2021-08-11 AFTER_RELEASE");
    }

    @Test
    void reasons_areTheSevenOfThisTest() {
        assertThat(EnumSet.allOf(Reason.class))
                .extracting(Reason::name)
                .containsExactly(
                        "OTHER_PROTOCOL",
                        "ANCHOR_MISSING",
                        "NUMBERING_NOT_CHOSEN",
                        "NUMBERING_CONTRADICTED",
                        "DAY_IMPOSSIBLE",
                        "LENGTH_UNSPECIFIED",
                        "EVENT_BEFORE_STAY");
    }

    private static void assertRefused(Protocol protocol, Episode episode, Reason reason, String message) {
        Planner planner = Planner.of(protocol);
        PlanRefusedException refusal = catchThrowableOfType(PlanRefusedException.class, () -> planner.plan(episode));
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.reason()).isEqualTo(reason);
    }
}
