// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

class PlannerRefusalsTest {

    private static final Duty TEST = test(1, 4, 7, 10, 14);

    @Test
    void plan_otherProtocol_isRefused() {
        refused(
                Samples.protocol(START_IS_DAY_1, 14, TEST),
                Samples.episode(PERSON, AUG_8).protocol(ProtocolId.of("another-2021")),
                Reason.OTHER_PROTOCOL,
                "protocol another-2021 of the episode must be invented-2021");
    }

    @Test
    void plan_noAnchorThatTheProtocolCountsFrom_isRefused() {
        refused(
                Samples.protocolFrom(
                        AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.ARRIVAL), 14, TEST),
                Samples.episode(PERSON, AUG_8),
                Reason.ANCHOR_MISSING,
                "anchors of the episode must hold LAST_EXPOSURE or ARRIVAL, which invented-2021 counts from");
    }

    @Test
    void plan_numberingNotChosen_isRefusedWithBothReadingsAndTheirDates() {
        refused(
                unspecified(14, TEST),
                Samples.episode(PERSON, AUG_8),
                Reason.NUMBERING_NOT_CHOSEN,
                "numbering must be chosen, because the source of invented-2021 does not say which number the day of the "
                        + "anchor, 2021-08-08, has: START_IS_DAY_0 gives test on 2021-08-09, 2021-08-12, 2021-08-15, "
                        + "2021-08-18, 2021-08-22, last day 2021-08-22; START_IS_DAY_1 gives test on 2021-08-08, "
                        + "2021-08-11, 2021-08-14, 2021-08-17, 2021-08-21, last day 2021-08-21");
    }

    @Test
    void plan_numberingNotChosenAndNoNamedDays_isRefusedWithBothLastDays() {
        refused(
                unspecified(14, temperature()),
                Samples.episode(PERSON, AUG_8),
                Reason.NUMBERING_NOT_CHOSEN,
                "numbering must be chosen, because the source of invented-2021 does not say which number the day of the "
                        + "anchor, 2021-08-08, has: START_IS_DAY_0 gives last day 2021-08-22; "
                        + "START_IS_DAY_1 gives last day 2021-08-21");
    }

    @Test
    void plan_numberingNotChosenWhereOnlyOneHasTheDays_isStillTheCallersChoice() {
        refused(
                unspecified(7, test(0, 7)),
                Samples.episode(PERSON, AUG_8),
                Reason.NUMBERING_NOT_CHOSEN,
                "numbering must be chosen, because the source of invented-2021 does not say which number the day of the "
                        + "anchor, 2021-08-08, has: START_IS_DAY_0 gives test on 2021-08-08, 2021-08-15, "
                        + "last day 2021-08-15; START_IS_DAY_1 has no day 0, which the protocol names");
    }

    @Test
    void plan_numberingThatContradictsTheSource_isRefused() {
        refused(
                Samples.protocol(START_IS_DAY_1, 14, TEST),
                Samples.episode(PERSON, AUG_8).numbering(START_IS_DAY_0),
                Reason.NUMBERING_CONTRADICTED,
                "numbering START_IS_DAY_0 of the episode must be START_IS_DAY_1, which the source of invented-2021 "
                        + "states");
    }

    @Test
    void plan_chosenNumberingWithoutANamedDay_isRefused() {
        refused(
                unspecified(7, test(0, 7)),
                Samples.episode(PERSON, AUG_8).numbering(START_IS_DAY_1),
                Reason.DAY_IMPOSSIBLE,
                "numbering START_IS_DAY_1 must have every day that invented-2021 names; day 0 is not one");
    }

    @Test
    void plan_lengthUnspecified_isRefused() {
        refused(
                withoutLength(Stated.of(START_IS_DAY_1)),
                Samples.episode(PERSON, AUG_8),
                Reason.LENGTH_UNSPECIFIED,
                "length of every phase of invented-2021 must be stated to plan with it");
    }

    /** It used to ask for a numbering first, and to offer no dates for either. */
    @Test
    void plan_lengthAndNumberingUnspecified_isRefusedForTheLength() {
        refused(
                withoutLength(Stated.unspecified()),
                Samples.episode(PERSON, AUG_8),
                Reason.LENGTH_UNSPECIFIED,
                "length of every phase of invented-2021 must be stated to plan with it");
    }

    @Test
    void plan_releasedBeforeTheStay_isRefused() {
        refused(
                Samples.protocol(START_IS_DAY_1, 14, TEST),
                Samples.episode(PERSON, AUG_8).addEvent(Samples.released(august(7))),
                Reason.EVENT_BEFORE_STAY,
                "event released on 2021-08-07 must have a lastDay not before the first day 2021-08-08");
    }

    // A year of 1921 typed for 2021 would otherwise run out of day labels on the way to the day of asking.
    @Test
    void continuedTo_aCenturyLater_isRefused() {
        Plan plan = Planner.of(Samples.protocol(START_IS_DAY_1, 14, TEST))
                .plan(Samples.episode(PERSON, LocalDate.of(1921, 8, 8)).build());

        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> Planner.continuedTo(plan, AUG_8))
                .withMessage(
                        "date 2021-08-08 must be at most 9000 days after the anchor 1921-08-08, because no day label "
                                + "is left for it");
    }

    @Test
    void plan_releasedTooLongAfterTheStay_isRefused() {
        refused(
                Samples.protocol(START_IS_DAY_1, 14, TEST),
                Samples.episode(PERSON, AUG_8).addEvent(Samples.released(AUG_8.plusDays(9001))),
                Reason.STAY_TOO_LONG,
                "date 2046-03-31 must be at most 9000 days after the anchor 2021-08-08, because no day label is left for "
                        + "it");
    }

    @Test
    void reasons_areAllAssertedHereOrWithTheAnchorsOrTheEvents() {
        assertThat(Reason.values())
                .containsExactly(
                        Reason.OTHER_PROTOCOL,
                        Reason.ANCHOR_MISSING,
                        Reason.TIME_MISSING,
                        Reason.ANCHORS_OUT_OF_ORDER,
                        Reason.NUMBERING_NOT_CHOSEN,
                        Reason.NUMBERING_CONTRADICTED,
                        Reason.DAY_IMPOSSIBLE,
                        Reason.LENGTH_UNSPECIFIED,
                        Reason.EVENT_BEFORE_STAY,
                        Reason.EVENT_AFTER_STAY,
                        Reason.EVENT_CONTRADICTED,
                        Reason.CONSEQUENCE_UNSPECIFIED,
                        Reason.NOT_IN_FORCE,
                        Reason.EVENT_NOT_EXPRESSED,
                        Reason.STAY_TOO_LONG);
    }

    private static Protocol unspecified(int days, Duty duty) {
        return Samples.protocol(Stated.unspecified())
                .addPhases(Samples.phase(STAY, days, DayLabels.EPISODE))
                .addDuties(duty)
                .build();
    }

    private static Protocol withoutLength(Stated<DayNumbering> numbering) {
        return Samples.protocol(numbering)
                .addPhases(Phase.builder(STAY, Setting.HOME)
                        .restriction(Stated.unspecified())
                        .length(Stated.unspecified())
                        .addCitations(Samples.citation())
                        .build())
                .addDuties(TEST)
                .build();
    }

    private static void refused(Protocol protocol, Episode.Builder episode, Reason reason, String message) {
        Planner planner = Planner.of(protocol);
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> planner.plan(episode.build()))
                .withMessage(message)
                .extracting(PlanRefusedException::reason)
                .isEqualTo(reason);
    }
}
