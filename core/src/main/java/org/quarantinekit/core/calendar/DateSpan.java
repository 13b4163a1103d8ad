// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quarantinekit.core.internal.Checks;

/**
 * A run of whole local days, both edges included.
 *
 * <p>The span from 8 to 21 August 2021 has 14 days. It is never empty and has no zone: the caller has already decided to
 * which local day an instant belongs.
 *
 * @param firstDay first day of the span, included
 * @param lastDay last day of the span, included, not before {@code firstDay}
 */
public record DateSpan(LocalDate firstDay, LocalDate lastDay) {

    /** Refuses a last day before the first with an {@code IllegalArgumentException}. */
    public DateSpan {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        Checks.require(!lastDay.isBefore(firstDay), "lastDay " + lastDay, "must not be before firstDay " + firstDay);
    }

    /**
     * Returns the span from the first to the last day, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateSpan ofClosed(LocalDate firstDay, LocalDate lastDay) {
        return new DateSpan(firstDay, lastDay);
    }

    /** Returns the number of days in the span, at least 1. */
    public int lengthInDays() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
    }

    /** Returns whether the date is one of the days of the span. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    /** Returns the days that both spans have, or empty if there are none. */
    public Optional<DateSpan> intersection(DateSpan other) {
        LocalDate first = firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay;
        LocalDate last = lastDay.isBefore(other.lastDay) ? lastDay : other.lastDay;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
    }

    /** Returns "2021-08-08..2021-08-21". */
    @Override
    public String toString() {
        return firstDay + ".." + lastDay;
    }
}
