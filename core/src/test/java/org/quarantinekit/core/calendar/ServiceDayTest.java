// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ServiceDayTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday
    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday
    private static final LocalDate MAR_27 = LocalDate.of(2021, 3, 27); // Saturday
    private static final LocalDate MAR_28 = LocalDate.of(2021, 3, 28); // Sunday, 02:00 to 03:00 does not exist
    private static final LocalDate OCT_30 = LocalDate.of(2021, 10, 30); // Saturday
    private static final LocalDate OCT_31 = LocalDate.of(2021, 10, 31); // Sunday, 02:00 to 03:00 comes twice
    private static final LocalTime FOUR = LocalTime.of(4, 0);
    private static final ServiceDay SHANGHAI = new ServiceDay(ZoneId.of("Asia/Shanghai"), FOUR);
    private static final ServiceDay BERLIN = new ServiceDay(ZoneId.of("Europe/Berlin"), FOUR);

    @Test
    void dateOf_fortyMinutesPastMidnight_isTheEveningBefore() {
        assertThat(SHANGHAI.dateOf(LocalDateTime.of(2021, 8, 9, 0, 40))).isEqualTo(AUG_8);
    }

    @Test
    void dateOf_theHourTheDayStarts_isIncluded() {
        assertThat(SHANGHAI.dateOf(AUG_9.atTime(FOUR))).isEqualTo(AUG_9);
        assertThat(SHANGHAI.dateOf(AUG_9.atTime(FOUR.minusNanos(1)))).isEqualTo(AUG_8);
    }

    @Test
    void dateOf_fromMidnight_isTheCalendarDay() {
        ServiceDay calendar = ServiceDay.fromMidnight(ZoneId.of("Asia/Shanghai"));
        assertThat(calendar.dateOf(AUG_9.atTime(0, 0))).isEqualTo(AUG_9);
        assertThat(calendar.dateOf(AUG_9.atTime(LocalTime.MAX))).isEqualTo(AUG_9);
    }

    @Test
    void dateOf_instant_isReadOnTheWallClockOfTheZone() {
        Instant fortyPastMidnight = Instant.parse("2021-08-08T16:40:00Z");
        assertThat(SHANGHAI.dateOf(fortyPastMidnight)).isEqualTo(AUG_8);
        assertThat(ServiceDay.fromMidnight(SHANGHAI.zone()).dateOf(fortyPastMidnight))
                .isEqualTo(AUG_9);
    }

    @Test
    void dateOf_nightTheClockGoesForward_startsAtFourOnTheNewWallClock() {
        assertThat(BERLIN.dateOf(Instant.parse("2021-03-28T01:59:59Z"))).isEqualTo(MAR_27); // 03:59:59 summer time
        assertThat(BERLIN.dateOf(Instant.parse("2021-03-28T02:00:00Z"))).isEqualTo(MAR_28); // 04:00 summer time
    }

    @Test
    void dateOf_nightTheClockGoesBack_startsAtFourOnTheNewWallClock() {
        assertThat(BERLIN.dateOf(Instant.parse("2021-10-31T02:59:59Z"))).isEqualTo(OCT_30); // 03:59:59 winter time
        assertThat(BERLIN.dateOf(Instant.parse("2021-10-31T03:00:00Z"))).isEqualTo(OCT_31); // 04:00 winter time
    }

    @Test
    void isEarlier_timePastMidnight_comesLastInItsServiceDay() {
        LocalTime evening = LocalTime.of(22, 0);
        LocalTime pastMidnight = LocalTime.of(0, 40);
        assertThat(SHANGHAI.isEarlier(evening, pastMidnight)).isTrue();
        assertThat(SHANGHAI.isEarlier(pastMidnight, evening)).isFalse();
        assertThat(ServiceDay.fromMidnight(SHANGHAI.zone()).isEarlier(pastMidnight, evening))
                .isTrue();
    }

    @Test
    void isEarlier_theHourTheDayStarts_comesFirst() {
        assertThat(SHANGHAI.isEarlier(FOUR, FOUR.minusNanos(1))).isTrue();
        assertThat(SHANGHAI.isEarlier(FOUR.minusNanos(1), FOUR)).isFalse();
        assertThat(SHANGHAI.isEarlier(FOUR, FOUR)).isFalse();
    }
}
