// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.assess.Samples.EVENING;
import static org.quarantinekit.rules.assess.Samples.MORNING;
import static org.quarantinekit.rules.assess.Samples.tested;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Extraneous.Reason;
import org.quarantinekit.rules.plan.Plan;

class ExtraneousTest {

    private static final Duty TEST_ON_DAY_4 = Samples.testOn(4, Samples.window(0, 1), Samples.ACCEPT_LATE);
    private static final Plan PLAN = Samples.plan(TEST_ON_DAY_4);

    @Test
    void reason_ofTheNeighboursRecord_isOtherSubject() {
        assertReason(
                PLAN, Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.NEIGHBOUR, 4, 9), Reason.OTHER_SUBJECT);
    }

    @Test
    void reason_ofTheNeighboursRecordAfterAsOf_isOtherSubject() {
        assertReason(
                PLAN, Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.NEIGHBOUR, 30, 9), Reason.OTHER_SUBJECT);
    }

    @Test
    void reason_ofTomorrowsRecord_isAfterAsOf_andItMeetsNothing() {
        Assessment today = Samples.assess(PLAN, 4, tested(5));
        assertThat(today.extraneous()).containsExactly(new Extraneous(tested(5), Reason.AFTER_AS_OF));
        assertThat(today.labels()).hasToString("DUE 1");
        assertThat(Samples.assess(PLAN, 5, tested(5)).labels()).hasToString("DONE_LATE 1");
    }

    @Test
    void reason_ofWhatNobodyAsksFor_isNotADuty() {
        assertReason(PLAN, Samples.done(ActivityCodes.ANTIGEN_TEST, Samples.PERSON, 4, 9), Reason.NOT_A_DUTY);
    }

    @Test
    void reason_beforeTheEnrolment_isNotOwed() {
        Plan enrolledLate =
                Samples.plan(Samples.episode().enrolledOn(Samples.day(6)).build(), TEST_ON_DAY_4);
        assertReason(enrolledLate, tested(4), Reason.NOT_OWED);
    }

    @Test
    void reason_afterTheRelease_isNotOwed() {
        Plan released = Samples.plan(
                Samples.episode()
                        .addEvent(
                                Released.builder(Samples.day(2), Samples.day(2)).build())
                        .build(),
                TEST_ON_DAY_4);
        assertReason(released, tested(4), Reason.NOT_OWED);
    }

    @Test
    void reason_afterAPositiveResult_isNotOwed() {
        assertReason(
                RuledStay.of(DayNumbering.START_IS_DAY_1, Samples.SUNDAY_8_AUGUST, Samples.STAY)
                        .duties(TEST_ON_DAY_4)
                        .events(TestedPositive.builder(Samples.day(2)).build())
                        .plan(),
                tested(4),
                Reason.NOT_OWED);
    }

    @Test
    void reason_whileTheClockStandsStill_isNotOwed() {
        assertReason(
                RuledStay.of(DayNumbering.START_IS_DAY_1, Samples.SUNDAY_8_AUGUST, Samples.STAY)
                        .duties(TEST_ON_DAY_4)
                        .events(ClockStopped.builder(Samples.day(2)).build())
                        .plan(),
                tested(4),
                Reason.NOT_OWED);
    }

    @Test
    void reason_onTheDaysAroundTheWindow_isOutsideWindow() {
        assertReason(PLAN, tested(3), Reason.OUTSIDE_WINDOW);
        assertReason(PLAN, tested(6), Reason.OUTSIDE_WINDOW);
    }

    @Test
    void reason_forAPartOfTheDayInWhichNothingIsOwed_isOtherSlot() {
        Plan evening = Samples.plan(eveningOnly());
        assertReason(evening, Samples.reading(4, 18, MORNING), Reason.OTHER_SLOT);
        assertThat(Samples.assess(evening, 4, Samples.reading(4, 8, EVENING)).extraneous())
                .isEmpty();
    }

    @Test
    void reason_partOfTheDayThatCannotBeTold_isOtherSlot() {
        Plan noHours =
                Samples.plan(Samples.duty("temperature-check", ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.eachDay())
                        .addSlot(new DutySlot(MORNING, Optional.empty(), Demand.atLeast(1)))
                        .addSlot(new DutySlot(EVENING, Optional.empty(), Demand.atLeast(1)))
                        .window(Stated.unspecified())
                        .missPolicy(Samples.LAPSE)
                        .build());
        assertReason(noHours, Samples.reading(4, 8), Reason.OTHER_SLOT);
        assertThat(Samples.assess(noHours, 4, Samples.reading(4, 8, EVENING)).extraneous())
                .isEmpty();
    }

    @Test
    void reason_whereEnoughCountAlready_isSurplus() {
        Plan exactly = Samples.plan(Samples.test(Demand.exactly(1), Samples.window(0, 1), Samples.ACCEPT_LATE)
                .occurrence(OccurrenceRule.onDays(4))
                .build());
        Assessment assessment = Samples.assess(exactly, 9, tested(5), tested(4));
        assertThat(assessment.extraneous()).containsExactly(new Extraneous(tested(5), Reason.SURPLUS));
        assertThat(assessment.labels()).hasToString("DONE 1");
    }

    @Test
    void extraneous_areOldestFirst_whateverTheirReason() {
        ServiceRecord otherActivity = Samples.done(ActivityCodes.ANTIGEN_TEST, Samples.PERSON, 2, 9);
        ServiceRecord neighbour = Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.NEIGHBOUR, 5, 9);
        assertThat(Samples.assess(PLAN, 9, tested(12), neighbour, tested(1), otherActivity)
                        .extraneous())
                .containsExactly(
                        new Extraneous(tested(1), Reason.OUTSIDE_WINDOW),
                        new Extraneous(otherActivity, Reason.NOT_A_DUTY),
                        new Extraneous(neighbour, Reason.OTHER_SUBJECT),
                        new Extraneous(tested(12), Reason.AFTER_AS_OF));
    }

    @Test
    void reasons_areThoseTestedHereAndTooSoon() {
        assertThat(EnumSet.allOf(Reason.class))
                .isEqualTo(EnumSet.of(
                        Reason.OTHER_SUBJECT,
                        Reason.AFTER_AS_OF,
                        Reason.NOT_A_DUTY,
                        Reason.NOT_OWED,
                        Reason.OUTSIDE_WINDOW,
                        Reason.OTHER_SLOT,
                        Reason.TOO_SOON,
                        Reason.SURPLUS));
    }

    private static Duty eveningOnly() {
        return Samples.duty("temperature-check", ActivityCodes.TEMPERATURE_CHECK, SubjectScope.PERSON)
                .occurrence(OccurrenceRule.eachDay())
                .addSlot(new DutySlot(EVENING, Optional.empty(), Demand.atLeast(1)))
                .window(Stated.unspecified())
                .missPolicy(Samples.LAPSE)
                .build();
    }

    private static void assertReason(Plan plan, ServiceRecord record, Reason reason) {
        Assessment assessment = Samples.assess(plan, 9, record);
        assertThat(assessment.extraneous()).isEqualTo(ImmutableList.of(new Extraneous(record, reason)));
        assertThat(assessment.standings())
                .allSatisfy(standing -> assertThat(standing.matched()).isEmpty());
    }
}
