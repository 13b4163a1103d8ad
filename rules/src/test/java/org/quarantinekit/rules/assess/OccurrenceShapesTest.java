// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.assess.Samples.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;

/** What each occurrence shape makes owed; in a stay whose start is day 1. */
class OccurrenceShapesTest {

    private static final OneDuty DAY_10_OR_12 =
            OneDuty.of(new OccurrenceRule.OneOf(ImmutableList.of(ProtocolDay.of(10), ProtocolDay.of(12))));
    private static final OneDuty THREE_IN_FIVE = OneDuty.of(
                    new OccurrenceRule.CountWithin(ProtocolDay.of(1), ProtocolDay.of(5), OptionalInt.of(24)))
            .times(3);

    @Test
    void everyNDays_threeFromDay1_isDay1And4And7And10And13() {
        Plan plan =
                OneDuty.of(new OccurrenceRule.EveryNDays(3, ProtocolDay.of(1))).plan();

        assertThat(targets(plan)).containsExactly(day(1), day(4), day(7), day(10), day(13));
    }

    // Other systems count from the day on which somebody asks, so that asking a day later moves every date.
    @Test
    void everyNDays_askedOnALaterDay_givesTheSameDates() {
        OneDuty duty = OneDuty.of(new OccurrenceRule.EveryNDays(3, ProtocolDay.of(1)));

        assertThat(targets(duty.assess(1))).isEqualTo(targets(duty.assess(9)));
    }

    @Test
    void everyNDays_stayGoesOn_keepsItsRhythm() {
        OneDuty duty = OneDuty.of(new OccurrenceRule.EveryNDays(5, ProtocolDay.of(1)));

        assertThat(targets(duty.assess(21))).containsExactly(day(1), day(6), day(11), day(16), day(21));
    }

    @Test
    void oneOf_twoDays_isOneObligationFromTheFirstToTheLast() {
        Obligation either = DAY_10_OR_12.only();

        assertThat(List.of(either.opens(), either.target(), either.dueBy(), either.closes()))
                .containsExactly(day(10), day(10), day(12), day(14));
        assertThat(either.key()).hasToString("test/PERSON:P-000001/1/10|12");
        assertThat(either.alternatives()).containsExactly(day(10), day(12));
    }

    @Test
    void oneOf_dayBetween_doesNotCount() {
        Assessment between = DAY_10_OR_12.assess(11, day(11).atTime(9, 0));

        assertThat(labels(between)).containsExactly(Label.DUE);
        assertThat(reasons(between)).containsExactly(Extraneous.Reason.OUTSIDE_WINDOW);
    }

    @Test
    void oneOf_eitherDay_isInTimeAndALaterOneLate() {
        assertThat(labels(DAY_10_OR_12.assess(10, day(10).atTime(9, 0)))).containsExactly(Label.DONE);
        assertThat(labels(DAY_10_OR_12.assess(12, day(12).atTime(9, 0)))).containsExactly(Label.DONE);
        assertThat(labels(DAY_10_OR_12.assess(13, day(13).atTime(9, 0)))).containsExactly(Label.DONE_LATE);
    }

    @Test
    void countWithin_threeInFive_isOneObligationOverTheSpan() {
        Obligation span = THREE_IN_FIVE.only();

        assertThat(List.of(span.opens(), span.target(), span.dueBy(), span.closes()))
                .containsExactly(day(1), day(1), day(5), day(14));
        assertThat(span.demand().atLeast()).isEqualTo(3);
        assertThat(span.key()).hasToString("test/PERSON:P-000001/1/1-5");
    }

    @Test
    void countWithin_threeADayApart_isDone() {
        Assessment met = THREE_IN_FIVE.assess(5, day(1).atTime(9, 0), day(2).atTime(9, 0), day(3).atTime(9, 0));

        assertThat(labels(met)).containsExactly(Label.DONE);
        assertThat(met.standings().get(0).metOn()).contains(day(3));
    }

    @Test
    void countWithin_aMinuteLessThanADayApart_isTooSoon() {
        Assessment assessment = THREE_IN_FIVE.assess(5, day(1).atTime(9, 0), day(2).atTime(8, 59), day(3).atTime(9, 0));

        assertThat(assessment.standings()).extracting(Standing::done).containsExactly(2);
        assertThat(labels(assessment)).containsExactly(Label.DUE);
        assertThat(reasons(assessment)).containsExactly(Extraneous.Reason.TOO_SOON);
    }

    @Test
    void countWithin_oneTooManyInBetween_leavesTheLastToCompleteIt() {
        Assessment assessment = THREE_IN_FIVE.assess(
                5, day(1).atTime(9, 0), day(1).atTime(18, 0), day(2).atTime(9, 0), day(4).atTime(9, 0));

        assertThat(assessment.standings().get(0).metOn()).contains(day(4));
        assertThat(assessment.standings().get(0).done()).isEqualTo(3);
        assertThat(reasons(assessment)).containsExactly(Extraneous.Reason.SURPLUS);
    }

    @Test
    void onOrBefore_day2_isRightFromTheStart() {
        Obligation deadline =
                OneDuty.of(new OccurrenceRule.OnOrBefore(ProtocolDay.of(2))).only();

        assertThat(List.of(deadline.opens(), deadline.target(), deadline.dueBy()))
                .containsExactly(day(1), day(1), day(2));
        assertThat(deadline.key()).hasToString("test/PERSON:P-000001/1/-2");
    }

    @Test
    void notBefore_day8_isRightToTheLastDay() {
        Obligation from = OneDuty.of(new OccurrenceRule.NotBefore(ProtocolDay.of(8)))
                .days(10)
                .only();

        assertThat(List.of(from.opens(), from.target(), from.dueBy(), from.closes()))
                .containsExactly(day(8), day(8), day(10), day(10));
        assertThat(from.key()).hasToString("test/PERSON:P-000001/1/8-");
    }

    @Test
    void notBefore_day8_aDayEarlier_doesNotCount() {
        OneDuty duty = OneDuty.of(new OccurrenceRule.NotBefore(ProtocolDay.of(8)));

        assertThat(labels(duty.assess(7, day(7).atTime(9, 0)))).containsExactly(Label.UPCOMING);
    }

    @Test
    void beforeLastDay_twoDays_endsWithTheStay() {
        Obligation last = OneDuty.of(new OccurrenceRule.BeforeLastDay(2)).only();

        assertThat(List.of(last.opens(), last.target(), last.dueBy(), last.closes()))
                .containsExactly(day(13), day(13), day(14), day(14));
        assertThat(last.key()).hasToString("test/PERSON:P-000001/1/last");
    }

    @Test
    void beforeLastDay_releasedEarlier_movesWithTheLastDay() {
        Obligation last = releasedOn(9, new OccurrenceRule.BeforeLastDay(2));

        assertThat(last.target()).isEqualTo(day(8));
        assertThat(last.dueBy()).isEqualTo(day(9));
    }

    @Test
    void span_releasedInsideIt_endsWithTheRelease() {
        Obligation deadline = releasedOn(3, new OccurrenceRule.OnOrBefore(ProtocolDay.of(5)));

        assertThat(deadline.isOwed()).isTrue();
        assertThat(deadline.dueBy()).isEqualTo(day(3));
        assertThat(deadline.closes()).isEqualTo(day(3));
    }

    private static Obligation releasedOn(int lastDay, OccurrenceRule rule) {
        OneDuty duty = OneDuty.of(rule);
        Released release = Released.builder(day(lastDay), day(lastDay)).build();
        return duty.plan(Samples.episode().addEvent(release).build())
                .obligations()
                .get(0);
    }

    private static List<LocalDate> targets(Plan plan) {
        return plan.obligations().stream().map(Obligation::target).toList();
    }

    private static List<LocalDate> targets(Assessment assessment) {
        return assessment.standings().stream()
                .map(standing -> standing.obligation().target())
                .toList();
    }

    private static List<Label> labels(Assessment assessment) {
        return assessment.standings().stream().map(Standing::label).toList();
    }

    private static List<Extraneous.Reason> reasons(Assessment assessment) {
        return assessment.extraneous().stream().map(Extraneous::reason).toList();
    }
}
