// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;

/**
 * The times of day at which one shift hands over to the next.
 *
 * @param times from the earliest in the day to the latest, none twice, 1 to 24
 */
public record ShiftChanges(ImmutableList<LocalTime> times) {

    /** Refuses no time, more than 24, and times that are not in the order of the day. */
    public ShiftChanges {
        requireNonNull(times, "times");
        if (times.isEmpty() || times.size() > 24) {
            throw new IllegalArgumentException("times " + times + " must be 1 to 24");
        }
        for (int i = 1; i < times.size(); i++) {
            if (!times.get(i).isAfter(times.get(i - 1))) {
                throw new IllegalArgumentException("time " + times.get(i) + " must be after " + times.get(i - 1));
            }
        }
    }

    /** Returns two shifts a day, of 12 hours, one of which begins at this time: 08:00 gives 08:00 and 20:00. */
    public static ShiftChanges twoShifts(LocalTime oneOfThem) {
        return of(oneOfThem, oneOfThem.plusHours(12));
    }

    /** Returns three shifts a day, of 8 hours, one of which begins at this time: 08:00 gives 00:00, 08:00 and 16:00. */
    public static ShiftChanges threeShifts(LocalTime oneOfThem) {
        return of(oneOfThem, oneOfThem.plusHours(8), oneOfThem.plusHours(16));
    }

    private static ShiftChanges of(LocalTime... times) {
        return new ShiftChanges(ImmutableList.sortedCopyOf(ImmutableList.copyOf(times)));
    }
}
