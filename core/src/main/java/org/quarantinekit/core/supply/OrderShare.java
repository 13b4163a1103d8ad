// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

/**
 * The part of an order line that is for one need.
 *
 * @param need the need
 * @param number how many units of the line are for it, 1 to 1000000
 */
public record OrderShare(NeedId need, int number) {

    /** Refuses a number outside 1 to 1000000 with an {@code IllegalArgumentException}. */
    public OrderShare {
        requireNonNull(need, "need");
        Amount.checked(number, "number");
    }
}
