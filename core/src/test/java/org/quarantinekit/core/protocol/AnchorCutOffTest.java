// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class AnchorCutOffTest {

    private static final LocalDate APRIL_1 = LocalDate.of(2021, 4, 1); // Thursday
    private static final AnchorCutOff AT_SIX = AnchorCutOff.at(LocalTime.of(18, 0));

    @Test
    void dateOf_beforeTheHour_isTheSameDay() {
        assertThat(AT_SIX.dateOf(at(17, 59))).isEqualTo(APRIL_1);
        assertThat(AT_SIX.dateOf(at(0, 0))).isEqualTo(APRIL_1);
    }

    @Test
    void dateOf_afterTheHour_isTheNextDay() {
        assertThat(AT_SIX.dateOf(at(18, 1))).isEqualTo(APRIL_1.plusDays(1));
        assertThat(AT_SIX.dateOf(at(23, 59))).isEqualTo(APRIL_1.plusDays(1));
    }

    @Test
    void dateOf_exactlyTheHour_isTheEarlierDayUnlessTheSourceSaysOtherwise() {
        AnchorCutOff later = new AnchorCutOff(LocalTime.of(18, 0), AnchorCutOff.Belongs.LATER_DAY);

        assertThat(AT_SIX.dateOf(at(18, 0))).isEqualTo(APRIL_1);
        assertThat(later.dateOf(at(18, 0))).isEqualTo(APRIL_1.plusDays(1));
    }

    private static ZonedDateTime at(int hour, int minute) {
        return APRIL_1.atTime(hour, minute).atZone(ZoneId.of("Asia/Bangkok"));
    }
}
