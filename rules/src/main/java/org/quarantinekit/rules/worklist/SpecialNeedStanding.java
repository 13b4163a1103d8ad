// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.Optional;
import org.quarantinekit.core.subject.SpecialNeed;

/**
 * Where one special need of one person stands on one day. It says when, and never what is planned.
 *
 * @param need the special need
 * @param standing where its arrangements stand
 * @param dueBy by when the first of those that are not settled is due; empty if nothing is planned, or everything is settled
 * @param settledAt when the last of them was settled; empty unless everything is
 */
public record SpecialNeedStanding(
        SpecialNeed need,
        ArrangementStanding standing,
        Optional<LocalDateTime> dueBy,
        Optional<LocalDateTime> settledAt) {

    /** Refuses null with a {@code NullPointerException}. */
    public SpecialNeedStanding {
        requireNonNull(need, "need");
        requireNonNull(standing, "standing");
        requireNonNull(dueBy, "dueBy");
        requireNonNull(settledAt, "settledAt");
    }
}
