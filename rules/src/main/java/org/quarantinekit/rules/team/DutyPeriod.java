// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.quarantinekit.core.calendar.DateSpan;

/**
 * For which days, on whose wall clock and with how much rest a duty plan is made or checked.
 *
 * <p>Posts and shifts are told by the wall clock; whether a post is covered is decided on the time-line. A time of the wall
 * clock is the first instant at which that clock reads it or later. So, where the clock goes forward, a time in the hour that
 * is left out is the instant of the change; where it goes back, a time in the hour that comes twice is its first coming, and a
 * shift that begins or is over at the second cannot be said. Whatever meets on the wall clock meets on the time-line, too.
 *
 * @param days the days, first and last included, at most 3660
 * @param zone the zone of the posts
 * @param minimumRest how long somebody has to be off between one shift and the next, not negative
 */
public record DutyPeriod(DateSpan days, ZoneId zone, Duration minimumRest) {

    private static final int MOST_DAYS = 3660;

    /** Refuses a negative rest, and more than 3660 days. */
    public DutyPeriod {
        requireNonNull(days, "days");
        requireNonNull(zone, "zone");
        requireNonNull(minimumRest, "minimumRest");
        if (minimumRest.isNegative()) {
            throw new IllegalArgumentException("minimumRest " + minimumRest + " must not be negative");
        }
        if (days.lengthInDays() > MOST_DAYS) {
            throw new IllegalArgumentException("days " + days + " must be at most " + MOST_DAYS);
        }
    }

    /** Returns when the first day begins, included. */
    public Instant from() {
        return instantOf(days.firstDay().atStartOfDay());
    }

    /** Returns when the last day is over, not included. */
    public Instant to() {
        return instantOf(days.lastDay().plusDays(1).atStartOfDay());
    }

    /** Returns the first instant at which the wall clock reads this time or a later one. */
    public Instant instantOf(LocalDateTime wallClock) {
        ZoneOffsetTransition change = zone.getRules().getTransition(requireNonNull(wallClock, "wallClock"));
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return wallClock.atZone(zone).toInstant(); // of two offsets the earlier one
    }

    /** Returns whether the instant is in the period: the first one included, the one at which it is over not. */
    boolean contains(Instant instant) {
        return !instant.isBefore(from()) && instant.isBefore(to());
    }

    /** Returns what the wall clock reads then, with its offset, as messages tell it. */
    OffsetDateTime read(Instant instant) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
