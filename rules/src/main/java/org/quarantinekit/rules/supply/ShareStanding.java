// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.OrderId;

/**
 * What became of the part of an order that is for one need.
 *
 * @param order the order
 * @param need the need
 * @param fulfilment what became of it
 */
public record ShareStanding(OrderId order, Need need, Fulfilment fulfilment) {

    /** Refuses null with a {@code NullPointerException}. */
    public ShareStanding {
        requireNonNull(order, "order");
        requireNonNull(need, "need");
        requireNonNull(fulfilment, "fulfilment");
    }
}
