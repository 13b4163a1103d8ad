// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Dates that are so many days after a start, each made when it is asked for. */
final class DatesAfter extends AbstractList<LocalDate> implements RandomAccess {

    private final LocalDate start;
    private final int[] days;

    /** Shares {@code days}, which nobody may change. */
    DatesAfter(LocalDate start, int[] days) {
        this.start = start;
        this.days = days;
    }

    @Override
    public LocalDate get(int index) {
        return start.plusDays(days[index]);
    }

    @Override
    public int size() {
        return days.length;
    }
}
