// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.ANTIGEN_TEST;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.assess.RuledStay.allOf;
import static org.quarantinekit.rules.assess.RuledStay.anyOf;
import static org.quarantinekit.rules.assess.RuledStay.negatives;
import static org.quarantinekit.rules.assess.Samples.day;
import static org.quarantinekit.rules.assess.Samples.negative;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseCondition.DayOver;
import org.quarantinekit.core.protocol.ReleaseCondition.LastDayOver;
import org.quarantinekit.core.protocol.ReleaseMoment;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.rules.assess.Blocker.Reason;

/** From when a stay can be over where negative tests count, in the shapes that sources have. */
class ReleaseRuleTest {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final ReleaseCondition LAST_DAY_OVER = new LastDayOver();

    /** 14 days, from Sunday, 8 to Saturday, 21 August 2021. */
    private static final RuledStay STAY = RuledStay.of(START_IS_DAY_1, Samples.SUNDAY_8_AUGUST, Samples.STAY);

    // The shortened quarantine of December 2020: ten days after the exposure of Thursday, 10 December 2020, or, after
    // day 7
    // is over, with a negative test of day 5 or later.
    private static final RuledStay SHORTENED = RuledStay.of(START_IS_DAY_0, LocalDate.of(2020, 12, 10), 10)
            .rule(anyOf(LAST_DAY_OVER, allOf(new DayOver(ProtocolDay.of(7)), negatives(NUCLEIC_ACID_TEST, 1, 0, 5))));
    private static final LocalDate DEC_14 = LocalDate.of(2020, 12, 14); // Monday, day 4
    private static final LocalDate DEC_15 = LocalDate.of(2020, 12, 15); // Tuesday, day 5
    private static final LocalDate DEC_16 = LocalDate.of(2020, 12, 16); // Wednesday, day 6
    private static final LocalDate DEC_18 = LocalDate.of(2020, 12, 18); // Friday, day 8
    private static final LocalDate DEC_20 = LocalDate.of(2020, 12, 20); // Sunday, day 10, the last
    private static final LocalDate DEC_21 = LocalDate.of(2020, 12, 21); // Monday
    private static final LocalDate DEC_23 = LocalDate.of(2020, 12, 23); // Wednesday

    // The isolation of a case in January 2022: ten days after Monday, 10 January 2022, or two negative tests a day
    // apart, the
    // first not before day 6.
    private static final RuledStay CASE = RuledStay.of(START_IS_DAY_0, LocalDate.of(2022, 1, 10), 10)
            .rule(anyOf(LAST_DAY_OVER, negatives(ANTIGEN_TEST, 2, 24, 6)));
    private static final LocalDate JAN_15 = LocalDate.of(2022, 1, 15); // Saturday, day 5
    private static final LocalDate JAN_16 = LocalDate.of(2022, 1, 16); // Sunday, day 6
    private static final LocalDate JAN_17 = LocalDate.of(2022, 1, 17); // Monday, day 7
    private static final LocalDate JAN_18 = LocalDate.of(2022, 1, 18); // Tuesday, day 8
    private static final LocalDateTime JAN_21_MIDNIGHT = LocalDateTime.of(2022, 1, 21, 0, 0); // Friday

    // A stay-home notice: noon of day 14 after the arrival of Friday, 1 January 2021, or the negative test, if later.
    private static final RuledStay NOTICE = RuledStay.of(START_IS_DAY_0, LocalDate.of(2021, 1, 1), 14)
            .rule(
                    new ReleaseMoment(ReleaseMoment.Day.LAST_DAY, Stated.of(NOON)),
                    allOf(LAST_DAY_OVER, negatives(NUCLEIC_ACID_TEST, 1)));
    private static final LocalDate JAN_13_2021 = LocalDate.of(2021, 1, 13); // Wednesday, day 12
    private static final LocalDate JAN_15_2021 = LocalDate.of(2021, 1, 15); // Friday, day 14, the last
    private static final LocalDate JAN_16_2021 = LocalDate.of(2021, 1, 16); // Saturday

    @Test
    void shortened_noTest_isAfterTenDays() {
        assertOpen(SHORTENED.outlook(DEC_18), DEC_21.atStartOfDay());
        assertThat(SHORTENED.outlook(DEC_18).effectiveLastDay()).isEqualTo(DEC_20);
    }

    @Test
    void shortened_negativeOfDay5_isAfterDay7() {
        assertOpen(SHORTENED.outlook(DEC_16, negative(NUCLEIC_ACID_TEST, DEC_15.atTime(9, 0))), DEC_18.atStartOfDay());
        assertOpen(SHORTENED.outlook(DEC_16, negative(NUCLEIC_ACID_TEST, DEC_15.atTime(0, 0))), DEC_18.atStartOfDay());
    }

    @Test
    void shortened_negativeOfDay4_isAfterTenDays() {
        assertOpen(
                SHORTENED.outlook(DEC_18, negative(NUCLEIC_ACID_TEST, DEC_14.atTime(23, 59))), DEC_21.atStartOfDay());
    }

    @Test
    void shortened_negativeAfterDay7_isTheTimeOfTheTest() {
        assertOpen(SHORTENED.outlook(DEC_18, negative(NUCLEIC_ACID_TEST, DEC_18.atTime(9, 0))), DEC_18.atTime(9, 0));
    }

    @Test
    void shortened_negativeAfterTheLastDay_isAfterTenDays() {
        assertOpen(SHORTENED.outlook(DEC_21, negative(NUCLEIC_ACID_TEST, DEC_21.atTime(9, 0))), DEC_21.atStartOfDay());
    }

    @Test
    void shortened_otherResultsAndOtherTests_countForNothing() {
        LocalDateTime nine = DEC_15.atTime(9, 0);
        assertOpen(SHORTENED.outlook(DEC_16, Samples.done(NUCLEIC_ACID_TEST, nine)), DEC_21.atStartOfDay());
        assertOpen(
                SHORTENED.outlook(DEC_16, Samples.result(NUCLEIC_ACID_TEST, nine, "PENDING")), DEC_21.atStartOfDay());
        assertOpen(SHORTENED.outlook(DEC_16, negative(ANTIGEN_TEST, nine)), DEC_21.atStartOfDay());
        assertOpen(
                SHORTENED.outlook(DEC_14, negative(NUCLEIC_ACID_TEST, nine)), // asked on the day before the test
                DEC_21.atStartOfDay());
    }

    @Test
    void shortened_stayExtended_keepsTheWayOfTheTest() {
        RuledStay extended = SHORTENED.events(Extended.builder(DEC_16, DEC_23).build());
        assertOpen(extended.outlook(DEC_18), LocalDateTime.of(2020, 12, 24, 0, 0)); // Thursday
        assertOpen(extended.outlook(DEC_18, negative(NUCLEIC_ACID_TEST, DEC_15.atTime(9, 0))), DEC_18.atStartOfDay());
    }

    @Test
    void case_twoNegativesADayApart_isTheTimeOfTheSecond() {
        assertOpen(
                CASE.outlook(JAN_17, antigen(JAN_16.atTime(9, 0)), antigen(JAN_17.atTime(9, 0))), JAN_17.atTime(9, 0));
    }

    @Test
    void case_aMinuteLessThanADayApart_isAfterTenDays() {
        assertOpen(CASE.outlook(JAN_17, antigen(JAN_16.atTime(9, 0)), antigen(JAN_17.atTime(8, 59))), JAN_21_MIDNIGHT);
    }

    @Test
    void case_negativeTooSoon_doesNotPushTheNextOneOn() {
        assertOpen(
                CASE.outlook(
                        JAN_17,
                        antigen(JAN_16.atTime(9, 0)),
                        antigen(JAN_17.atTime(8, 59)),
                        antigen(JAN_17.atTime(9, 0))),
                JAN_17.atTime(9, 0));
    }

    @Test
    void case_firstNegativeOnDay5_countsForNothing() {
        assertOpen(CASE.outlook(JAN_17, antigen(JAN_15.atTime(9, 0)), antigen(JAN_16.atTime(9, 0))), JAN_21_MIDNIGHT);
        assertOpen(
                CASE.outlook(
                        JAN_17,
                        antigen(JAN_15.atTime(9, 0)),
                        antigen(JAN_16.atTime(9, 0)),
                        antigen(JAN_17.atTime(9, 0))),
                JAN_17.atTime(9, 0));
    }

    @Test
    void case_positiveBetween_makesTheFirstWorthless() {
        ServiceRecord first = antigen(JAN_16.atTime(9, 0));
        ServiceRecord positive = Samples.result(ANTIGEN_TEST, JAN_16.atTime(18, 0), "positive");
        ServiceRecord second = antigen(JAN_17.atTime(9, 0));
        ServiceRecord third = antigen(JAN_18.atTime(9, 0));
        assertOpen(CASE.outlook(JAN_18, first, positive, second), JAN_21_MIDNIGHT);
        assertOpen(CASE.outlook(JAN_18, first, positive, second, third), JAN_18.atTime(9, 0));
    }

    @Test
    void case_positiveAfterTwoNegatives_isAfterTenDays() {
        ServiceRecord positive = Samples.result(ANTIGEN_TEST, JAN_17.atTime(18, 0), ServiceRecord.POSITIVE);
        assertOpen(
                CASE.outlook(JAN_18, antigen(JAN_16.atTime(9, 0)), antigen(JAN_17.atTime(9, 0)), positive),
                JAN_21_MIDNIGHT);
    }

    @Test
    void case_nightInWhichTheClocksChange_countsElapsedHours() {
        // On Sunday, 27 March 2022 the clocks went forward, so that from noon to noon it was only 23 hours.
        LocalDate saturday = LocalDate.of(2022, 3, 26);
        LocalDate sunday = LocalDate.of(2022, 3, 27);
        RuledStay stay = RuledStay.of(START_IS_DAY_0, LocalDate.of(2022, 3, 20), 10) // Sunday
                .rule(anyOf(LAST_DAY_OVER, negatives(ANTIGEN_TEST, 2, 24, 6)));
        Assessor london = Assessor.of(ServiceDay.fromMidnight(ZoneId.of("Europe/London")));
        LocalDateTime lastMidnight = LocalDateTime.of(2022, 3, 31, 0, 0); // Thursday
        assertThat(releaseAt(london, stay, sunday, saturday.atTime(12, 0), sunday.atTime(12, 0)))
                .isEqualTo(lastMidnight);
        assertThat(releaseAt(london, stay, sunday, saturday.atTime(12, 0), sunday.atTime(13, 0)))
                .isEqualTo(sunday.atTime(13, 0));
    }

    @Test
    void notice_noTest_isNoonOfDay14AndBlocked() {
        ReleaseOutlook outlook = NOTICE.outlook(JAN_15_2021);
        assertThat(outlook.releaseAt()).isEqualTo(JAN_15_2021.atTime(NOON));
        assertThat(outlook.blockers())
                .containsExactly(
                        new Blocker(Reason.NEGATIVES_MISSING, Optional.of(NUCLEIC_ACID_TEST), Optional.empty(), 1));
    }

    @Test
    void notice_negativeBeforeNoon_isNoonOfDay14() {
        assertOpen(
                NOTICE.outlook(JAN_15_2021, negative(NUCLEIC_ACID_TEST, JAN_13_2021.atTime(9, 0))),
                JAN_15_2021.atTime(NOON));
        assertOpen(
                NOTICE.outlook(JAN_15_2021, negative(NUCLEIC_ACID_TEST, JAN_15_2021.atTime(11, 59))),
                JAN_15_2021.atTime(NOON));
    }

    @Test
    void notice_negativeAfterNoon_isThen() {
        assertOpen(
                NOTICE.outlook(JAN_16_2021, negative(NUCLEIC_ACID_TEST, JAN_15_2021.atTime(12, 1))),
                JAN_15_2021.atTime(12, 1));
        assertOpen(
                NOTICE.outlook(JAN_16_2021, negative(NUCLEIC_ACID_TEST, JAN_16_2021.atTime(8, 0))),
                JAN_16_2021.atTime(8, 0));
    }

    @Test
    void notice_negativeOfAnEarlierStay_countsForNothing() {
        ServiceRecord before = negative(NUCLEIC_ACID_TEST, LocalDateTime.of(2020, 12, 31, 9, 0)); // Thursday
        assertThat(NOTICE.outlook(JAN_15_2021, before).blockers())
                .extracting(Blocker::reason)
                .containsExactly(Reason.NEGATIVES_MISSING);
        assertOpen(
                NOTICE.outlook(JAN_15_2021, negative(NUCLEIC_ACID_TEST, LocalDateTime.of(2021, 1, 1, 9, 0))),
                JAN_15_2021.atTime(NOON));
    }

    @Test
    void negatives_exposedAgain_countFromTheNewCount() {
        RuledStay again = STAY.rule(allOf(LAST_DAY_OVER, negatives(NUCLEIC_ACID_TEST, 1)))
                .events(ReExposed.builder(day(5)).build());
        assertThat(again.outlook(day(9), negative(NUCLEIC_ACID_TEST, day(4).atTime(9, 0)))
                        .blockers())
                .hasSize(1);
        assertThat(again.outlook(day(9), negative(NUCLEIC_ACID_TEST, day(5).atTime(9, 0)))
                        .blockers())
                .isEmpty();
    }

    @Test
    void negatives_twoOfThree_sayHowManyAreMissing() {
        RuledStay three = STAY.rule(allOf(LAST_DAY_OVER, negatives(NUCLEIC_ACID_TEST, 3)));
        assertThat(three.outlook(
                                day(9),
                                negative(NUCLEIC_ACID_TEST, day(3).atTime(9, 0)),
                                negative(NUCLEIC_ACID_TEST, day(3).atTime(9, 1)))
                        .blockers())
                .containsExactly(
                        new Blocker(Reason.NEGATIVES_MISSING, Optional.of(NUCLEIC_ACID_TEST), Optional.empty(), 1));
    }

    private static void assertOpen(ReleaseOutlook outlook, LocalDateTime releaseAt) {
        assertThat(outlook.releaseAt()).isEqualTo(releaseAt);
        assertThat(outlook.blockers()).isEmpty();
    }

    private static LocalDateTime releaseAt(
            Assessor assessor, RuledStay stay, LocalDate asOf, LocalDateTime first, LocalDateTime second) {
        return assessor.assess(stay.plan(), ImmutableList.of(antigen(first), antigen(second)), asOf)
                .release()
                .orElseThrow()
                .releaseAt();
    }

    private static ServiceRecord antigen(LocalDateTime at) {
        return negative(ANTIGEN_TEST, at);
    }
}
