// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * To which local day an instant belongs.
 *
 * <p>A service day need not begin at midnight: where it begins at 04:00, a reading taken at 00:40 on 9 August belongs to
 * 8 August. The zone is the caller's; none is ever assumed.
 *
 * @param zone the zone of the place where the service is given
 * @param dayStartsAt the time of day at which a new service day begins, included
 */
public record ServiceDay(ZoneId zone, LocalTime dayStartsAt) {

    /** Refuses null with a {@code NullPointerException}. */
    public ServiceDay {
        requireNonNull(zone, "zone");
        requireNonNull(dayStartsAt, "dayStartsAt");
    }

    /** Returns the service days that begin at midnight in this zone. */
    public static ServiceDay fromMidnight(ZoneId zone) {
        return new ServiceDay(zone, LocalTime.MIDNIGHT);
    }

    /** Returns the service day of a wall-clock time at the place. */
    public LocalDate dateOf(LocalDateTime wallClock) {
        boolean beforeStart = wallClock.toLocalTime().isBefore(dayStartsAt);
        return beforeStart ? wallClock.toLocalDate().minusDays(1) : wallClock.toLocalDate();
    }

    /** Returns the service day of an instant, read on the wall clock of the zone. */
    public LocalDate dateOf(Instant instant) {
        return dateOf(LocalDateTime.ofInstant(instant, zone));
    }

    /** Returns whether, within one service day, the first time of day comes before the second. */
    public boolean isEarlier(LocalTime first, LocalTime second) {
        return sinceDayStart(first) < sinceDayStart(second);
    }

    private long sinceDayStart(LocalTime time) {
        return Math.floorMod(time.toNanoOfDay() - dayStartsAt.toNanoOfDay(), LocalTime.MAX.toNanoOfDay() + 1);
    }
}
