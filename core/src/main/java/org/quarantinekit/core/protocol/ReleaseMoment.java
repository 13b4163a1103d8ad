// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.quarantinekit.core.source.Stated;

/**
 * At which moment a stay is over, once its last day is reached.
 *
 * @param day on which day
 * @param at at what time of that day; where the source does not say, as in "the morning after", the day's own beginning is
 *     the earliest
 */
public record ReleaseMoment(Day day, Stated<LocalTime> at) {

    /** A day seen from the last day of a stay. */
    public enum Day {

        /** The last day itself. */
        LAST_DAY,

        /** The day after the last day. */
        NEXT_DAY
    }

    /** Refuses a moment of the last day without a time. */
    public ReleaseMoment {
        requireNonNull(day, "day");
        requireNonNull(at, "at");
        ProtocolConflictException.refuseUnless(
                day == Day.NEXT_DAY || at.isStated(),
                Problem.INCOMPLETE,
                "at must be stated for a release on the last day itself");
    }

    /** Returns the midnight that ends the last day, which is the moment where a source says nothing about it. */
    public static ReleaseMoment midnight() {
        return new ReleaseMoment(Day.NEXT_DAY, Stated.of(LocalTime.MIDNIGHT));
    }

    /** Returns the earliest moment of the release from a stay with this last day. */
    public LocalDateTime after(LocalDate lastDay) {
        LocalDate date = day == Day.LAST_DAY ? lastDay : lastDay.plusDays(1);
        return date.atTime(at.value().orElse(LocalTime.MIDNIGHT));
    }
}
