// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.assess.Samples.day;
import static org.quarantinekit.rules.assess.Samples.tested;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

/** What an event made no longer owed, and what had been done for it; the stay is of 14 days from Sunday, 8 August 2021. */
class SupersededTest {

    private static final int DAY_5 = 5; // Thursday, 12 August 2021, and day 1 of the second count

    /** Tests on days 1 and 5; whoever is exposed again on day 5 begins anew with a test on that day. */
    private static final RuledStay RESTARTED = stay(Samples.test(
                            Demand.atLeast(1), Samples.ON_THE_DAY, Samples.BLOCK_RELEASE)
                    .occurrence(OccurrenceRule.onDays(1, DAY_5))
                    .build())
            .events(ReExposed.builder(day(DAY_5)).build());

    /** A test on day 7 that may be done from day 4 on; whoever is exposed again on day 5 owes it on day 11. */
    private static final RuledStay EARLY = stay(Samples.testOn(7, Samples.window(3, 0), Samples.BLOCK_RELEASE))
            .events(ReExposed.builder(day(DAY_5)).build());

    @Test
    void testOfTheDay_notMet_givesWayToThatOfTheNewCount() {
        assertThat(story(RESTARTED, DAY_5, tested(1)))
                .containsExactly("1/1 DONE", "1/5 NOT_OWED", "2/1 DUE", "2/5 UPCOMING");
    }

    @Test
    void testOfTheDay_met_staysMet() {
        assertThat(story(RESTARTED, DAY_5, tested(1), tested(DAY_5)))
                .containsExactly("1/1 DONE", "1/5 DONE", "2/1 DUE", "2/5 UPCOMING");
        ServiceRecord second = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, DAY_5, 17);
        assertThat(story(RESTARTED, DAY_5, tested(1), tested(DAY_5), second))
                .containsExactly("1/1 DONE", "1/5 DONE", "2/1 DONE", "2/5 UPCOMING");
    }

    @Test
    void testOfTheDay_notMet_isNeverMissed() {
        assertThat(story(RESTARTED, 6, tested(1)))
                .containsExactly("1/1 DONE", "1/5 NOT_OWED", "2/1 MISSED", "2/5 UPCOMING");
        assertThat(RESTARTED.outlook(day(6), tested(1)).blockers())
                .extracting(blocker -> blocker.obligation().orElseThrow().when())
                .containsExactly("2/1");
    }

    @Test
    void laterTest_metEarlyByTheDayOfTheEvent_staysMet() {
        assertThat(story(EARLY, DAY_5, tested(4))).containsExactly("1/7 DONE_EARLY", "2/7 UPCOMING");
        assertThat(story(EARLY, DAY_5, tested(DAY_5))).containsExactly("1/7 DONE_EARLY", "2/7 UPCOMING");
    }

    @Test
    void laterTest_doneAfterTheEvent_isNotOwed() {
        assertThat(story(EARLY, 6, tested(6))).containsExactly("1/7 NOT_OWED", "2/7 UPCOMING");
        assertThat(EARLY.assess(day(6), tested(6)).extraneous())
                .containsExactly(new Extraneous(tested(6), Extraneous.Reason.OUTSIDE_WINDOW));
    }

    @Test
    void laterTest_attemptOrWaiver_isNeverAttached() {
        for (Outcome outcome : new Outcome[] {Outcome.REFUSED, Outcome.WAIVED}) {
            ServiceRecord attempt = Samples.test(DAY_5, outcome);
            Assessment assessment = EARLY.assess(day(DAY_5), attempt);
            assertThat(assessment.standings().get(0).label()).isEqualTo(Label.NOT_OWED);
            assertThat(assessment.standings().get(0).attempts()).isEmpty();
            assertThat(assessment.extraneous()).containsExactly(new Extraneous(attempt, Extraneous.Reason.NOT_OWED));
        }
    }

    @Test
    void superseded_begunAndNotMet_keepsItsRecordsAndIsNotOwed() {
        RuledStay twice = stay(Samples.test(Demand.atLeast(2), Samples.window(3, 0), Samples.BLOCK_RELEASE)
                        .occurrence(OccurrenceRule.onDays(7))
                        .build())
                .events(ReExposed.builder(day(DAY_5)).build());
        Standing begun = twice.assess(day(6), tested(4)).standings().get(0);
        assertThat(begun.label()).isEqualTo(Label.NOT_OWED);
        assertThat(begun.matched()).containsExactly(tested(4));
        assertThat(begun.remaining()).isZero();
    }

    @Test
    void makeUp_fromTheDayOfTheNewCountOn_isNotOwed() {
        RuledStay missedOnDay4 =
                stay(madeUp(4)).events(ReExposed.builder(day(DAY_5)).build());
        assertThat(story(missedOnDay4, 6)).containsExactly("1/4 MISSED", "2/4 UPCOMING");
        assertThat(missedOnDay4.outlook(day(6)).blockers()).isEmpty();
        RuledStay missedOnDay3 =
                stay(madeUp(3)).events(ReExposed.builder(day(DAY_5)).build());
        assertThat(story(missedOnDay3, 6))
                .as("what fell due the day before the new count is still asked for")
                .containsExactly("1/3 MISSED", "2/3 UPCOMING", "1/3/make-up OVERDUE");
    }

    @Test
    void makeUp_ofATestAfterAPositiveResult_isNotOwed() {
        RuledStay positive =
                stay(madeUp(4)).events(TestedPositive.builder(day(4)).build());
        assertThat(story(positive, 6)).containsExactly("1/4 MISSED");
        RuledStay dayLater =
                stay(madeUp(4)).events(TestedPositive.builder(day(DAY_5)).build());
        assertThat(story(dayLater, 6)).containsExactly("1/4 MISSED", "1/4/make-up OVERDUE");
    }

    private static Duty madeUp(int day) {
        return Samples.testOn(day, Stated.unspecified(), Samples.MAKE_UP);
    }

    @Test
    void positiveResult_laterTestMetEarly_staysMet() {
        RuledStay positive = stay(Samples.test(Demand.atLeast(1), Samples.window(2, 0), Samples.BLOCK_RELEASE)
                        .occurrence(OccurrenceRule.onDays(4, 6, 9))
                        .build())
                .events(TestedPositive.builder(day(4)).build());
        ServiceRecord second = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, 4, 17);
        assertThat(story(positive, 9, tested(4))).containsExactly("1/4 DONE", "1/6 NOT_OWED", "1/9 NOT_OWED");
        assertThat(story(positive, 9, tested(4), second)).containsExactly("1/4 DONE", "1/6 DONE_EARLY", "1/9 NOT_OWED");
        assertThat(positive.outlook(day(9), tested(4)).blockers())
                .as("none of them is about a test")
                .extracting(Blocker::reason)
                .containsExactly(Blocker.Reason.POSITIVE_RESULT);
    }

    private static RuledStay stay(Duty duty) {
        return RuledStay.of(START_IS_DAY_1, Samples.SUNDAY_8_AUGUST, Samples.STAY)
                .duties(duty);
    }

    private static List<String> story(RuledStay stay, int asOf, ServiceRecord... records) {
        return stay.assess(day(asOf), Arrays.asList(records)).standings().stream()
                .map(standing -> standing.obligation().key().when() + " " + standing.label())
                .toList();
    }
}
