// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quarantinekit.core.internal.Checks;

/**
 * Which number the day of the anchor itself bears: the one question that every day count turns on.
 *
 * <p>There is no default. Where a source does not say, the caller has to choose. The two methods are the only bridges
 * between labels and dates; each undoes the other. With the anchor on 8 August 2021, day 4 is 12 August under
 * {@link #START_IS_DAY_0} and 11 August under {@link #START_IS_DAY_1}.
 */
public enum DayNumbering {

    /** The day of the anchor is day 0; the day after it is day 1. */
    START_IS_DAY_0(0),

    /** The day of the anchor is day 1; there is no day 0. */
    START_IS_DAY_1(1);

    private final int first;

    DayNumbering(int first) {
        this.first = first;
    }

    /** Returns the label of the anchor's own day, the lowest label there is. */
    public ProtocolDay firstDay() {
        return ProtocolDay.of(first);
    }

    /** Returns whether this numbering has such a day: day 0 exists only where the start is day 0. */
    public boolean has(ProtocolDay day) {
        return day.number() >= first;
    }

    /**
     * Returns how many days after the anchor the labelled day is: 0 for the anchor's own.
     *
     * @throws IllegalArgumentException if this numbering has no such day
     */
    public int daysAfterAnchor(ProtocolDay day) {
        Checks.require(has(day), day.toString(), "must not be before " + firstDay() + ", the first of " + this);
        return day.number() - first;
    }

    /**
     * Returns the label of the day that is this many days after the anchor.
     *
     * @throws IllegalArgumentException if {@code days} is negative or the label would be above 9999
     */
    public ProtocolDay dayAfterAnchor(int days) {
        Checks.require(days >= 0, "days after the anchor " + days, "must not be negative");
        return ProtocolDay.of(days + first);
    }

    /**
     * Returns the date of the labelled day.
     *
     * @throws IllegalArgumentException if this numbering has no such day
     */
    public LocalDate dateOf(LocalDate anchorDate, ProtocolDay day) {
        return anchorDate.plusDays(daysAfterAnchor(day));
    }

    /**
     * Returns the label of the date.
     *
     * @throws IllegalArgumentException if the date is before the anchor, where no day has a number
     */
    public ProtocolDay dayOf(LocalDate anchorDate, LocalDate date) {
        Checks.require(!date.isBefore(anchorDate), "date " + date, "must not be before the anchor " + anchorDate);
        return dayAfterAnchor(Math.toIntExact(ChronoUnit.DAYS.between(anchorDate, date)));
    }
}
