// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayNumberingTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_31 = LocalDate.of(2021, 8, 31); // Tuesday
    private static final LocalDate DEC_30 = LocalDate.of(2021, 12, 30); // Thursday
    private static final LocalDate FEB_28_2028 = LocalDate.of(2028, 2, 28); // Monday, of a leap year
    private static final LocalDate FEB_28_2027 = LocalDate.of(2027, 2, 28); // Sunday, of an ordinary year

    @Test
    void dateOf_testingDaysWhereTheStartIsDay1_are8And11And14And17And21August() {
        assertThat(dates(START_IS_DAY_1, AUG_8, 1, 4, 7, 10, 14))
                .containsExactly(august(8), august(11), august(14), august(17), august(21));
    }

    @Test
    void dateOf_testingDaysWhereTheStartIsDay0_areOneDayLaterEach() {
        assertThat(dates(START_IS_DAY_0, AUG_8, 1, 4, 7, 10, 14))
                .containsExactly(august(9), august(12), august(15), august(18), august(22));
    }

    @Test
    void dateOf_firstDay_isTheAnchorUnderBothNumberings() {
        assertThat(START_IS_DAY_0.dateOf(AUG_8, START_IS_DAY_0.firstDay())).isEqualTo(AUG_8);
        assertThat(START_IS_DAY_1.dateOf(AUG_8, START_IS_DAY_1.firstDay())).isEqualTo(AUG_8);
    }

    @Test
    void dateOf_acrossTheEndOfAMonth_isInTheNextMonth() {
        assertThat(dates(START_IS_DAY_1, AUG_31, 1, 2)).containsExactly(AUG_31, LocalDate.of(2021, 9, 1));
    }

    @Test
    void dateOf_acrossTheEndOfAYear_isInTheNextYear() {
        assertThat(dates(START_IS_DAY_1, DEC_30, 2, 3))
                .containsExactly(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1));
    }

    @Test
    void dateOf_acrossFebruary_counts29FebruaryOnlyInALeapYear() {
        assertThat(START_IS_DAY_0.dateOf(FEB_28_2028, ProtocolDay.of(1))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(START_IS_DAY_0.dateOf(FEB_28_2027, ProtocolDay.of(1))).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void dateOf_day0WhereTheStartIsDay1_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> START_IS_DAY_1.dateOf(AUG_8, ProtocolDay.of(0)))
                .withMessage("day 0 must not be before day 1, the first of START_IS_DAY_1");
    }

    @Test
    void dayOf_date_isTheLabelOfThatDate() {
        assertThat(START_IS_DAY_0.dayOf(AUG_8, august(22))).isEqualTo(ProtocolDay.of(14));
        assertThat(START_IS_DAY_1.dayOf(AUG_8, august(21))).isEqualTo(ProtocolDay.of(14));
    }

    @Test
    void dayOf_dateBeforeTheAnchor_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> START_IS_DAY_0.dayOf(AUG_8, august(7)))
                .withMessage("date 2021-08-07 must not be before the anchor 2021-08-08");
    }

    @Test
    void dayAfterAnchor_negative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> START_IS_DAY_0.dayAfterAnchor(-1))
                .withMessage("days after the anchor -1 must not be negative");
    }

    @Test
    void dayAfterAnchor_beyondTheHighestLabel_isRefused() {
        assertThat(START_IS_DAY_1.dayAfterAnchor(9998)).isEqualTo(ProtocolDay.of(9999));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> START_IS_DAY_1.dayAfterAnchor(9999))
                .withMessage("day 10000 must be 0 to 9999");
    }

    @Test
    void has_day0_onlyWhereTheStartIsDay0() {
        assertThat(START_IS_DAY_0.has(ProtocolDay.of(0))).isTrue();
        assertThat(START_IS_DAY_1.has(ProtocolDay.of(0))).isFalse();
        assertThat(START_IS_DAY_1.has(ProtocolDay.of(1))).isTrue();
    }

    @Test
    void firstDay_ofEachNumbering_isItsNumber() {
        assertThat(START_IS_DAY_0.firstDay()).isEqualTo(ProtocolDay.of(0));
        assertThat(START_IS_DAY_1.firstDay()).isEqualTo(ProtocolDay.of(1));
    }

    @Test
    void daysAfterAnchor_label_undoesDayAfterAnchor() {
        assertThat(START_IS_DAY_0.daysAfterAnchor(ProtocolDay.of(7))).isEqualTo(7);
        assertThat(START_IS_DAY_1.daysAfterAnchor(ProtocolDay.of(7))).isEqualTo(6);
        assertThat(START_IS_DAY_1.dayAfterAnchor(6)).isEqualTo(ProtocolDay.of(7));
    }

    private static LocalDate august(int day) {
        return LocalDate.of(2021, 8, day);
    }

    private static List<LocalDate> dates(DayNumbering numbering, LocalDate anchor, int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> numbering.dateOf(anchor, ProtocolDay.of(day)))
                .toList();
    }
}
