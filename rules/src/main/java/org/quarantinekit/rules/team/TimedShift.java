// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import java.time.Instant;
import java.util.Comparator;
import org.quarantinekit.core.team.Shift;

/** A shift on the time-line, half open as it was on the wall clock. */
record TimedShift(Shift shift, Instant from, Instant to) {

    static final Comparator<TimedShift> ORDER = Comparator.comparing(TimedShift::from)
            .thenComparing(TimedShift::to)
            .thenComparing(timed -> timed.shift().post())
            .thenComparing(timed -> timed.shift().staff())
            .thenComparing(timed -> timed.shift().role());

    static TimedShift of(Shift shift, DutyPeriod period) {
        return new TimedShift(shift, period.instantOf(shift.from()), period.instantOf(shift.to()));
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
