// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.quarantinekit.core.supply.Order;

/**
 * What open needs come to: the order to place, and what stays open. Together they are all that was open.
 *
 * @param order the order; empty if there is nothing to order
 * @param held what is not ordered, the first served first
 */
public record Consolidation(Optional<Order> order, ImmutableList<HeldNeed> held) {

    /** Refuses null with a {@code NullPointerException}. */
    public Consolidation {
        requireNonNull(order, "order");
        requireNonNull(held, "held");
    }
}
