// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.source.Stated;

class ReleaseMomentTest {

    private static final LocalDate AUG_21 = LocalDate.of(2021, 8, 21); // Saturday
    private static final LocalDate AUG_22 = LocalDate.of(2021, 8, 22); // Sunday

    @Test
    void after_midnight_isTheBeginningOfTheNextDay() {
        assertThat(ReleaseMoment.midnight().after(AUG_21)).isEqualTo(AUG_22.atTime(0, 0));
    }

    @Test
    void after_noonOfTheLastDay_isOnTheLastDay() {
        assertThat(moment(ReleaseMoment.Day.LAST_DAY, LocalTime.NOON).after(AUG_21))
                .isEqualTo(AUG_21.atTime(12, 0));
    }

    @Test
    void after_aMinuteBeforeMidnight_isOnTheLastDay() {
        assertThat(moment(ReleaseMoment.Day.LAST_DAY, LocalTime.of(23, 59)).after(AUG_21))
                .isEqualTo(AUG_21.atTime(23, 59));
    }

    @Test
    void after_theMorningOfTheNextDayAtNoStatedHour_isThatDaysBeginning() {
        assertThat(new ReleaseMoment(ReleaseMoment.Day.NEXT_DAY, Stated.unspecified()).after(AUG_21))
                .isEqualTo(AUG_22.atTime(0, 0));
    }

    @Test
    void after_eightOnTheNextDay_isOnTheNextDay() {
        assertThat(moment(ReleaseMoment.Day.NEXT_DAY, LocalTime.of(8, 0)).after(AUG_21))
                .isEqualTo(AUG_22.atTime(8, 0));
    }

    @Test
    void after_lastDayOfAYear_isTheFirstOfTheNext() {
        assertThat(ReleaseMoment.midnight().after(LocalDate.of(2021, 12, 31)))
                .isEqualTo(LocalDate.of(2022, 1, 1).atStartOfDay());
    }

    private static ReleaseMoment moment(ReleaseMoment.Day day, LocalTime at) {
        return new ReleaseMoment(day, Stated.of(at));
    }
}
