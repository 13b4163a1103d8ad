// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.area.LevelChange;

/**
 * A change that cannot be true beside the others or under the scheme, and counts for nothing. Every other change counts all the
 * same.
 *
 * @param change the change, the very one that was given
 * @param reason which it is, by the code of its area and its time, and the rule it breaks
 */
public record RefusedLevelChange(LevelChange change, String reason) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedLevelChange {
        requireNonNull(change, "change");
        requireNonNull(reason, "reason");
    }
}
