// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.rules.assess.RuledStay.allOf;
import static org.quarantinekit.rules.assess.RuledStay.anyOf;
import static org.quarantinekit.rules.assess.RuledStay.negatives;
import static org.quarantinekit.rules.assess.Samples.day;
import static org.quarantinekit.rules.assess.Samples.negative;
import static org.quarantinekit.rules.assess.Samples.tested;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseCondition.Confirmed;
import org.quarantinekit.core.protocol.ReleaseCondition.DayOver;
import org.quarantinekit.core.protocol.ReleaseCondition.LastDayOver;
import org.quarantinekit.core.protocol.ReleaseCondition.NothingOpen;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.assess.Blocker.Reason;

/** Each condition of a release rule by itself and joined, and each reason that stands in the way. */
class ReleaseConditionsTest {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final ReleaseCondition LAST_DAY_OVER = new LastDayOver();
    private static final ReleaseCondition NOTHING_OPEN = new NothingOpen();
    private static final ActivityCode RECOVERED = ActivityCode.of("RECOVERED");
    private static final ReleaseCondition CONFIRMED = new Confirmed(RECOVERED);

    /** 14 days, from Sunday, 8 to Saturday, 21 August 2021. */
    private static final RuledStay STAY = RuledStay.of(START_IS_DAY_1, Samples.SUNDAY_8_AUGUST, Samples.STAY);

    private static final LocalDateTime MIDNIGHT_AFTER = day(15).atStartOfDay(); // Sunday, 22 August 2021

    @Test
    void moment_isThatOfTheProtocol() {
        LocalDate lastDay = day(Samples.STAY); // Saturday, 21 August 2021
        assertThat(releaseAt(ReleaseMoment.Day.LAST_DAY, Stated.of(NOON))).isEqualTo(lastDay.atTime(12, 0));
        assertThat(releaseAt(ReleaseMoment.Day.LAST_DAY, Stated.of(LocalTime.of(23, 59))))
                .isEqualTo(lastDay.atTime(23, 59));
        assertThat(releaseAt(ReleaseMoment.Day.NEXT_DAY, Stated.of(LocalTime.of(8, 0))))
                .isEqualTo(lastDay.plusDays(1).atTime(8, 0));
        assertThat(releaseAt(ReleaseMoment.Day.NEXT_DAY, Stated.unspecified()))
                .as("the morning after, at an hour that the source does not name")
                .isEqualTo(MIDNIGHT_AFTER);
        assertThat(STAY.outlook(day(9)).releaseAt()).isEqualTo(MIDNIGHT_AFTER);
    }

    @Test
    void moment_isAlsoThatOfANamedDay() {
        RuledStay noonOfDay7 = STAY.rule(
                new ReleaseMoment(ReleaseMoment.Day.LAST_DAY, Stated.of(NOON)), new DayOver(ProtocolDay.of(7)));
        assertOpen(noonOfDay7.outlook(day(2)), day(7).atTime(NOON));
    }

    @Test
    void moment_ofHours_isWhenTheyHavePassedUnlessSomethingElseIsLater() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        LocalDateTime begun = Samples.SUNDAY_8_AUGUST.atTime(15, 30);
        RuledStay hours = RuledStay.of(START_IS_DAY_0, Anchor.at(begun.atZone(shanghai)), new PhaseLength.Hours(72))
                .rule(allOf(LAST_DAY_OVER, CONFIRMED));
        ReleaseOutlook passed = hours.outlook(day(4), Samples.done(RECOVERED, day(4).atTime(9, 0)));
        assertThat(passed.releaseAt()).isEqualTo(begun.plusDays(3));
        assertThat(passed.offset()).contains(ZoneOffset.ofHours(8));
        ReleaseOutlook later = hours.outlook(day(4), Samples.done(RECOVERED, day(4).atTime(17, 0)));
        assertThat(later.releaseAt()).isEqualTo(day(4).atTime(17, 0));
        assertThat(later.offset()).isEmpty();
    }

    @Test
    void dayOver_exposedAgain_isOfTheNewCount() {
        RuledStay again = STAY.rule(new DayOver(ProtocolDay.of(7)))
                .events(ReExposed.builder(day(5)).build());
        assertOpen(
                again.outlook(day(9)),
                day(12).atStartOfDay()); // Thursday, 19 August 2021; day 7 is Wednesday, the 18th
    }

    @Test
    void nothingOpen_isWhatIsDueOverdueOrMissed() {
        RuledStay tests = STAY.rule(allOf(LAST_DAY_OVER, NOTHING_OPEN))
                .duties(Samples.testOn(4, Samples.window(1, 2), Samples.ACCEPT_LATE));
        assertThat(reasons(tests.outlook(day(2)))).as("upcoming").isEmpty();
        assertThat(reasons(tests.outlook(day(3)))).as("available").isEmpty();
        assertThat(reasons(tests.outlook(day(4)))).as("due").containsExactly(Reason.DUTY_OPEN);
        assertThat(reasons(tests.outlook(day(5)))).as("overdue").containsExactly(Reason.DUTY_OPEN);
        assertThat(reasons(tests.outlook(day(7)))).as("missed").containsExactly(Reason.DUTY_OPEN);
        assertThat(reasons(tests.outlook(day(7), tested(6)))).as("done late").isEmpty();
        assertThat(reasons(tests.outlook(day(7), Samples.test(5, Outcome.WAIVED))))
                .as("waived")
                .isEmpty();
        assertThat(tests.outlook(day(7)).blockers().get(0).obligation().orElseThrow())
                .hasToString("test/PERSON:P-000001/1/4");
        assertThat(tests.outlook(day(7)).releaseAt()).isEqualTo(MIDNIGHT_AFTER);
    }

    @Test
    void nothingOpen_missPutRight_isNotOpen() {
        RuledStay tests = STAY.rule(allOf(LAST_DAY_OVER, NOTHING_OPEN))
                .duties(Samples.testOn(4, Samples.window(0, 2), Samples.ACCEPT_LATE));
        assertThat(reasons(tests.outlook(day(9), tested(8)))).isEmpty();
        assertThat(reasons(tests.outlook(day(9), Samples.test(8, Outcome.WAIVED))))
                .isEmpty();
        assertThat(reasons(tests.outlook(day(9), Samples.test(8, Outcome.REFUSED))))
                .containsExactly(Reason.DUTY_OPEN);
    }

    @Test
    void nothingOpen_whatLapses_isNeverOpen() {
        RuledStay readings = STAY.rule(NOTHING_OPEN).duties(Samples.daily(TEMPERATURE_CHECK, Samples.LAPSE));
        assertOpen(readings.outlook(day(9)), MIDNIGHT_AFTER);
    }

    @Test
    void nothingOpen_missWithAMakeUp_isOneBlocker() {
        RuledStay tests = STAY.rule(allOf(LAST_DAY_OVER, NOTHING_OPEN))
                .duties(Samples.testOn(4, Stated.unspecified(), Samples.MAKE_UP));
        assertThat(reasons(tests.outlook(day(4)))).containsExactly(Reason.DUTY_OPEN);
        assertThat(reasons(tests.outlook(day(5)))).containsExactly(Reason.MAKE_UP_OPEN);
        assertThat(reasons(tests.outlook(day(5), tested(5)))).isEmpty();
    }

    @Test
    void nothingOpen_missThatBlocksAnyway_isSaidOnce() {
        RuledStay tests = STAY.rule(allOf(LAST_DAY_OVER, NOTHING_OPEN, CONFIRMED))
                .duties(Samples.test(Demand.atLeast(1), Samples.ON_THE_DAY, Samples.BLOCK_RELEASE)
                        .occurrence(OccurrenceRule.onDays(4, 9))
                        .build());
        assertThat(reasons(tests.outlook(day(9))))
                .as("of misses first, then of the rule")
                .containsExactly(Reason.MISS_BLOCKS_RELEASE, Reason.DUTY_OPEN, Reason.NOT_CONFIRMED);
    }

    @Test
    void nothingOpen_besideANamedDay_leavesTheDayItsMoment() {
        RuledStay either = STAY.rule(anyOf(new DayOver(ProtocolDay.of(7)), NOTHING_OPEN));
        assertThat(either.outlook(day(2)).releaseAt()).isEqualTo(day(8).atStartOfDay());
    }

    @Test
    void confirmed_byWhatWasDone_isTheTimeOfTheFirst() {
        RuledStay stay = STAY.rule(CONFIRMED);
        Assessment assessment = stay.assess(
                day(9), Samples.done(RECOVERED, day(8).atTime(9, 0)), Samples.done(RECOVERED, day(6).atTime(9, 0)));
        assertOpen(assessment.release().orElseThrow(), day(6).atTime(9, 0));
        assertThat(assessment.extraneous()).isEmpty();
    }

    @Test
    void confirmed_byNobody_isBlockedAndAfterTheLastDay() {
        ReleaseOutlook outlook = STAY.rule(CONFIRMED).outlook(day(9));
        assertThat(outlook.releaseAt()).isEqualTo(MIDNIGHT_AFTER);
        assertThat(outlook.blockers())
                .containsExactly(new Blocker(Reason.NOT_CONFIRMED, Optional.of(RECOVERED), Optional.empty(), 1));
    }

    @Test
    void confirmed_whatWasNotDone_confirmsNothingAndIsNotLost() {
        ServiceRecord refused = ServiceRecord.builder(RECOVERED, Samples.PERSON)
                .performedAt(day(8).atTime(9, 0))
                .outcome(Outcome.REFUSED)
                .build();
        Assessment assessment = STAY.rule(CONFIRMED).assess(day(9), refused);
        assertThat(reasons(assessment.release().orElseThrow())).containsExactly(Reason.NOT_CONFIRMED);
        assertThat(assessment.extraneous()).containsExactly(new Extraneous(refused, Extraneous.Reason.NOT_A_DUTY));
    }

    @Test
    void confirmed_whereNoRuleAsksForIt_isExtraneous() {
        ServiceRecord confirmation = Samples.done(RECOVERED, day(8).atTime(9, 0));
        assertThat(STAY.assess(day(9), confirmation).extraneous())
                .containsExactly(new Extraneous(confirmation, Extraneous.Reason.NOT_A_DUTY));
        assertThat(STAY.rule(anyOf(LAST_DAY_OVER, allOf(CONFIRMED, NOTHING_OPEN)))
                        .assess(day(9), confirmation)
                        .extraneous())
                .as("asked for deep inside the rule")
                .isEmpty();
    }

    @Test
    void confirmed_byADutyOutsideItsWindow_isNotExtraneous() {
        RuledStay stay = STAY.rule(new Confirmed(NUCLEIC_ACID_TEST))
                .duties(Samples.testOn(4, Samples.ON_THE_DAY, Samples.LAPSE));
        Assessment assessment = stay.assess(day(9), tested(6));
        assertOpen(assessment.release().orElseThrow(), day(6).atTime(9, 0));
        assertThat(assessment.extraneous()).isEmpty();
    }

    @Test
    void confirmed_inAnEarlierStay_countsForNothing() {
        ReleaseOutlook outlook = STAY.rule(CONFIRMED).outlook(day(9), Samples.done(RECOVERED, day(0).atTime(9, 0)));
        assertThat(reasons(outlook)).containsExactly(Reason.NOT_CONFIRMED);
    }

    @Test
    void allOf_isTheLatestWithEveryBlocker() {
        RuledStay all = STAY.rule(allOf(new DayOver(ProtocolDay.of(7)), CONFIRMED, negatives(NUCLEIC_ACID_TEST, 1)));
        assertThat(reasons(all.outlook(day(9)))).containsExactly(Reason.NOT_CONFIRMED, Reason.NEGATIVES_MISSING);
        assertThat(all.outlook(day(9)).releaseAt()).isEqualTo(day(8).atStartOfDay());
        assertOpen(
                all.outlook(
                        day(12),
                        Samples.done(RECOVERED, day(10).atTime(9, 0)),
                        negative(NUCLEIC_ACID_TEST, day(11).atTime(9, 0))),
                day(11).atTime(9, 0));
    }

    @Test
    void anyOf_isTheEarliestThatHolds() {
        RuledStay any = STAY.rule(anyOf(
                LAST_DAY_OVER, new DayOver(ProtocolDay.of(10)), allOf(new DayOver(ProtocolDay.of(7)), CONFIRMED)));
        assertOpen(any.outlook(day(9)), day(11).atStartOfDay());
        assertOpen(any.outlook(day(9), Samples.done(RECOVERED, day(6).atTime(9, 0))), day(8).atStartOfDay());
    }

    @Test
    void anyOf_noneHolds_waitsForTheFirst() {
        RuledStay any = STAY.rule(anyOf(
                allOf(new DayOver(ProtocolDay.of(10)), CONFIRMED),
                allOf(new DayOver(ProtocolDay.of(7)), negatives(NUCLEIC_ACID_TEST, 1))));
        ReleaseOutlook outlook = any.outlook(day(9));
        assertThat(outlook.releaseAt()).isEqualTo(day(11).atStartOfDay());
        assertThat(reasons(outlook)).containsExactly(Reason.NOT_CONFIRMED);
    }

    @Test
    void clockStopped_blocksUntilItGoesOn() {
        ClockStopped stopped = ClockStopped.builder(day(5)).build();
        ReleaseOutlook standing = STAY.events(stopped).outlook(day(16));
        assertThat(standing.blockers())
                .containsExactly(new Blocker(Reason.CLOCK_STOPPED, Optional.empty(), Optional.empty(), 0));
        assertThat(standing.awaitingRelease()).isFalse();
        RuledStay resumed = STAY.events(stopped, ClockResumed.builder(day(7)).build());
        assertOpen(resumed.outlook(day(9)), day(17).atStartOfDay()); // Tuesday, 24 August 2021
    }

    @Test
    void positiveResult_blocksUntilTheStayGoesOnUnderAnotherProtocol() {
        TestedPositive positive = TestedPositive.builder(day(5)).build();
        assertThat(STAY.events(positive).outlook(day(9)).blockers())
                .containsExactly(new Blocker(Reason.POSITIVE_RESULT, Optional.empty(), Optional.empty(), 0));
        ProtocolChanged change =
                ProtocolChanged.builder(day(6), ProtocolId.of("isolation")).build();
        assertThat(STAY.events(positive, change).outlook(day(9)).blockers()).isEmpty();
    }

    @Test
    void clockStopped_releasedAllTheSame_blocksNothing() {
        RuledStay released = STAY.events(
                ClockStopped.builder(day(5)).build(),
                Released.builder(day(9), day(9)).build());
        assertOpen(released.outlook(day(12)), day(10).atStartOfDay());
    }

    /** The first three are of {@code ReleaseOutlookTest} and {@code MakeUpTest}. */
    @Test
    void reasons_areThoseTestedHereAndTheThreeOfMisses() {
        assertThat(EnumSet.allOf(Reason.class))
                .isEqualTo(EnumSet.of(
                        Reason.MISS_BLOCKS_RELEASE,
                        Reason.MISS_CONSEQUENCE_UNSPECIFIED,
                        Reason.MAKE_UP_OPEN,
                        Reason.DUTY_OPEN,
                        Reason.NEGATIVES_MISSING,
                        Reason.NOT_CONFIRMED,
                        Reason.POSITIVE_RESULT,
                        Reason.CLOCK_STOPPED));
    }

    private static void assertOpen(ReleaseOutlook outlook, LocalDateTime releaseAt) {
        assertThat(outlook.releaseAt()).isEqualTo(releaseAt);
        assertThat(outlook.blockers()).isEmpty();
    }

    private static LocalDateTime releaseAt(ReleaseMoment.Day day, Stated<LocalTime> at) {
        return STAY.rule(new ReleaseMoment(day, at), LAST_DAY_OVER)
                .outlook(day(9))
                .releaseAt();
    }

    private static List<Reason> reasons(ReleaseOutlook outlook) {
        return outlook.blockers().stream().map(Blocker::reason).toList();
    }
}
