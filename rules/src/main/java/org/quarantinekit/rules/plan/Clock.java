// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quarantinekit.core.calendar.DateSpan;

/**
 * Which days of a stay count: all but those on which it stood still, which have no number.
 *
 * @param stoppedDays the days that do not count, in order, apart from each other
 */
record Clock(ImmutableList<DateSpan> stoppedDays) {

    static final Clock RUNNING = new Clock(ImmutableList.of());

    Clock stoppedOn(DateSpan days) {
        return new Clock(
                ImmutableList.<DateSpan>builder().addAll(stoppedDays).add(days).build());
    }

    /** Returns the day that is this many counted days after the anchor. */
    LocalDate date(LocalDate anchor, int offset) {
        LocalDate date = anchor.plusDays(offset);
        for (DateSpan stop : stoppedDays) {
            LocalDate first = laterOf(stop.firstDay(), anchor.plusDays(1));
            if (!first.isAfter(stop.lastDay()) && !date.isBefore(first)) {
                date = date.plusDays(ChronoUnit.DAYS.between(first, stop.lastDay()) + 1);
            }
        }
        return date;
    }

    /** Returns how many counted days after the anchor the date is; a day that does not count is as the one before. */
    long offset(LocalDate anchor, LocalDate date) {
        long offset = ChronoUnit.DAYS.between(anchor, date);
        for (DateSpan stop : stoppedDays) {
            LocalDate first = laterOf(stop.firstDay(), anchor.plusDays(1));
            LocalDate last = earlierOf(stop.lastDay(), date);
            if (!last.isBefore(first)) {
                offset -= ChronoUnit.DAYS.between(first, last) + 1;
            }
        }
        return offset;
    }

    static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlierOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
