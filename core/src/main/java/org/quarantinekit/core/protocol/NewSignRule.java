// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import org.quarantinekit.core.internal.Checks;

/**
 * What a new sign of the disease does to a stay: it opens a watch of its own, and each later sign opens another.
 *
 * <p>A watch of n days has its last day on its day n, in the numbering of the episode, with the day of the sign as anchor:
 * a sign on 10 June and 5 days give 10 to 15 June where the start is day 0.
 *
 * @param days the number of days, 1 to 9999
 * @param mayOverrun whether the stay lasts as long as the watch, where that is longer
 */
public record NewSignRule(int days, boolean mayOverrun) {

    /** Refuses a number outside 1 to 9999. */
    public NewSignRule {
        Checks.require(days >= 1 && days <= 9999, "days " + days, "must be 1 to 9999");
    }
}
