// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import org.quarantinekit.core.internal.Checks;

/**
 * How many days around the right day a duty may still be done.
 *
 * @param daysEarly how many days before the first right day it opens, 0 to 999
 * @param daysLate how many days after the last right day it closes, 0 to 999
 */
public record Window(int daysEarly, int daysLate) {

    /** Refuses numbers outside 0 to 999. */
    public Window {
        Checks.require(daysEarly >= 0 && daysEarly <= 999, "daysEarly " + daysEarly, "must be 0 to 999");
        Checks.require(daysLate >= 0 && daysLate <= 999, "daysLate " + daysLate, "must be 0 to 999");
    }
}
