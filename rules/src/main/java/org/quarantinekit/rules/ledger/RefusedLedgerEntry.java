// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.ledger.LedgerEntry;

/**
 * An entry that cannot be true beside the others, and counts for nothing. Every other entry counts all the same.
 *
 * @param entry the entry, the very one that was given
 * @param reason which it is, in codes, and the rule it breaks
 */
public record RefusedLedgerEntry(LedgerEntry entry, String reason) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedLedgerEntry {
        requireNonNull(entry, "entry");
        requireNonNull(reason, "reason");
    }
}
