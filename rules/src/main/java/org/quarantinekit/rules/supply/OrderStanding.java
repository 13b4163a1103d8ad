// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.supply.Order;

/**
 * What became of one order.
 *
 * @param order the order as it was placed, without the shares that were refused
 * @param cancelled whether it was cancelled: then nothing more comes, and what is short has gone back to the needs
 * @param lines its lines, by item and unit
 */
public record OrderStanding(Order order, boolean cancelled, ImmutableList<LineStanding> lines) {

    /** Refuses null with a {@code NullPointerException}. */
    public OrderStanding {
        requireNonNull(order, "order");
        requireNonNull(lines, "lines");
    }

    /** Returns whether something is still to come: the order was not cancelled, and some line is short. */
    public boolean isOpen() {
        return !cancelled && lines.stream().anyMatch(line -> line.fulfilment().stillShort() > 0);
    }
}
