// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.quarantinekit.core.care.CarePackageLine;

/**
 * How many of one item to pack for all recipients together.
 *
 * @param line the line of the package
 * @param total how many, in the unit of the line; empty while the quantity is open
 */
public record PackingLine(CarePackageLine line, OptionalInt total) {

    /** Refuses a negative total, and a total left open where the package says how many. */
    public PackingLine {
        requireNonNull(line, "line");
        requireNonNull(total, "total");
        if (total.isPresent() && total.getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "total " + total.getAsInt() + " of item " + line.item() + " must not be negative");
        }
        if (total.isEmpty() && line.quantity().count().isPresent()) {
            throw new IllegalArgumentException("total of item " + line.item()
                    + " must be there, because the package says " + Quantities.text(line.quantity()));
        }
    }

    /** Returns whether the total cannot be told until somebody names a number for each recipient. */
    public boolean isOpen() {
        return total.isEmpty();
    }

    /** Returns "THERMOMETER: 40", or "MASK: open (several each)". */
    @Override
    public String toString() {
        return line.item() + ": " + (isOpen() ? "open (several each)" : String.valueOf(total.getAsInt()));
    }
}
