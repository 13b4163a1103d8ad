// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.assess.Samples.MAKE_UP;
import static org.quarantinekit.rules.assess.Samples.day;
import static org.quarantinekit.rules.assess.Samples.tested;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.SharedPlan;

/** A missed test is owed once more; the stay is of 14 days, from Sunday, 8 to Saturday, 21 August 2021. */
class MakeUpTest {

    private static final int DAY_4 = 4; // Wednesday, 11 August 2021
    private static final int DAY_5 = 5; // Thursday, 12 August 2021
    private static final int AFTER_THE_STAY = Samples.STAY + 1; // Sunday, 22 August 2021
    private static final Plan PLAN = Samples.plan(Samples.testOn(DAY_4, Stated.unspecified(), MAKE_UP));

    @Test
    void makeUp_whileTheMissIsNotCertain_isNone() {
        assertThat(Samples.texts(Samples.assess(PLAN, DAY_4)))
                .containsExactly("NUCLEIC_ACID_TEST on day 4, DUE, 0 of 1");
        assertThat(blockers(Samples.assess(PLAN, DAY_4))).isEmpty();
    }

    @Test
    void makeUp_onceTheMissIsCertain_isOwedFromThatDayToTheLast() {
        Assessment dayAfter = Samples.assess(PLAN, DAY_5);
        assertThat(Samples.keys(dayAfter))
                .containsExactly("test/PERSON:P-000001/1/4", "test/PERSON:P-000001/1/4/make-up");
        assertThat(labels(dayAfter)).containsExactly(Label.MISSED, Label.DUE);
        assertThat(dayAfter.standings()).extracting(Standing::hasMakeUp).containsExactly(true, false);
        Obligation makeUp = dayAfter.standings().get(1).obligation();
        assertThat(List.of(makeUp.opens(), makeUp.target(), makeUp.dueBy(), makeUp.closes()))
                .containsExactly(day(DAY_5), day(DAY_5), day(DAY_5), day(Samples.STAY));
    }

    @Test
    void makeUp_takesThePlaceOfTheMissInTheDaysDemand() {
        assertThat(Samples.assess(PLAN, DAY_5).dayDemand())
                .extracting(standing -> standing.obligation().key().when())
                .containsExactly("1/4/make-up");
    }

    @Test
    void makeUp_notDone_isOverdueToTheLastDay_thenMissedForGood() {
        assertThat(labels(Samples.assess(PLAN, 6))).containsExactly(Label.MISSED, Label.OVERDUE);
        assertThat(labels(Samples.assess(PLAN, Samples.STAY))).containsExactly(Label.MISSED, Label.OVERDUE);
        Assessment after = Samples.assess(PLAN, AFTER_THE_STAY);
        assertThat(labels(after)).containsExactly(Label.MISSED, Label.MISSED);
        assertThat(after.standings()).extracting(Standing::hasMakeUp).containsExactly(true, false);
        assertThat(after.dayDemand())
                .extracting(standing -> standing.obligation().key().when())
                .as("the missed make-up is asked for, the miss it stood for is not")
                .containsExactly("1/4/make-up");
    }

    @Test
    void makeUp_done_leavesTheMissOnRecord() {
        assertThat(labels(Samples.assess(PLAN, 9, tested(DAY_5)))).containsExactly(Label.MISSED, Label.DONE);
        assertThat(labels(Samples.assess(PLAN, 9, tested(9)))).containsExactly(Label.MISSED, Label.DONE_LATE);
        assertThat(blockers(Samples.assess(PLAN, 9, tested(9)))).isEmpty();
    }

    @Test
    void makeUp_whatWasEnteredLate_isNotOwedAnyMore() {
        ServiceRecord enteredLate = Samples.record(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, DAY_4, 9)
                .recordedAt(day(9).atTime(17, 0))
                .outcome(Outcome.DONE)
                .build();
        assertThat(labels(Samples.assess(PLAN, 9, enteredLate))).containsExactly(Label.DONE);
    }

    @Test
    void makeUp_ofWhatWasWaived_isNone() {
        Assessment waived = Samples.assess(PLAN, 9, Samples.test(DAY_4, Outcome.WAIVED));
        assertThat(labels(waived)).containsExactly(Label.WAIVED);
        assertThat(blockers(waived)).isEmpty();
    }

    @Test
    void makeUp_openBesideAPlannedTest_leavesTheWaiverToThat() {
        Plan two = Samples.plan(Samples.test(Demand.atLeast(1), Samples.window(0, 2), Samples.MAKE_UP)
                .occurrence(OccurrenceRule.onDays(1, 6))
                .build());
        Assessment assessment = Samples.assess(two, 9, Samples.test(7, Outcome.WAIVED));
        assertThat(labels(assessment)).containsExactly(Label.MISSED, Label.WAIVED, Label.OVERDUE);
    }

    @Test
    void makeUp_waivedAfterTheMiss_isWaivedItself() {
        Assessment waived = Samples.assess(PLAN, 9, Samples.test(DAY_5, Outcome.WAIVED));
        assertThat(labels(waived)).containsExactly(Label.MISSED, Label.WAIVED);
        assertThat(blockers(waived)).isEmpty();
    }

    @Test
    void makeUp_notDone_blocksTheRelease() {
        for (int day : new int[] {DAY_5, 6, AFTER_THE_STAY}) {
            assertThat(Samples.assess(PLAN, day).release().orElseThrow().blockers())
                    .as("day %s", day)
                    .containsExactly(new Blocker(
                            Blocker.Reason.MAKE_UP_OPEN,
                            Optional.of(ActivityCodes.NUCLEIC_ACID_TEST),
                            Optional.of(PLAN.obligations().get(0).key().madeUp()),
                            1));
        }
    }

    @Test
    void makeUp_missedAndDoneWhileStillWaiting_blocksNoMore() {
        assertThat(blockers(Samples.assess(PLAN, 17, tested(16)))).isEmpty();
        assertThat(blockers(Samples.assess(PLAN, 17, Samples.test(16, Outcome.WAIVED))))
                .isEmpty();
        assertThat(blockers(Samples.assess(PLAN, 17, Samples.test(16, Outcome.REFUSED))))
                .containsExactly(Blocker.Reason.MAKE_UP_OPEN);
    }

    @Test
    void makeUp_windowStated_beginsTheDayAfterItCloses() {
        Plan twoDaysMore = Samples.plan(Samples.testOn(DAY_4, Samples.window(0, 2), MAKE_UP));
        assertThat(labels(Samples.assess(twoDaysMore, 6))).containsExactly(Label.OVERDUE);
        assertThat(labels(Samples.assess(twoDaysMore, 6, tested(6)))).containsExactly(Label.DONE_LATE);
        assertThat(labels(Samples.assess(twoDaysMore, 7))).containsExactly(Label.MISSED, Label.DUE);
    }

    @Test
    void makeUp_ofTheLastDaysTest_isTheDayAfterAlone() {
        Plan onTheLastDay = Samples.plan(Samples.testOn(Samples.STAY, Stated.unspecified(), MAKE_UP));
        Obligation makeUp =
                Samples.assess(onTheLastDay, AFTER_THE_STAY).standings().get(1).obligation();
        assertThat(List.of(makeUp.opens(), makeUp.closes())).containsOnly(day(AFTER_THE_STAY));
        assertThat(labels(Samples.assess(onTheLastDay, AFTER_THE_STAY))).containsExactly(Label.MISSED, Label.DUE);
        assertThat(labels(Samples.assess(onTheLastDay, AFTER_THE_STAY, tested(AFTER_THE_STAY))))
                .containsExactly(Label.MISSED, Label.DONE);
    }

    @Test
    void makeUp_ofWhatWasDoneInPart_asksForAllOfItOnceMore() {
        Plan twice = Samples.plan(Samples.test(Demand.atLeast(2), Stated.unspecified(), MAKE_UP)
                .occurrence(OccurrenceRule.onDays(DAY_4))
                .build());
        assertThat(Samples.texts(Samples.assess(twice, 6, tested(DAY_4), tested(DAY_5))))
                .containsExactly(
                        "NUCLEIC_ACID_TEST on day 4, MISSED, 1 of 2", "NUCLEIC_ACID_TEST on day 4, OVERDUE, 1 of 2");
    }

    @Test
    void makeUp_ofOnePartOfTheDay_isOfThatPart() {
        Plan readings = Samples.plan(Samples.twoReadings(MAKE_UP));
        Assessment secondDay = Samples.assess(readings, 2, Samples.reading(1, 8), Samples.reading(2, 9));
        assertThat(Samples.keys(secondDay)).endsWith("temperature-check/PERSON:P-000001/1/1/make-up/EVENING");
        assertThat(Samples.texts(secondDay)).last().isEqualTo("TEMPERATURE_CHECK on day 1 in the EVENING, DUE, 0 of 1");
    }

    @Test
    void makeUp_secondTestOfALaterDay_isForTheMissAndNotBesideThatDays() {
        Plan two = Samples.plan(Samples.test(Demand.atLeast(1), Stated.unspecified(), MAKE_UP)
                .occurrence(OccurrenceRule.onDays(DAY_4, 7))
                .build());
        ServiceRecord first = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, 7, 8);
        ServiceRecord second = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, 7, 9);
        assertThat(labels(Samples.assess(two, 7, first))).containsExactly(Label.MISSED, Label.DONE, Label.OVERDUE);
        assertThat(labels(Samples.assess(two, 7, first, second)))
                .containsExactly(Label.MISSED, Label.DONE, Label.DONE_LATE);
    }

    @Test
    void makeUp_neverTakesARecordFromWhatWasPlanned() {
        Plan twoDuties = Samples.plan(
                Samples.testOn(DAY_4, Samples.ON_THE_DAY, MAKE_UP),
                Samples.duty("later-test", ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.onDays(6))
                        .demand(Demand.atLeast(1))
                        .window(Samples.window(0, 3))
                        .missPolicy(MAKE_UP)
                        .build());
        Assessment assessment = Samples.assess(twoDuties, 10, tested(8));
        assertThat(Samples.keys(assessment))
                .containsExactly(
                        "test/PERSON:P-000001/1/4",
                        "later-test/PERSON:P-000001/1/6",
                        "test/PERSON:P-000001/1/4/make-up");
        assertThat(labels(assessment)).containsExactly(Label.MISSED, Label.DONE_LATE, Label.OVERDUE);
    }

    /** Were the make-ups asked first, a test that completes what was planned would come too late for it. */
    @Test
    void makeUp_ofTwoMisses_givesItsRecordsBackToWhatAsksForThree() {
        Plan plan = Samples.plan(
                Samples.test(Demand.atLeast(1), Stated.unspecified(), MAKE_UP)
                        .occurrence(OccurrenceRule.onDays(1, 2))
                        .build(),
                Samples.duty("three-tests", ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.onDays(DAY_4))
                        .demand(Demand.atLeast(3))
                        .window(Samples.window(0, 5))
                        .missPolicy(MAKE_UP)
                        .build());
        assertThat(labels(Samples.assess(plan, 7, tested(5), tested(6))))
                .containsExactly(Label.MISSED, Label.MISSED, Label.OVERDUE, Label.DONE_LATE, Label.DONE_LATE);
        assertThat(labels(Samples.assess(plan, 7, tested(5), tested(6), tested(7))))
                .containsExactly(Label.MISSED, Label.MISSED, Label.DONE_LATE, Label.OVERDUE, Label.OVERDUE);
    }

    @Test
    void makeUp_releasedBeforeTheMissWasCertain_isNone() {
        Plan released = Samples.plan(
                Samples.episode()
                        .addEvent(Released.builder(day(DAY_4), day(DAY_4)).build())
                        .build(),
                Samples.testOn(DAY_4, Stated.unspecified(), MAKE_UP));
        assertThat(Samples.texts(Samples.assess(released, 9)))
                .containsExactly("NUCLEIC_ACID_TEST on day 4, MISSED, 0 of 1");
    }

    @Test
    void makeUp_ofAHouseholdsContact_isTheHouseholds() {
        SharedPlan shared = Planner.planShared(
                Samples.HOUSEHOLD,
                ImmutableList.of(Samples.plan(Samples.duty("contact", ActivityCodes.CONTACT, SubjectScope.HOUSEHOLD)
                        .occurrence(OccurrenceRule.onDays(1, DAY_4))
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(MAKE_UP)
                        .build())));
        Assessment assessment = assess(shared, 2, Samples.HOUSEHOLD);
        assertThat(Samples.keys(assessment))
                .containsExactly(
                        "CONTACT/HOUSEHOLD:H-0001/2021-08-08",
                        "CONTACT/HOUSEHOLD:H-0001/2021-08-11",
                        "CONTACT/HOUSEHOLD:H-0001/2021-08-08/make-up");
        assertThat(labels(assessment)).containsExactly(Label.MISSED, Label.UPCOMING, Label.DONE);
        assertThat(labels(assess(shared, 2, Samples.PERSON))).containsExactly(Label.MISSED, Label.UPCOMING, Label.DUE);
    }

    private static Assessment assess(SharedPlan plan, int day, Subject served) {
        return Assessor.fromMidnight()
                .assess(plan, ImmutableList.of(Samples.done(ActivityCodes.CONTACT, served, day, 9)), day(day));
    }

    private static List<Label> labels(Assessment assessment) {
        return assessment.standings().stream().map(Standing::label).toList();
    }

    private static List<Blocker.Reason> blockers(Assessment assessment) {
        return assessment.release().orElseThrow().blockers().stream()
                .map(Blocker::reason)
                .toList();
    }
}
