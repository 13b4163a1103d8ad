// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every start of two years around 29 February 2028, under both numberings, with every label up to day 30. */
class DayNumberingExhaustiveTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29); // Tuesday
    private static final LocalDate FIRST_START = LEAP_DAY.minusDays(365);
    private static final int STARTS = 730;
    private static final int LAST_LABEL = 30;

    @ParameterizedTest
    @EnumSource
    void dateOf_everyStartAndLabel_isUndoneByDayOf(DayNumbering numbering) {
        int met = 0;
        for (int start = 0; start < STARTS; start++) {
            LocalDate anchor = FIRST_START.plusDays(start);
            for (int label = numbering.firstDay().number(); label <= LAST_LABEL; label++) {
                ProtocolDay day = ProtocolDay.of(label);
                assertThat(numbering.dayOf(anchor, numbering.dateOf(anchor, day)))
                        .isEqualTo(day);
                met++;
            }
        }
        assertThat(met)
                .isEqualTo(STARTS * (LAST_LABEL + 1 - numbering.firstDay().number()));
    }

    @ParameterizedTest
    @EnumSource
    void dateOf_ascendingLabels_areConsecutiveDatesFromTheAnchor(DayNumbering numbering) {
        for (int start = 0; start < STARTS; start++) {
            LocalDate anchor = FIRST_START.plusDays(start);
            LocalDate expected = anchor;
            for (int label = numbering.firstDay().number(); label <= LAST_LABEL; label++) {
                assertThat(numbering.dateOf(anchor, ProtocolDay.of(label))).isEqualTo(expected);
                expected = nextDay(expected);
            }
        }
    }

    /** The day after, worked out by the calendar on the wall instead of the library's arithmetic. */
    private static LocalDate nextDay(LocalDate date) {
        if (date.getDayOfMonth() < date.lengthOfMonth()) {
            return date.withDayOfMonth(date.getDayOfMonth() + 1);
        }
        boolean december = date.getMonthValue() == 12;
        return LocalDate.of(date.getYear() + (december ? 1 : 0), december ? 1 : date.getMonthValue() + 1, 1);
    }
}
