// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

/**
 * What is bought of one item in one unit, with the needs that it serves; the number to buy is their sum.
 *
 * @param item what is bought
 * @param unit what is counted
 * @param shares the needs, at least one, none twice
 */
public record OrderLine(ItemCode item, UnitCode unit, ImmutableList<OrderShare> shares) {

    /** Refuses a line without needs, or with a need twice, with an {@code IllegalArgumentException}. */
    public OrderLine {
        requireNonNull(item, "item");
        requireNonNull(unit, "unit");
        requireNonNull(shares, "shares");
        Checks.require(!shares.isEmpty(), "shares of " + item + " in " + unit, "must not be empty");
        Set<NeedId> needs = new HashSet<>();
        for (OrderShare share : shares) {
            Checks.require(
                    needs.add(share.need()),
                    "need " + share.need() + " of " + item + " in " + unit,
                    "must not stand twice");
        }
    }

    /** Returns how many units are ordered: the sum of the shares. */
    public long total() {
        return shares.stream().mapToLong(OrderShare::number).sum();
    }
}
