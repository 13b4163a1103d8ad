// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

/**
 * How the stock of one item in one unit is given out.
 *
 * @param item what is given out
 * @param unit what is counted
 * @param stock how much was there
 * @param shares what each need gets, the first served first
 */
public record AllocatedItem(ItemCode item, UnitCode unit, long stock, ImmutableList<AllocatedShare> shares) {

    /** Refuses a negative stock, and more given than there was. */
    public AllocatedItem {
        requireNonNull(item, "item");
        requireNonNull(unit, "unit");
        requireNonNull(shares, "shares");
        long given = shares.stream().mapToLong(AllocatedShare::given).sum();
        if (stock < 0 || given > stock) {
            throw new IllegalArgumentException(
                    "given " + given + " of " + item + " in " + unit + " must be 0 to the stock of " + stock);
        }
    }

    /** Returns how much is wanted together. */
    public long wanted() {
        return shares.stream().mapToLong(AllocatedShare::wanted).sum();
    }

    /** Returns how much is given out together. */
    public long given() {
        return shares.stream().mapToLong(AllocatedShare::given).sum();
    }

    /** Returns how much stays in the stock. */
    public long left() {
        return stock - given();
    }
}
