// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import java.util.OptionalInt;
import org.quarantinekit.core.term.Quantity;

/** How quantities read in the messages of this package. */
final class Quantities {

    private Quantities() {}

    /** Returns "exactly 1", "at least 2" or "several". */
    static String text(Quantity quantity) {
        OptionalInt count = quantity.count();
        if (count.isEmpty()) {
            return "several";
        }
        return (quantity instanceof Quantity.Exactly ? "exactly " : "at least ") + count.getAsInt();
    }
}
