// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDateTime;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.ItemCode;

/**
 * Makes one order of many needs: grouped by item and unit, each line linked to the needs that it serves, within the purchase
 * limits of a supply list. Safe to share between threads.
 *
 * <p>Where 3 households ask for 2, 1 and 5 bags of rice, and a household may have 4 on one day, the order has one line of 7
 * bags with 3 shares, and 1 bag stays open. The more urgent needs take from a limit first; how a need is split, and in which
 * order needs come, changes no total.
 */
public final class Consolidator {

    private final ImmutableMap<ItemCode, SupplyItem> items;
    private final ImmutableMap<HouseholdId, Household> households;

    private Consolidator(ImmutableMap<ItemCode, SupplyItem> items, ImmutableMap<HouseholdId, Household> households) {
        this.items = items;
        this.households = households;
    }

    /**
     * Returns the consolidator of this list, for these households.
     *
     * @throws IllegalArgumentException if a household stands twice
     */
    public static Consolidator of(SupplyList list, Iterable<Household> households) {
        return new Consolidator(Maps.uniqueIndex(list.items(), SupplyItem::item), Doors.byId(households));
    }

    /**
     * Makes the order of everything that is open in the book and may be ordered.
     *
     * @param book what is open
     * @param id the code of the new order
     * @param placedAt when it is placed, later than the cancellations in the book, because what they give back is not open
     *     before; its day is the one that purchase limits count
     * @throws IllegalArgumentException if the book has an order of this code
     */
    public Consolidation consolidate(SupplyBook book, OrderId id, LocalDateTime placedAt) {
        requireNonNull(id, "id");
        requireNonNull(placedAt, "placedAt");
        if (book.orders().containsKey(id)) {
            throw new IllegalArgumentException("order " + id + " must not stand twice");
        }
        return new Ordering(items, households, book, placedAt).order(id);
    }
}
