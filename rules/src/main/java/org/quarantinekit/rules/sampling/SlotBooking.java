// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.TimeSlot;

/**
 * One slot that one site has to itself.
 *
 * @param round in which round, 1 or later
 * @param site which site
 * @param slot which slot
 * @param people how many of the site come in it, 1 to the capacity of the slot
 */
public record SlotBooking(int round, SiteId site, TimeSlot slot, int people) {

    /** Refuses a round below 1, and a number of people that the slot has no room for. */
    public SlotBooking {
        requireNonNull(site, "site");
        requireNonNull(slot, "slot");
        if (round < 1) {
            throw new IllegalArgumentException("round " + round + " must be at least 1");
        }
        if (people < 1 || people > slot.capacity()) {
            throw new IllegalArgumentException("people " + people + " of " + site + " must be 1 to " + slot.capacity()
                    + ", the capacity of the slot");
        }
    }
}
