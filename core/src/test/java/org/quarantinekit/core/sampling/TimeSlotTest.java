// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.sampling.SamplingSamples.AUG_15;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSlotTest {

    private static final LocalDateTime LATE = AUG_15.atTime(23, 30);

    @Test
    void overAt_pastMidnight_isOnTheNextDay() {
        assertThat(new TimeSlot(LATE, 60, 1).overAt())
                .isEqualTo(AUG_15.plusDays(1).atTime(0, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1440})
    void of_minutesAtTheEdge_areAccepted(int minutes) {
        assertThat(new TimeSlot(LATE, minutes, 1).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1441})
    void of_minutesBeyondTheEdge_areRefused(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSlot(LATE, minutes, 1))
                .withMessage("minutes " + minutes + " must be 1 to 1440");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void of_peopleAtTheEdge_areAccepted(int people) {
        assertThat(new TimeSlot(LATE, 60, people).capacity()).isEqualTo(people);
        assertThat(new SamplingSite(SiteId.of("SITE-1"), people).people()).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_001})
    void of_peopleBeyondTheEdge_areRefused(int people) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSlot(LATE, 60, people))
                .withMessage("capacity " + people + " must be 1 to 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SamplingSite(SiteId.of("SITE-1"), people))
                .withMessage("people " + people + " of SITE-1 must be 1 to 1000000");
    }
}
