// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.supply.Need;

/**
 * A need of which something was not ordered, and stays open.
 *
 * @param need the need
 * @param number how many units of it stay open, at least 1
 * @param reason why
 */
public record HeldNeed(Need need, long number, Reason reason) {

    /** Why something is not ordered. */
    public enum Reason {

        /** It was asked for only after the order is placed. */
        ASKED_LATER,

        /** The supply list does not have the item. */
        UNKNOWN_ITEM,

        /** The supply list has the item, but not in this unit. */
        UNKNOWN_UNIT,

        /** No household of this code is known. */
        UNKNOWN_HOUSEHOLD,

        /** The person does not belong to the household on the day of the order. */
        NOT_A_MEMBER,

        /** The person, or the members of the household together, have what may be ordered for them on the day. */
        PERSON_LIMIT,

        /** The household has what may be ordered for it on the day. */
        HOUSEHOLD_LIMIT
    }

    /** Refuses a number below 1. */
    public HeldNeed {
        requireNonNull(need, "need");
        requireNonNull(reason, "reason");
        if (number < 1) {
            throw new IllegalArgumentException("number " + number + " of need " + need.id() + " must be at least 1");
        }
    }
}
