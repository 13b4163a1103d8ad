// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import org.quarantinekit.core.internal.Checks;

/**
 * A stretch of time at a sampling point, and how many people can be sampled in it.
 *
 * @param startsAt when it begins, local time, included
 * @param minutes how long it lasts, 1 to 1440
 * @param capacity how many people can be sampled in it, 1 to 1000000
 */
public record TimeSlot(LocalDateTime startsAt, int minutes, int capacity) {

    /** Refuses a length outside 1 to 1440 minutes and a capacity outside 1 to 1000000. */
    public TimeSlot {
        requireNonNull(startsAt, "startsAt");
        Checks.require(minutes >= 1 && minutes <= 1440, "minutes " + minutes, "must be 1 to 1440");
        Checks.require(capacity >= 1 && capacity <= 1_000_000, "capacity " + capacity, "must be 1 to 1000000");
    }

    /** Returns when it is over: a slot that begins then does not overlap with this one. */
    public LocalDateTime overAt() {
        return startsAt.plusMinutes(minutes);
    }
}
