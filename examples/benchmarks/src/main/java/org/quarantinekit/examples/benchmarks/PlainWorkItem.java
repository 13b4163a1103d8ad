// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one person is owed, in plain Java.
 *
 * @param person who
 * @param testToday whether a test is due on the day and not done
 * @param overdue the earlier test dates without a sample, ascending
 * @param owed how many are still to be done of each daily service, where any are
 */
record PlainWorkItem(PlainPerson person, boolean testToday, List<LocalDate> overdue, Map<DailyService, Integer> owed) {

    boolean hasWork() {
        return testToday || !overdue.isEmpty() || !owed.isEmpty();
    }
}
