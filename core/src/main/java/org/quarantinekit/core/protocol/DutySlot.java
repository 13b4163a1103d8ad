// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.Optional;
import org.quarantinekit.core.calendar.Slot;

/**
 * One part of the day in which a duty is owed, with a demand of its own: two morning readings do not make a morning and an
 * evening.
 *
 * @param slot the part of the day
 * @param startsAt the time of day at which it begins, included; it lasts until the next slot of the duty begins. A first
 *     slot without one begins with the service day. Where a later slot has none, a record has to name its slot to count.
 * @param demand how many times it is owed in this slot
 */
public record DutySlot(Slot slot, Optional<LocalTime> startsAt, Demand demand) {

    /** Refuses null with a {@code NullPointerException}. */
    public DutySlot {
        requireNonNull(slot, "slot");
        requireNonNull(startsAt, "startsAt");
        requireNonNull(demand, "demand");
    }
}
