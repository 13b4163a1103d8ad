// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;

class DutyPeriodTest {

    private static final DutyPeriod SPRING =
            TeamSamples.period(TeamSamples.MAR_28, TeamSamples.MAR_28, TeamSamples.BERLIN, 11);
    private static final DutyPeriod AUTUMN =
            TeamSamples.period(TeamSamples.OCT_31, TeamSamples.OCT_31, TeamSamples.BERLIN, 11);

    @Test
    void period_dayOfAChange_has23Or25Hours() {
        assertThat(Duration.between(SPRING.from(), SPRING.to())).hasHours(23);
        assertThat(Duration.between(AUTUMN.from(), AUTUMN.to())).hasHours(25);
    }

    @Test
    void instantOf_hourThatIsLeftOut_isTheChange() {
        Instant change = Instant.parse("2021-03-28T01:00:00Z");
        assertThat(SPRING.instantOf(TeamSamples.MAR_28.atTime(1, 59))).isEqualTo(change.minusSeconds(60));
        assertThat(SPRING.instantOf(TeamSamples.MAR_28.atTime(2, 0))).isEqualTo(change);
        assertThat(SPRING.instantOf(TeamSamples.MAR_28.atTime(2, 30))).isEqualTo(change);
        assertThat(SPRING.instantOf(TeamSamples.MAR_28.atTime(3, 0))).isEqualTo(change);
        assertThat(SPRING.instantOf(TeamSamples.MAR_28.atTime(3, 1))).isEqualTo(change.plusSeconds(60));
    }

    @Test
    void instantOf_hourThatComesTwice_isItsFirstComing() {
        assertThat(AUTUMN.instantOf(TeamSamples.OCT_31.atTime(2, 30))).isEqualTo(Instant.parse("2021-10-31T00:30:00Z"));
        assertThat(AUTUMN.instantOf(TeamSamples.OCT_31.atTime(3, 0))).isEqualTo(Instant.parse("2021-10-31T02:00:00Z"));
    }

    @Test
    void from_dayThatBeginsWithoutItsMidnight_isTheChange() {
        LocalDate day = LocalDate.of(2017, 10, 15); // Sunday: in Sao Paulo 00:00 to 01:00 is left out
        DutyPeriod period = TeamSamples.period(day, day, ZoneId.of("America/Sao_Paulo"), 11);
        assertThat(period.from()).isEqualTo(Instant.parse("2017-10-15T03:00:00Z"));
        assertThat(Duration.between(period.from(), period.to())).hasHours(23);
    }

    @Test
    void period_negativeRest_isRefused() {
        DateSpan day = DateSpan.ofClosed(TeamSamples.AUG_8, TeamSamples.AUG_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyPeriod(day, TeamSamples.SHANGHAI, Duration.ofMinutes(-1)))
                .withMessage("minimumRest PT-1M must not be negative");
    }

    @Test
    void period_moreThanTenYears_isRefused() {
        LocalDate first = TeamSamples.AUG_8;
        assertThat(TeamSamples.period(first, first.plusDays(3659), TeamSamples.SHANGHAI, 0)
                        .days()
                        .lengthInDays())
                .isEqualTo(3660);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamSamples.period(first, first.plusDays(3660), TeamSamples.SHANGHAI, 0))
                .withMessage("days 2021-08-08..2031-08-16 must be at most 3660");
    }
}
