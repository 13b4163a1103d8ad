// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.access.Outing;

/**
 * An outing that cannot be true beside the others, and counts for nothing. Every other outing counts all the same.
 *
 * @param outing the outing, the very one that was given
 * @param reason which it is, by the code of its household and its time, and the rule it breaks
 */
public record RefusedOuting(Outing outing, String reason) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedOuting {
        requireNonNull(outing, "outing");
        requireNonNull(reason, "reason");
    }
}
