// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The last days of some stays as dates, each made when it is asked for. */
final class LastDays extends AbstractList<LocalDate> implements RandomAccess {

    private final Stays stays;
    private final int from;
    private final int to;

    /** Those from one position to another, which is not included. */
    LastDays(Stays stays, int from, int to) {
        this.stays = stays;
        this.from = from;
        this.to = to;
    }

    @Override
    public LocalDate get(int index) {
        return LocalDate.ofEpochDay(stays.lastDay(from + Objects.checkIndex(index, size())));
    }

    @Override
    public int size() {
        return to - from;
    }
}
