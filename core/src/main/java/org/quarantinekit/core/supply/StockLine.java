// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.term.ItemCode;

/**
 * So much of one item that is there to be given out; several lines of one item in one unit add up.
 *
 * @param item what it is
 * @param amount how much of it
 */
public record StockLine(ItemCode item, Amount amount) {

    /** Refuses null with a {@code NullPointerException}. */
    public StockLine {
        requireNonNull(item, "item");
        requireNonNull(amount, "amount");
    }
}
