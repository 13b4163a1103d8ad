// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.supply.SupplyEntry;

/**
 * An entry, or one line of it, that the book cannot have.
 *
 * @param entry the entry as it came
 * @param whole whether nothing of the entry is in the book; if not, the lines that are not named by a refusal are
 * @param message the place in the entry and the rule
 */
public record RefusedSupplyEntry(SupplyEntry entry, boolean whole, String message) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedSupplyEntry {
        requireNonNull(entry, "entry");
        requireNonNull(message, "message");
    }
}
