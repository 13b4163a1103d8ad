// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.ANTIGEN_TEST;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.SYMPTOM_CHECK;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

/** What a missed test does to the last day, where the source says that it makes the stay longer. */
class MissExtensionTest {

    /** Ten days from Monday, 2 August 2021, day 0; a test on day 8 that may be made good until day 10, or else to day 14. */
    private static final RuledStay ENGLAND = RuledStay.of(START_IS_DAY_0, LocalDate.of(2021, 8, 2), 10)
            .duties(
                    Samples.testOn(8, Samples.window(0, 2), Samples.extendTo(14)),
                    Samples.daily(SYMPTOM_CHECK, Samples.LAPSE));

    private static final LocalDate AUG_10 = LocalDate.of(2021, 8, 10); // Tuesday, day 8
    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday, day 9
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 10, the last
    private static final LocalDate AUG_13 = LocalDate.of(2021, 8, 13); // Friday
    private static final LocalDate AUG_15 = LocalDate.of(2021, 8, 15); // Sunday
    private static final LocalDate AUG_16 = LocalDate.of(2021, 8, 16); // Monday, day 14
    private static final LocalDate AUG_17 = LocalDate.of(2021, 8, 17); // Tuesday
    private static final LocalDate AUG_18 = LocalDate.of(2021, 8, 18); // Wednesday
    private static final LocalDate AUG_20 = LocalDate.of(2021, 8, 20); // Friday

    @Test
    void england_testDone_leavesTheStayAsItIs() {
        assertThat(lastDay(ENGLAND, AUG_13, test(AUG_10))).isEqualTo(AUG_12);
    }

    @Test
    void england_replacementBeforeTheClose_counts() {
        for (LocalDate replacement : List.of(AUG_11, AUG_12)) {
            Assessment assessment = ENGLAND.assess(AUG_13, test(replacement));
            assertThat(testOf(assessment).label()).isEqualTo(Label.DONE_LATE);
            assertThat(outlook(assessment).effectiveLastDay()).isEqualTo(AUG_12);
        }
    }

    @Test
    void england_notYetMissed_leavesTheStayAsItIs() {
        Assessment lastDay = ENGLAND.assess(AUG_12);
        assertThat(testOf(lastDay).label()).isEqualTo(Label.OVERDUE);
        assertThat(outlook(lastDay).effectiveLastDay()).isEqualTo(AUG_12);
    }

    @Test
    void england_missed_isToDay14() {
        Assessment missed = ENGLAND.assess(AUG_13);
        assertThat(testOf(missed).label()).isEqualTo(Label.MISSED);
        assertThat(outlook(missed).effectiveLastDay()).isEqualTo(AUG_16);
        assertThat(outlook(missed).releaseAt()).isEqualTo(AUG_17.atStartOfDay());
        assertThat(outlook(missed).blockers()).isEmpty();
        assertThat(testOf(missed).obligation().closes())
                .as("the window stays where it was")
                .isEqualTo(AUG_12);
    }

    @Test
    void england_missed_awaitsNoReleaseBeforeDay14IsOver() {
        assertThat(ENGLAND.outlook(AUG_13).awaitingRelease()).isFalse();
        assertThat(ENGLAND.outlook(AUG_16).awaitingRelease()).isFalse();
        assertThat(ENGLAND.outlook(AUG_17).awaitingRelease()).isTrue();
    }

    @Test
    void england_missed_dailyDutiesGoOnToDay14() {
        assertThat(Samples.texts(ENGLAND.assess(AUG_12))).last().isEqualTo("SYMPTOM_CHECK on day 10, DUE, 0 of 1");
        assertThat(Samples.texts(ENGLAND.assess(AUG_13, done(AUG_13))))
                .endsWith(
                        "SYMPTOM_CHECK on day 11, DONE, 1 of 1",
                        "SYMPTOM_CHECK on day 12, UPCOMING, 0 of 1",
                        "SYMPTOM_CHECK on day 13, UPCOMING, 0 of 1",
                        "SYMPTOM_CHECK on day 14, UPCOMING, 0 of 1");
        assertThat(Samples.texts(ENGLAND.assess(AUG_18))).last().isEqualTo("SYMPTOM_CHECK on day 16, DUE, 0 of 1");
    }

    @Test
    void england_testAfterTheClose_doesNotShortenTheStay() {
        Assessment late = ENGLAND.assess(AUG_13, test(AUG_13));
        assertThat(outlook(late).effectiveLastDay()).isEqualTo(AUG_16);
        assertThat(late.extraneous()).containsExactly(new Extraneous(test(AUG_13), Extraneous.Reason.OUTSIDE_WINDOW));
    }

    @Test
    void england_waivedAfterTheClose_isNotMadeLonger() {
        ServiceRecord waiver = test(AUG_15, Outcome.WAIVED);
        assertThat(lastDay(ENGLAND, AUG_13, waiver)).as("before the waiver").isEqualTo(AUG_16);
        assertThat(lastDay(ENGLAND, AUG_15, waiver)).isEqualTo(AUG_12);
        assertThat(testOf(ENGLAND.assess(AUG_15, waiver)).label()).isEqualTo(Label.MISSED);
    }

    @Test
    void england_releasedOrLeft_isNotMadeLonger() {
        assertThat(lastDay(ENGLAND.events(Released.builder(AUG_12, AUG_12).build()), AUG_18))
                .isEqualTo(AUG_12);
        assertThat(lastDay(
                        ENGLAND.events(ProtocolChanged.builder(AUG_12, ProtocolId.of("other"))
                                .build()),
                        AUG_18))
                .isEqualTo(AUG_12);
    }

    @Test
    void england_longerAlready_staysAsLong() {
        RuledStay extended = ENGLAND.events(Extended.builder(AUG_11, AUG_20).build());
        assertThat(testOf(extended.assess(AUG_15)).label()).isEqualTo(Label.MISSED);
        assertThat(lastDay(extended, AUG_15)).isEqualTo(AUG_20);
    }

    @Test
    void england_clockStoodStill_countsTheNumberedDays() {
        // Day 8 is 10, day 9 is 13, day 10 is 14 and day 14 is 18 August.
        RuledStay stopped = ENGLAND.events(
                ClockStopped.builder(AUG_10).build(),
                ClockResumed.builder(AUG_12).build());
        assertThat(lastDay(stopped, LocalDate.of(2021, 8, 14))).isEqualTo(LocalDate.of(2021, 8, 14)); // Saturday
        assertThat(lastDay(stopped, AUG_15)).isEqualTo(AUG_18);
    }

    @Test
    void twoMisses_oneWaiver_leavesTheStayLonger() {
        RuledStay two = RuledStay.of(START_IS_DAY_0, LocalDate.of(2021, 8, 2), 10)
                .duties(Samples.test(Demand.atLeast(1), Samples.ON_THE_DAY, Samples.extendTo(14))
                        .occurrence(OccurrenceRule.onDays(2, 8))
                        .build());
        ServiceRecord first = test(AUG_12, Outcome.WAIVED);
        ServiceRecord second = test(AUG_13, Outcome.WAIVED);
        assertThat(lastDay(two, AUG_13, first)).isEqualTo(AUG_16);
        assertThat(lastDay(two, AUG_13, first, second)).isEqualTo(AUG_12);
    }

    /** 14 days from Tuesday, 1 June 2021, day 0; whoever refuses the test of day 12 stays ten more days. */
    @Test
    void newSouthWales_refused_isToDay24() {
        LocalDate june13 = LocalDate.of(2021, 6, 13); // Sunday, day 12
        LocalDate june14 = LocalDate.of(2021, 6, 14); // Monday, day 13
        LocalDate june15 = LocalDate.of(2021, 6, 15); // Tuesday, day 14, the last
        LocalDate june16 = LocalDate.of(2021, 6, 16); // Wednesday
        LocalDate june25 = LocalDate.of(2021, 6, 25); // Friday, day 24
        RuledStay stay = RuledStay.of(START_IS_DAY_0, LocalDate.of(2021, 6, 1), 14)
                .duties(Samples.testOn(12, Samples.window(0, 2), Samples.extendTo(24)));
        ServiceRecord[] refusals = {test(june13, Outcome.REFUSED), test(june14, Outcome.REFUSED)};

        assertThat(lastDay(stay, june15, refusals)).isEqualTo(june15);
        Assessment missed = stay.assess(june16, refusals);
        assertThat(testOf(missed).attempts()).containsExactly(refusals);
        assertThat(outlook(missed).effectiveLastDay()).isEqualTo(june25);
        assertThat(outlook(missed).releaseAt())
                .isEqualTo(LocalDate.of(2021, 6, 26).atStartOfDay());
    }

    /** Seven days at a facility, seven at home whose days begin again with 1: day 10 at home is day 17 of the stay. */
    @Test
    void phaseOfItsOwnNumbers_isMadeLongerInThese() {
        Plan plan = Planner.of(Samples.protocol(START_IS_DAY_1)
                        .addPhase(Samples.phase("away", PhaseLength.days(7)).build())
                        .addPhase(Samples.phase("home", PhaseLength.days(7))
                                .dayLabels(DayLabels.PHASE)
                                .build())
                        .addDuty(Samples.testOn(3, Samples.ON_THE_DAY, Samples.extendTo(10)))
                        .addDuty(Samples.daily(TEMPERATURE_CHECK, Samples.LAPSE))
                        .build())
                .plan(Samples.episode().build());
        Assessment missed = Samples.assess(plan, 11);
        assertThat(outlook(missed).effectiveLastDay()).isEqualTo(Samples.day(17)); // Tuesday, 24 August 2021
        assertThat(Samples.texts(missed)).last().isEqualTo("TEMPERATURE_CHECK on day 10, UPCOMING, 0 of 1");
        assertThat(outlook(Samples.assess(plan, 10)).effectiveLastDay()).isEqualTo(Samples.day(14));
    }

    @Test
    void madeUpTest_ofAStayMadeLonger_mayBeDoneUntilItsLastDay() {
        RuledStay both = RuledStay.of(START_IS_DAY_0, LocalDate.of(2021, 8, 2), 10)
                .duties(
                        Samples.testOn(8, Samples.ON_THE_DAY, Samples.extendTo(14)),
                        Samples.daily(TEMPERATURE_CHECK, Samples.MAKE_UP));
        assertThat(both.assess(AUG_11).standings())
                .filteredOn(standing -> standing.obligation().key().when().equals("1/9/make-up"))
                .isEmpty();
        assertThat(both.assess(AUG_12).standings())
                .filteredOn(standing -> standing.obligation().key().when().equals("1/9/make-up"))
                .extracting(standing -> standing.obligation().closes())
                .containsExactly(AUG_16);
    }

    /** With the stay no longer, the two make-ups come after its last day, and what was done for them counts for nothing. */
    @Test
    void replacementThatTurnsUp_shortensTheStay_soThatFewerAreMet() {
        RuledStay stay = RuledStay.of(START_IS_DAY_0, LocalDate.of(2021, 8, 2), 10)
                .duties(
                        Samples.testOn(8, Samples.window(0, 2), Samples.extendTo(14)),
                        Samples.duty("antigen-test", ANTIGEN_TEST, SubjectScope.PERSON)
                                .occurrence(OccurrenceRule.onDays(2, 3))
                                .demand(Demand.atLeast(1))
                                .window(Stated.unspecified())
                                .missPolicy(Samples.MAKE_UP)
                                .build());
        ServiceRecord first = Samples.done(ANTIGEN_TEST, AUG_13.atTime(9, 0));
        ServiceRecord second = Samples.done(ANTIGEN_TEST, AUG_15.atTime(9, 0));
        assertThat(stay.assess(AUG_16, first, second).labels()).hasToString("DONE_LATE 2, MISSED 3");
        Assessment replaced = stay.assess(AUG_16, first, second, test(AUG_11));
        assertThat(replaced.labels()).hasToString("DONE_LATE 1, MISSED 4");
        assertThat(outlook(replaced).blockers()).as("both were done after all").isEmpty();
    }

    /** A check of the symptoms on the last day, whichever that is, without which nobody leaves; 14 days from 8 August. */
    @Test
    void lastDaysCheck_notDone_blocksFromTheDayAfter() {
        RuledStay stay = lastDaysCheck();
        LocalDate lastDay = Samples.day(Samples.STAY); // Saturday, 21 August 2021
        assertThat(stay.outlook(lastDay).blockers()).isEmpty();
        assertThat(stay.outlook(lastDay.plusDays(1)).blockers())
                .extracting(Blocker::reason)
                .containsExactly(Blocker.Reason.MISS_BLOCKS_RELEASE);
        assertThat(stay.outlook(lastDay.plusDays(1)).effectiveLastDay()).isEqualTo(lastDay);
        assertThat(stay.outlook(lastDay.plusDays(1), done(lastDay)).blockers()).isEmpty();
        assertThat(stay.outlook(lastDay.plusDays(1), done(lastDay.plusDays(1))).blockers())
                .as("done after all")
                .isEmpty();
    }

    @Test
    void lastDaysCheck_stayShortened_isOfTheNewLastDay() {
        LocalDate newLastDay = Samples.day(10); // Tuesday, 17 August 2021
        RuledStay stay = lastDaysCheck()
                .events(Shortened.builder(Samples.day(8), newLastDay).build());
        assertThat(stay.outlook(newLastDay.plusDays(1)).blockers()).hasSize(1);
        assertThat(stay.outlook(newLastDay.plusDays(1), done(newLastDay)).blockers())
                .isEmpty();
    }

    private static RuledStay lastDaysCheck() {
        return RuledStay.of(START_IS_DAY_1, Samples.SUNDAY_8_AUGUST, Samples.STAY)
                .duties(Samples.duty("last-check", SYMPTOM_CHECK, SubjectScope.PERSON)
                        .occurrence(new OccurrenceRule.BeforeLastDay(1))
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Samples.BLOCK_RELEASE)
                        .build());
    }

    private static LocalDate lastDay(RuledStay stay, LocalDate asOf, ServiceRecord... records) {
        return stay.outlook(asOf, records).effectiveLastDay();
    }

    private static ReleaseOutlook outlook(Assessment assessment) {
        return assessment.release().orElseThrow();
    }

    private static Standing testOf(Assessment assessment) {
        return assessment.standings().stream()
                .filter(standing -> standing.obligation().activity().equals(NUCLEIC_ACID_TEST))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceRecord test(LocalDate day) {
        return test(day, Outcome.DONE);
    }

    private static ServiceRecord test(LocalDate day, Outcome outcome) {
        return ServiceRecord.builder(NUCLEIC_ACID_TEST, Samples.PERSON)
                .performedAt(day.atTime(9, 0))
                .outcome(outcome)
                .build();
    }

    private static ServiceRecord done(LocalDate day) {
        return Samples.done(SYMPTOM_CHECK, day.atTime(9, 0));
    }
}
