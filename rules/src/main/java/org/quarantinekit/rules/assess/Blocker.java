// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.rules.plan.ObligationKey;

/**
 * A missed obligation that stands in the way of a release, or may.
 *
 * @param obligation which one
 * @param reason why
 */
public record Blocker(ObligationKey obligation, Reason reason) {

    /** Why a missed obligation stands in the way. */
    public enum Reason {

        /** The protocol says that missing it blocks the release. */
        MISS_BLOCKS_RELEASE,

        /** The source does not say what missing it means, so somebody has to decide. */
        MISS_CONSEQUENCE_UNSPECIFIED
    }

    /** Refuses null with a {@code NullPointerException}. */
    public Blocker {
        requireNonNull(obligation, "obligation");
        requireNonNull(reason, "reason");
    }
}
