// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/**
 * Stays that begin on Sunday, 8 August 2021, as day 1, mostly under an edition of 14 days that is in force to 11 August; the
 * next one comes on 12 August, which is day 5.
 */
class HistoryPlannerTest {

    private static final LocalDate AUG_1 = LocalDate.of(2021, 8, 1); // Sunday
    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday, day 4
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 5
    private static final LocalDate AUG_14 = LocalDate.of(2021, 8, 14); // Saturday, day 7
    private static final LocalDate AUG_21 = LocalDate.of(2021, 8, 21); // Saturday, day 14
    private static final LocalDate AUG_22 = LocalDate.of(2021, 8, 22); // Sunday, the day after
    private static final Stated<LocalDate> OPEN = Stated.unspecified();
    private static final Protocol LONG = rules("long", AUG_1, Stated.of(AUG_11), 14, test(1, 4, 7, 10, 14));
    private static final Protocol SHORT = rules("short", AUG_12, OPEN, 7, test(1, 3, 5, 7));
    private static final Episode STAY_FROM_AUG_8 = stay(AUG_8).build();

    @Test
    void keep_stayGoesOnUnderTheEditionBefore() {
        Plan only = Iterables.getOnlyElement(plans(Transition.keep()));
        assertThat(only)
                .isEqualTo(Planner.of(LONG).plan(stay(AUG_8).protocol(LONG.id()).build()));
        assertThat(only.leftOn()).isEmpty();
        assertThat(only.plannedLastDay()).isEqualTo(AUG_21);
    }

    @Test
    void adoptRemainder_14DaysBecome7OnDay5_oldRulesOweDays1And4AndNewRulesDays5And7() {
        ImmutableList<Plan> plans = plans(Transition.adoptRemainder());
        assertThat(plans).hasSize(2);
        Plan before = plans.get(0);
        assertThat(before.protocol()).isEqualTo(LONG);
        assertThat(before.leftOn()).contains(AUG_11);
        assertThat(lines(before))
                .containsExactly(
                        "1/1 2021-08-08",
                        "1/4 2021-08-11",
                        "1/7 2021-08-14 SUPERSEDED",
                        "1/10 2021-08-17 SUPERSEDED",
                        "1/14 2021-08-21 SUPERSEDED");
        Plan after = plans.get(1);
        assertThat(after.protocol()).isEqualTo(SHORT);
        assertThat(after.leftOn()).isEmpty();
        assertThat(after.anchorDate()).isEqualTo(AUG_8);
        assertThat(after.enrolledOn()).isEqualTo(AUG_12);
        assertThat(after.plannedLastDay()).isEqualTo(AUG_14);
        assertThat(lines(after))
                .containsExactly(
                        "1/1 2021-08-08 BEFORE_ENROLMENT",
                        "1/3 2021-08-10 BEFORE_ENROLMENT",
                        "1/5 2021-08-12",
                        "1/7 2021-08-14");
    }

    /** The new rules end the stay on a day that is over: nobody is released by that, and daily duties go on. */
    @Test
    void adoptRemainder_newLastDayHasPassed_waitsForTheRelease() {
        Protocol fourteen = rules("long", AUG_1, Stated.of(august(15)), 14, temperature());
        Protocol seven = rules("short", august(16), OPEN, 7, temperature()); // Monday, day 9
        ImmutableList<Plan> plans = planner(edition(fourteen), next(seven, Transition.adoptRemainder()))
                .plan(STAY_FROM_AUG_8);
        Plan after = plans.get(1);
        assertThat(after.plannedLastDay()).isEqualTo(AUG_14);
        assertThat(after.obligations()).noneMatch(Obligation::isOwed);
        assertThat(after.isAwaitingRelease(august(16))).isTrue();
        assertThat(plans.get(0).isAwaitingRelease(august(16))).isFalse();
        assertThat(owed(Planner.continuedTo(after, august(17))))
                .containsExactly(august(16), august(16), august(17), august(17));
    }

    @Test
    void adoptIfEarlierRelease_14DaysBecome7_isAdopted() {
        ImmutableList<Plan> plans = plans(Transition.adoptIfEarlierRelease());
        assertThat(plans).isEqualTo(plans(Transition.adoptRemainder()));
        assertThat(plans.get(1).plannedLastDay()).isEqualTo(AUG_14);
    }

    @Test
    void adoptIfEarlierRelease_7DaysBecome14_staysAsItIs() {
        assertThat(sevenBecome(14).plannedLastDay()).isEqualTo(AUG_14);
        assertThat(sevenBecome(14).leftOn()).isEmpty();
    }

    @Test
    void adoptIfEarlierRelease_sameLastDay_staysAsItIs() {
        assertThat(sevenBecome(7).leftOn()).isEmpty();
    }

    @Test
    void adoptRemainder_7DaysBecome14_isLonger() {
        Protocol seven = rules("short", AUG_1, Stated.of(AUG_11), 7, test(1, 7));
        Protocol fourteen = rules("long", AUG_12, OPEN, 14, test(1, 7, 14));
        ImmutableList<Plan> plans = planner(edition(seven), next(fourteen, Transition.adoptRemainder()))
                .plan(STAY_FROM_AUG_8);
        assertThat(plans.get(1).plannedLastDay()).isEqualTo(AUG_21);
        assertThat(owed(plans.get(1))).containsExactly(AUG_14, AUG_21);
    }

    @Test
    void reBase_firstDayOfTheEditionIsDay1() {
        ImmutableList<Plan> plans = plans(Transition.reBase());
        assertThat(owed(plans.get(0))).containsExactly(AUG_8, AUG_11);
        Plan after = plans.get(1);
        assertThat(after.anchorDate()).isEqualTo(AUG_12);
        assertThat(after.plannedLastDay()).isEqualTo(august(18));
        assertThat(lines(after))
                .containsExactly("1/1 2021-08-12", "1/3 2021-08-14", "1/5 2021-08-16", "1/7 2021-08-18");
    }

    @Test
    void reBase_thenAdoptRemainder_countsFromTheDayToWhichItWasRebased() {
        Protocol second = rules("second", AUG_12, Stated.of(AUG_14), 7, test(1, 7));
        Protocol third = rules("third", august(15), OPEN, 5, test(1, 5)); // Sunday
        ImmutableList<Plan> plans = planner(
                        edition(LONG), next(second, Transition.reBase()), next(third, Transition.adoptRemainder()))
                .plan(STAY_FROM_AUG_8);
        assertThat(plans).hasSize(3);
        assertThat(plans.get(2).anchorDate()).isEqualTo(AUG_12);
        assertThat(owed(plans.get(2))).containsExactly(august(16));
    }

    /** Exposed again on the 10th, the count began anew: the shorter rules do not let anybody go by the old count. */
    @Test
    void adoptRemainder_restartedBefore_countsFromTheNewExposure() {
        Protocol restarting = restarting("long", AUG_1, Stated.of(AUG_11), 14);
        Protocol shorter = restarting("short", AUG_12, OPEN, 7);
        ImmutableList<Plan> plans = planner(edition(restarting), next(shorter, Transition.adoptRemainder()))
                .plan(stay(AUG_8)
                        .addEvent(ReExposed.builder(august(10)).build())
                        .build());
        assertThat(plans.get(0).series()).extracting(Series::anchorDate).containsExactly(AUG_8, august(10));
        assertThat(plans.get(1).anchorDate()).isEqualTo(august(10));
        assertThat(plans.get(1).plannedLastDay()).isEqualTo(august(16));
    }

    @Test
    void first_noProtocolNamed_isTheEditionOfTheAnchor() {
        HistoryPlanner planner = planner(edition(LONG), next(SHORT, Transition.keep()));
        assertThat(only(planner, stay(AUG_11)).protocol()).isEqualTo(LONG);
        assertThat(only(planner, stay(AUG_12)).protocol()).isEqualTo(SHORT);
    }

    @Test
    void first_enrolledLater_isTheEditionOfTheEnrolment() {
        HistoryPlanner planner = planner(edition(LONG), next(SHORT, Transition.keep()));
        Plan plan = only(planner, stay(AUG_8).enrolledOn(AUG_12));
        assertThat(plan.protocol()).isEqualTo(SHORT);
        assertThat(plan.anchorDate()).isEqualTo(AUG_8);
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_14);
    }

    @Test
    void first_historyNamed_isAsIfNoneWere() {
        HistoryPlanner planner = planner(edition(LONG), next(SHORT, Transition.adoptRemainder()));
        assertThat(planner.plan(stay(AUG_8).protocol(ProtocolId.of("history")).build()))
                .isEqualTo(planner.plan(STAY_FROM_AUG_8));
    }

    @Test
    void first_editionNamed_isThatOneWhateverTheDayOfEnrolment() {
        HistoryPlanner planner = planner(edition(LONG), next(SHORT, Transition.keep()));
        assertThat(only(planner, stay(AUG_8).enrolledOn(AUG_12).protocol(LONG.id()))
                        .protocol())
                .isEqualTo(LONG);
        assertThat(only(planner, stay(AUG_8).protocol(SHORT.id())).protocol()).isEqualTo(SHORT);
    }

    /** The stay began when the later edition was in force already: no stay was running that its transition could mean. */
    @Test
    void first_editionNamedThatWasOver_isNotTakenOverByTheOneThatFollowed() {
        HistoryPlanner planner = planner(edition(LONG), next(SHORT, Transition.adoptRemainder()));
        Plan later = only(planner, stay(august(20)).protocol(LONG.id()));
        assertThat(later.protocol()).isEqualTo(LONG);
        assertThat(later.leftOn()).isEmpty();
        assertThat(later.plannedLastDay()).isEqualTo(LocalDate.of(2021, 9, 2)); // Thursday
        assertThat(only(planner, stay(AUG_12).protocol(LONG.id())).leftOn()).isEmpty();
    }

    @Test
    void first_announcedNamed_isRefused() {
        HistoryPlanner planner = announcing();
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> planner.plan(stay(AUG_12).protocol(SHORT.id()).build()))
                .withMessage("protocol short of the episode must be an edition of history that is or was in force")
                .extracting(PlanRefusedException::reason)
                .isEqualTo(Reason.NOT_IN_FORCE);
    }

    @Test
    void preview_announced_isPlannedAsIfItHadAlwaysBeenInForce() {
        Plan preview = announcing().preview(SHORT.id(), STAY_FROM_AUG_8);
        assertThat(preview.protocol()).isEqualTo(SHORT);
        assertThat(owed(preview)).containsExactly(AUG_8, august(10), AUG_12, AUG_14);
        assertThat(preview.leftOn()).isEmpty();
    }

    @Test
    void preview_stayUnderAnotherEdition_isOfTheOneAskedForAllTheSame() {
        Episode underLong = stay(AUG_8).protocol(LONG.id()).build();
        assertThat(announcing().preview(SHORT.id(), underLong).protocol()).isEqualTo(SHORT);
        assertThat(announcing().preview(LONG.id(), underLong).plannedLastDay()).isEqualTo(AUG_21);
    }

    @Test
    void preview_unknown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcing().preview(ProtocolId.of("other"), STAY_FROM_AUG_8))
                .withMessage("protocol other must be an edition of history, or announced");
    }

    @Test
    void plan_dayBeforeEveryEdition_isRefused() {
        HistoryPlanner planner = planner(edition(LONG), next(SHORT, Transition.keep()));
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> planner.plan(stay(AUG_1.minusDays(1)).build()))
                .withMessage("day 2021-07-31 of the episode must be one on which an edition of history was in force")
                .extracting(PlanRefusedException::reason)
                .isEqualTo(Reason.NOT_IN_FORCE);
        assertThat(only(planner, stay(AUG_1)).protocol()).isEqualTo(LONG);
    }

    @Test
    void plan_dayAfterTheLastEdition_isRefused() {
        HistoryPlanner planner = planner(edition(LONG));
        assertThat(only(planner, stay(AUG_11)).plannedLastDay()).isEqualTo(august(24));
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> planner.plan(stay(AUG_12).build()))
                .withMessage("day 2021-08-12 of the episode must be one on which an edition of history was in force");
    }

    @Test
    void plan_noAnchorThatAnyEditionCountsFrom_isRefusedAsByThePlanner() {
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() ->
                        planner(edition(LONG)).plan(Episode.builder(PERSON).build()))
                .extracting(PlanRefusedException::reason)
                .isEqualTo(Reason.ANCHOR_MISSING);
    }

    @Test
    void plan_threeEditionsInOneStay_eachOwesItsOwnDays() {
        Protocol second = rules("second", AUG_12, Stated.of(AUG_14), 10, test(1, 5, 6, 10));
        Protocol third = rules("third", august(15), OPEN, 9, test(1, 6, 8, 9)); // Sunday, day 8
        ImmutableList<Plan> plans = planner(
                        edition(LONG),
                        next(second, Transition.adoptRemainder()),
                        next(third, Transition.adoptIfEarlierRelease()))
                .plan(STAY_FROM_AUG_8);
        assertThat(plans).extracting(Plan::protocol).containsExactly(LONG, second, third);
        assertThat(plans)
                .extracting(Plan::leftOn)
                .containsExactly(Optional.of(AUG_11), Optional.of(AUG_14), Optional.empty());
        assertThat(plans.stream().map(HistoryPlannerTest::owed))
                .containsExactly(List.of(AUG_8, AUG_11), List.of(AUG_12, august(13)), List.of(august(15), august(16)));
    }

    @Test
    void plan_thirdEditionAfterTheLastDayThatTheSecondLeft_changesNothing() {
        Protocol second = rules("second", AUG_12, Stated.of(august(15)), 8, test(8));
        Protocol third = rules("third", august(16), OPEN, 14, test(14)); // Monday, the day after day 8
        assertThat(planner(
                                edition(LONG),
                                next(second, Transition.adoptRemainder()),
                                next(third, Transition.adoptRemainder()))
                        .plan(STAY_FROM_AUG_8))
                .extracting(Plan::protocol)
                .containsExactly(LONG, second);
    }

    /** Kept to its last day means kept: the edition after the next one does not find it either. */
    @Test
    void plan_keptOnce_isKeptToItsLastDay() {
        Protocol second = rules("second", AUG_12, Stated.of(AUG_14), 10, test(10));
        Protocol third = rules("third", august(15), OPEN, 9, test(9));
        assertThat(planner(edition(LONG), next(second, Transition.keep()), next(third, Transition.adoptRemainder()))
                        .plan(STAY_FROM_AUG_8))
                .extracting(Plan::protocol)
                .containsExactly(LONG);
    }

    @Test
    void plan_editionOfTheDayAfterTheLastDay_changesNothing() {
        Protocol before = rules("long", AUG_1, Stated.of(AUG_21), 14, test(14));
        Protocol after = rules("after", AUG_22, OPEN, 21, test(14, 21));
        assertThat(only(planner(edition(before), next(after, Transition.adoptRemainder())), stay(AUG_8)))
                .isEqualTo(Planner.of(before)
                        .plan(stay(AUG_8).protocol(before.id()).build()));
    }

    @Test
    void plan_editionOfTheLastDay_takesThatDayOver() {
        Protocol before = rules("long", AUG_1, Stated.of(august(20)), 14, test(14));
        Protocol after = rules("after", AUG_21, OPEN, 21, test(14, 21));
        ImmutableList<Plan> plans = planner(edition(before), next(after, Transition.adoptRemainder()))
                .plan(STAY_FROM_AUG_8);
        assertThat(owed(plans.get(0))).isEmpty();
        assertThat(owed(plans.get(1))).containsExactly(AUG_21, august(28));
    }

    @Test
    void plan_releasedBefore_isNotTakenOver() {
        Plan plan = only(
                planner(edition(LONG), next(SHORT, Transition.reBase())),
                stay(AUG_8).addEvent(released(AUG_11)));
        assertThat(plan.protocol()).isEqualTo(LONG);
        assertThat(plan.leftOn()).isEmpty();
    }

    /** Hong Kong, 12 August 2022: arrival was day 1 so far, and day 0 from then on. */
    @Test
    void plan_numberingSwitchesWithTheEdition_eachCountsByItsOwn() {
        LocalDate aug10 = LocalDate.of(2022, 8, 10); // Wednesday
        LocalDate aug11 = LocalDate.of(2022, 8, 11); // Thursday
        LocalDate aug12 = LocalDate.of(2022, 8, 12); // Friday
        Protocol dayOne = rules("arrival-is-day-1", LocalDate.of(2022, 8, 1), Stated.of(aug11), 7, test(2, 7));
        Protocol dayZero = rules("arrival-is-day-0", aug12, OPEN, START_IS_DAY_0, 7, test(2, 7));
        HistoryPlanner kept = planner(edition(dayOne), next(dayZero, Transition.keep()));
        assertThat(owed(only(kept, stay(aug11)))).containsExactly(aug12, LocalDate.of(2022, 8, 17));
        assertThat(owed(only(kept, stay(aug12)))).containsExactly(LocalDate.of(2022, 8, 14), LocalDate.of(2022, 8, 19));

        ImmutableList<Plan> adopted = planner(edition(dayOne), next(dayZero, Transition.adoptRemainder()))
                .plan(stay(aug10).build());
        assertThat(adopted).extracting(Plan::numbering).containsExactly(START_IS_DAY_1, START_IS_DAY_0);
        assertThat(owed(adopted.get(0))).containsExactly(aug11);
        assertThat(owed(adopted.get(1))).containsExactly(aug12, LocalDate.of(2022, 8, 17));
        assertThat(adopted.get(1).plannedLastDay()).isEqualTo(LocalDate.of(2022, 8, 17)); // Wednesday
    }

    private static ImmutableList<Plan> plans(Transition transition) {
        return planner(edition(LONG), next(SHORT, transition)).plan(STAY_FROM_AUG_8);
    }

    /** The plan of a stay of 7 days, when an edition of so many days comes on day 5. */
    private static Plan sevenBecome(int days) {
        Protocol seven = rules("seven", AUG_1, Stated.of(AUG_11), 7, test(1, 7));
        Protocol next = rules("next", AUG_12, OPEN, days, test(1, days));
        return only(planner(edition(seven), next(next, Transition.adoptIfEarlierRelease())), stay(AUG_8));
    }

    private static HistoryPlanner announcing() {
        return HistoryPlanner.of(history(edition(LONG)).addAnnounced(SHORT).build());
    }

    private static HistoryPlanner planner(Edition... editions) {
        return HistoryPlanner.of(history(editions).build());
    }

    private static Plan only(HistoryPlanner planner, Episode.Builder stay) {
        return Iterables.getOnlyElement(planner.plan(stay.build()));
    }

    private static Episode.Builder stay(LocalDate start) {
        return Samples.episode(PERSON, start);
    }

    private static List<String> lines(Plan plan) {
        return plan.obligations().stream()
                .map(obligation -> obligation.key().when() + " " + obligation.target()
                        + obligation.notOwed().map(reason -> " " + reason).orElse(""))
                .toList();
    }

    private static List<LocalDate> owed(Plan plan) {
        return plan.obligations().stream()
                .filter(Obligation::isOwed)
                .map(Obligation::target)
                .toList();
    }

    private static Protocol restarting(String id, LocalDate firstDay, Stated<LocalDate> lastDay, int days) {
        return base(id, new InForce(Stated.of(firstDay), lastDay), START_IS_DAY_1, days, temperature())
                .consequences(Consequences.builder()
                        .reExposure(Stated.of(ReExposureRule.RESTART))
                        .positiveTest(Stated.unspecified())
                        .newSign(Stated.unspecified())
                        .addCitations(Samples.citation())
                        .build())
                .build();
    }

    static Protocol rules(String id, LocalDate firstDay, Stated<LocalDate> lastDay, int days, Duty... duties) {
        return rules(id, firstDay, lastDay, START_IS_DAY_1, days, duties);
    }

    /** The rules of one edition: one phase of so many days. */
    static Protocol rules(
            String id,
            LocalDate firstDay,
            Stated<LocalDate> lastDay,
            DayNumbering numbering,
            int days,
            Duty... duties) {
        return base(id, new InForce(Stated.of(firstDay), lastDay), numbering, days, duties)
                .build();
    }

    private static Protocol.Builder base(String id, InForce inForce, DayNumbering numbering, int days, Duty... duties) {
        return Protocol.builder(ProtocolId.of(id))
                .title(LocalizedText.of("Invented", "示例"))
                .jurisdiction(LocalizedText.of("Nowhere", "示例"))
                .status(ProtocolStatus.SOURCED)
                .confidence(Confidence.HIGH)
                .inForce(inForce)
                .numbering(Stated.of(numbering))
                .anchor(AnchorRule.firstAvailable(AnchorKinds.QUARANTINE_START))
                .addPhases(Samples.phase(STAY, days, DayLabels.EPISODE))
                .addDuties(duties)
                .addCitations(Samples.citation());
    }

    static ProtocolHistory.Builder history(Edition... editions) {
        return ProtocolHistory.builder(ProtocolId.of("history"))
                .title(LocalizedText.of("Invented", "示例"))
                .addEditions(editions);
    }

    static Edition edition(Protocol rules) {
        return Edition.builder(rules).build();
    }

    static Edition next(Protocol rules, Transition transition) {
        return Edition.builder(rules)
                .transition(transition)
                .addCitations(Samples.citation())
                .build();
    }
}
