// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;

/**
 * A protocol as somebody in a hurry would write it down.
 *
 * @param startNumber the number that the day of the start has
 * @param testDays the numbers of the test days
 * @param lastDay the number of the last day of the daily services
 */
record PlainProtocol(int startNumber, List<Integer> testDays, int lastDay) {

    private static final List<Integer> TEST_DAYS = List.of(1, 4, 7, 10, 14);

    static final PlainProtocol START_IS_DAY_0 = new PlainProtocol(0, TEST_DAYS, PopulationColumns.LAST_DAY);
    static final PlainProtocol START_IS_DAY_1 = new PlainProtocol(1, TEST_DAYS, PopulationColumns.LAST_DAY);

    /** Returns the date of the day with this number. */
    LocalDate dateOf(LocalDate start, int day) {
        return start.plusDays(day - startNumber);
    }

    /** Returns whether the daily services are owed on this date. */
    boolean isRunning(LocalDate start, LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(dateOf(start, lastDay));
    }
}
