// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

/**
 * A special need that waits for a plan, or whose plan is overdue.
 *
 * @param place whose, and where
 * @param need which, and how it stands
 */
public record WaitingNeed(Place place, SpecialNeedStanding need) {

    /** Refuses null with a {@code NullPointerException}. */
    public WaitingNeed {
        requireNonNull(place, "place");
        requireNonNull(need, "need");
    }
}
