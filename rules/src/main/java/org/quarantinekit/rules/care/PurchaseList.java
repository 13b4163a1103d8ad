// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.immutables.value.Value;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * What to buy so that a packing list can be packed from the stock.
 *
 * <p>For 40 people who get one pen each, and 12 pens in stock, 28 are to be bought. Who buys exactly that much has nothing left
 * to buy. What is open stays open until {@link PackingList#withPerRecipient(ItemCode, int)} names a number.
 */
@Value.Immutable
@DomainStyle
public interface PurchaseList {

    /** What is to be packed. */
    PackingList packing();

    /** One line for each of the package, in its order. */
    ImmutableList<PurchaseLine> lines();

    /** What is in stock and not in the package, in the order of the codes: it packs nothing here. */
    @Value.NaturalOrder
    ImmutableSortedMap<ItemCode, Integer> unlisted();

    /** Returns whether it cannot be told yet how many to buy of some item. */
    default boolean isOpen() {
        return lines().stream().anyMatch(PurchaseLine::isOpen);
    }

    /** Returns whether everything can be packed from the stock: nothing is to be bought, and nothing is open. */
    default boolean isCovered() {
        return lines().stream().allMatch(line -> line.toBuy().orElse(1) == 0);
    }

    /**
     * Returns the line of this item.
     *
     * @throws IllegalArgumentException if the package does not have it
     */
    default PurchaseLine line(ItemCode item) {
        return lines().get(packing().lines().indexOf(packing().line(item)));
    }

    /** Builds one list; only {@link PackingList#against(Map)} makes them. */
    final class Builder extends ImmutablePurchaseList.Builder {
        Builder() {}
    }
}
