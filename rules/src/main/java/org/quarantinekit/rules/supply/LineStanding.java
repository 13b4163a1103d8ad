// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeMap;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

/**
 * What became of one line of an order, for each of the needs that it serves.
 *
 * @param item what was ordered
 * @param unit what is counted
 * @param shares the shares of the line, by the codes of their needs
 */
public record LineStanding(ItemCode item, UnitCode unit, ImmutableList<ShareStanding> shares) {

    /** Refuses null with a {@code NullPointerException}. */
    public LineStanding {
        requireNonNull(item, "item");
        requireNonNull(unit, "unit");
        requireNonNull(shares, "shares");
    }

    /** Returns what became of the whole line: the sum of its shares. */
    public Fulfilment fulfilment() {
        return shares.stream().map(ShareStanding::fulfilment).reduce(Fulfilment.NONE, Fulfilment::plus);
    }

    /** Returns what became of it for each household, by code; together they are the whole line. */
    public ImmutableSortedMap<HouseholdId, Fulfilment> byHousehold() {
        TreeMap<HouseholdId, Fulfilment> sums = new TreeMap<>();
        shares.forEach(share -> sums.merge(share.need().household(), share.fulfilment(), Fulfilment::plus));
        return ImmutableSortedMap.copyOf(sums);
    }
}
