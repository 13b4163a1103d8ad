// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.quarantinekit.core.term.ItemCode;

/**
 * How many of one item to buy, because that many are to be packed and so many are there.
 *
 * @param packing how many to pack
 * @param inStock how many are there, in the unit of the line, 0 or more
 */
public record PurchaseLine(PackingLine packing, int inStock) {

    /** Refuses a negative number in stock. */
    public PurchaseLine {
        requireNonNull(packing, "packing");
        refuseNegative(packing.line().item(), inStock);
    }

    static void refuseNegative(ItemCode item, int inStock) {
        if (inStock < 0) {
            throw new IllegalArgumentException("stock " + inStock + " of item " + item + " must not be negative");
        }
    }

    /** Returns the item. */
    public ItemCode item() {
        return packing.line().item();
    }

    /**
     * Returns how many to buy: what the stock lacks, and 0 where it has enough. Empty while the number to pack is open, however
     * many there are, because nobody has said how many are enough.
     */
    public OptionalInt toBuy() {
        return packing.isOpen()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, packing.total().getAsInt() - inStock));
    }

    /** Returns whether it cannot be told how many to buy until somebody names a number for each recipient. */
    public boolean isOpen() {
        return packing.isOpen();
    }

    /** Returns "PEN: 28 to buy, 12 in stock", or "MASK: open, 5 in stock". */
    @Override
    public String toString() {
        String buy = isOpen() ? "open" : toBuy().getAsInt() + " to buy";
        return item() + ": " + buy + ", " + inStock + " in stock";
    }
}
