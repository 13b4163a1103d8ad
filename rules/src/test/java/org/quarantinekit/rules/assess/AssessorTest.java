// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.assess.Samples.MORNING;
import static org.quarantinekit.rules.assess.Samples.reading;
import static org.quarantinekit.rules.assess.Samples.tested;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Plan;

class AssessorTest {

    private static final int DAY_4 = 4; // Wednesday, 11 August 2021
    private static final Plan READINGS = Samples.plan(Samples.twoReadings(Samples.LAPSE));
    private static final Plan BLOCKING_READINGS = Samples.plan(Samples.twoReadings(Samples.BLOCK_RELEASE));
    private static final Plan UNSPECIFIED =
            Samples.plan(Samples.testOn(DAY_4, Stated.unspecified(), Stated.unspecified()));
    private static final Assessor FROM_FOUR = Assessor.of(new ServiceDay(ZoneOffset.ofHours(8), LocalTime.of(4, 0)));

    @Test
    void assess_twoMorningReadingsBySlot_leaveTheEveningDue() {
        // Both were given for the morning, whatever the clock said.
        assertTwoMorningReadings(reading(DAY_4, 8, MORNING), reading(DAY_4, 18, MORNING));
    }

    @Test
    void assess_twoMorningReadingsByTime_leaveTheEveningDue() {
        assertTwoMorningReadings(reading(DAY_4, 8), reading(DAY_4, 11));
    }

    private static void assertTwoMorningReadings(ServiceRecord first, ServiceRecord second) {
        Assessment today = Samples.assess(READINGS, DAY_4, second, first);
        assertThat(textsOfDay4(today))
                .containsExactly(
                        "TEMPERATURE_CHECK on day 4 in the MORNING, DONE, 2 of 1",
                        "TEMPERATURE_CHECK on day 4 in the EVENING, DUE, 0 of 1");
        assertThat(standingsOfDay4(today).get(0).matched()).containsExactly(first, second);
        assertThat(today.extraneous()).isEmpty();
        assertThat(textsOfDay4(Samples.assess(READINGS, DAY_4 + 1, first, second)))
                .containsExactly(
                        "TEMPERATURE_CHECK on day 4 in the MORNING, DONE, 2 of 1",
                        "TEMPERATURE_CHECK on day 4 in the EVENING, LAPSED, 0 of 1");
        assertThat(textsOfDay4(Samples.assess(BLOCKING_READINGS, DAY_4 + 1, first, second)))
                .containsExactly(
                        "TEMPERATURE_CHECK on day 4 in the MORNING, DONE, 2 of 1",
                        "TEMPERATURE_CHECK on day 4 in the EVENING, MISSED, 0 of 1");
    }

    @Test
    void assess_noonBySlotTime_isTheEvening() {
        assertThat(textsOfDay4(Samples.assess(READINGS, DAY_4, reading(DAY_4, 11), reading(DAY_4, 12))))
                .containsExactly(
                        "TEMPERATURE_CHECK on day 4 in the MORNING, DONE, 1 of 1",
                        "TEMPERATURE_CHECK on day 4 in the EVENING, DONE, 1 of 1");
    }

    @Test
    void assess_readingAfterMidnight_serviceDayFromFour_isTheEveningBefore() {
        ServiceRecord morning = reading(DAY_4, 8);
        ServiceRecord afterMidnight = ServiceRecord.builder(ActivityCodes.TEMPERATURE_CHECK, Samples.PERSON)
                .performedAt(Samples.day(DAY_4 + 1).atTime(0, 40))
                .outcome(Outcome.DONE)
                .build();
        Assessment assessment =
                FROM_FOUR.assess(READINGS, ImmutableList.of(morning, afterMidnight), Samples.day(DAY_4));
        assertThat(FROM_FOUR.dayOf(afterMidnight)).isEqualTo(Samples.day(DAY_4));
        assertThat(textsOfDay4(assessment))
                .containsExactly(
                        "TEMPERATURE_CHECK on day 4 in the MORNING, DONE, 1 of 1",
                        "TEMPERATURE_CHECK on day 4 in the EVENING, DONE, 1 of 1");
        assertThat(standingsOfDay4(assessment).get(1).metOn()).contains(Samples.day(DAY_4));
        // Where the day begins at midnight, the same reading is the next morning's.
        assertThat(textsOfDay4(Samples.assess(READINGS, DAY_4 + 1, morning, afterMidnight))
                        .get(1))
                .isEqualTo("TEMPERATURE_CHECK on day 4 in the EVENING, LAPSED, 0 of 1");
    }

    @Test
    void assess_sampleOfDay4EnteredOnDay6_isDone() {
        ServiceRecord sample = Samples.record(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, DAY_4, 9)
                .recordedAt(Samples.day(6).atTime(17, 0))
                .outcome(Outcome.DONE)
                .build();
        Assessment assessment = Samples.assess(UNSPECIFIED, 6, sample);
        assertThat(Samples.texts(assessment)).containsExactly("NUCLEIC_ACID_TEST on day 4, DONE, 1 of 1");
        assertThat(assessment.standings().get(0).metOn()).contains(Samples.day(DAY_4));
    }

    @Test
    void assess_nothingStated_isOverdueUntilTheLastDay_thenMissed() {
        assertThat(labelOn(UNSPECIFIED, 3)).isEqualTo(Label.UPCOMING);
        assertThat(labelOn(UNSPECIFIED, DAY_4)).isEqualTo(Label.DUE);
        assertThat(labelOn(UNSPECIFIED, 5)).isEqualTo(Label.OVERDUE);
        assertThat(labelOn(UNSPECIFIED, Samples.STAY)).isEqualTo(Label.OVERDUE);
        assertThat(labelOn(UNSPECIFIED, Samples.STAY + 1)).isEqualTo(Label.MISSED);
    }

    @Test
    void assess_nothingStatedAndReleasedOnDay6_isMissedAfterDay6() {
        Plan released = Samples.plan(
                Samples.episode()
                        .addEvent(
                                Released.builder(Samples.day(6), Samples.day(6)).build())
                        .build(),
                Samples.testOn(DAY_4, Stated.unspecified(), Stated.unspecified()));
        assertThat(labelOn(released, 6)).isEqualTo(Label.OVERDUE);
        assertThat(labelOn(released, 7)).isEqualTo(Label.MISSED);
    }

    @Test
    void assess_nothingStatedAndDoneLate_isDoneLate() {
        assertThat(labelOn(UNSPECIFIED, 20, tested(5))).isEqualTo(Label.DONE_LATE);
        assertThat(labelOn(UNSPECIFIED, 20, tested(Samples.STAY))).isEqualTo(Label.DONE_LATE);
        assertThat(labelOn(UNSPECIFIED, 20, tested(Samples.STAY + 1))).isEqualTo(Label.MISSED);
    }

    @Test
    void assess_doneInAWindow_isEarlyDoneOrLate() {
        Plan windowed = Samples.plan(Samples.testOn(DAY_4, Samples.window(2, 1), Samples.ACCEPT_LATE));
        assertThat(labelOn(windowed, 9, tested(1))).isEqualTo(Label.MISSED);
        assertThat(labelOn(windowed, 9, tested(2))).isEqualTo(Label.DONE_EARLY);
        assertThat(labelOn(windowed, 9, tested(3))).isEqualTo(Label.DONE_EARLY);
        assertThat(labelOn(windowed, 9, tested(4))).isEqualTo(Label.DONE);
        assertThat(labelOn(windowed, 9, tested(5))).isEqualTo(Label.DONE_LATE);
        assertThat(labelOn(windowed, 9, tested(6))).isEqualTo(Label.MISSED);
        assertThat(labelOn(windowed, 1)).isEqualTo(Label.UPCOMING);
        assertThat(labelOn(windowed, 2)).isEqualTo(Label.AVAILABLE);
    }

    @Test
    void assess_exactlyTwoAndThreeRecords_leavesOneSurplus() {
        Plan exactly = Samples.plan(Samples.test(Demand.exactly(2), Samples.ON_THE_DAY, Samples.ACCEPT_LATE)
                .occurrence(OccurrenceRule.onDays(DAY_4))
                .build());
        Assessment assessment = Samples.assess(exactly, 5, threeTests());
        assertThat(Samples.texts(assessment)).containsExactly("NUCLEIC_ACID_TEST on day 4, DONE, 2 of 2");
        assertThat(assessment.standings().get(0).matched()).containsExactly(threeTests()[0], threeTests()[1]);
        assertThat(assessment.extraneous()).containsExactly(new Extraneous(threeTests()[2], Extraneous.Reason.SURPLUS));
        assertThat(Samples.texts(Samples.assess(exactly, 5, threeTests()[0])))
                .containsExactly("NUCLEIC_ACID_TEST on day 4, MISSED, 1 of 2");
    }

    @Test
    void assess_atLeastTwoAndThreeRecords_matchesAll() {
        Plan atLeast = Samples.plan(Samples.test(Demand.atLeast(2), Samples.ON_THE_DAY, Samples.ACCEPT_LATE)
                .occurrence(OccurrenceRule.onDays(DAY_4))
                .build());
        Assessment assessment = Samples.assess(atLeast, 5, threeTests());
        assertThat(Samples.texts(assessment)).containsExactly("NUCLEIC_ACID_TEST on day 4, DONE, 3 of 2");
        assertThat(assessment.standings().get(0).matched()).containsExactly(threeTests());
        assertThat(assessment.standings().get(0).remaining()).isZero();
        assertThat(assessment.extraneous()).isEmpty();
    }

    @Test
    void assess_waiver_isWaivedAndAttached() {
        ServiceRecord waiver = Samples.test(DAY_4, Outcome.WAIVED);
        Assessment assessment = Samples.assess(UNSPECIFIED, 20, waiver);
        assertThat(Samples.texts(assessment)).containsExactly("NUCLEIC_ACID_TEST on day 4, WAIVED, 0 of 1");
        assertThat(assessment.standings().get(0).attempts()).containsExactly(waiver);
        assertThat(assessment.extraneous()).isEmpty();
        assertThat(labelOn(UNSPECIFIED, 20, waiver, tested(5)))
                .as("what is done although it was waived")
                .isEqualTo(Label.DONE_LATE);
    }

    @Test
    void assess_attempts_areAttachedAndMeetNothing() {
        ServiceRecord[] attempts = {
            Samples.test(DAY_4, Outcome.REFUSED),
            Samples.test(5, Outcome.NOT_HOME),
            Samples.test(6, Outcome.NOT_POSSIBLE)
        };
        Assessment assessment = Samples.assess(UNSPECIFIED, 6, attempts);
        assertThat(Samples.texts(assessment)).containsExactly("NUCLEIC_ACID_TEST on day 4, OVERDUE, 0 of 1");
        Standing standing = assessment.standings().get(0);
        assertThat(standing.attempts()).containsExactly(attempts);
        assertThat(standing.matched()).isEmpty();
        assertThat(standing.metOn()).isEmpty();
        assertThat(standing.remaining()).isEqualTo(1);
        assertThat(assessment.extraneous()).isEmpty();
    }

    @Test
    void assess_attemptWithTwoOpenTests_isAboutThatOfItsDay() {
        Plan two = Samples.plan(Samples.test(Demand.atLeast(1), Samples.window(0, 9), Samples.ACCEPT_LATE)
                .occurrence(OccurrenceRule.onDays(1, 4))
                .build());
        assertThat(Samples.texts(Samples.assess(two, 9, Samples.test(4, Outcome.WAIVED))))
                .containsExactly(
                        "NUCLEIC_ACID_TEST on day 1, OVERDUE, 0 of 1", "NUCLEIC_ACID_TEST on day 4, WAIVED, 0 of 1");
    }

    @Test
    void assess_enrolledLate_missesNothingFromBefore() {
        Plan late = Samples.plan(
                Samples.episode().enrolledOn(Samples.day(6)).build(),
                Samples.test(Demand.atLeast(1), Stated.unspecified(), Stated.unspecified())
                        .occurrence(OccurrenceRule.onDays(1, 4, 6, 10))
                        .build(),
                Samples.twoReadings(Samples.BLOCK_RELEASE));
        LabelCounts counts = Samples.assess(late, 6).labels();
        assertThat(counts.count(Label.MISSED)).isZero();
        assertThat(counts).hasToString("NOT_OWED 12, UPCOMING 17, DUE 3");
    }

    @Test
    void dayDemand_holdsWhatIsOpenAndWhatWasMissed() {
        Assessment today = Samples.assess(BLOCKING_READINGS, 2, reading(1, 8), reading(2, 8));
        assertThat(today.dayDemand())
                .extracting(Standing::text)
                .containsExactly(
                        "TEMPERATURE_CHECK on day 1 in the EVENING, MISSED, 0 of 1",
                        "TEMPERATURE_CHECK on day 2 in the MORNING, DONE, 1 of 1",
                        "TEMPERATURE_CHECK on day 2 in the EVENING, DUE, 0 of 1");
    }

    private static ServiceRecord[] threeTests() {
        return new ServiceRecord[] {
            Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, DAY_4, 8),
            Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, DAY_4, 12),
            Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, DAY_4, 18)
        };
    }

    private static Label labelOn(Plan plan, int asOf, ServiceRecord... records) {
        return Samples.assess(plan, asOf, records).standings().get(0).label();
    }

    private static List<Standing> standingsOfDay4(Assessment assessment) {
        return assessment.standings().stream()
                .filter(standing -> standing.obligation().target().equals(Samples.day(DAY_4)))
                .toList();
    }

    private static List<String> textsOfDay4(Assessment assessment) {
        return standingsOfDay4(assessment).stream().map(Standing::text).toList();
    }
}
