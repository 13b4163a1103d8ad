// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

/** What became of something at the door, or on the way to it. */
public enum DeliveryResult {

    /** It was handed over. */
    DELIVERED(true),

    /** Something else was handed over in its place, and taken. */
    SUBSTITUTED(true),

    /** The household does not want it any more. */
    REFUSED(true),

    /** It was spoilt or broken before it could be handed over, and is still to come. */
    DAMAGED(false);

    private final boolean settled;

    DeliveryResult(boolean settled) {
        this.settled = settled;
    }

    /** Returns whether nothing more is to come for it; only what was damaged is still short. */
    public boolean isSettled() {
        return settled;
    }

    /** Returns whether the household has got something: the thing itself, or another in its place. */
    public boolean isHandedOver() {
        return this == DELIVERED || this == SUBSTITUTED;
    }
}
