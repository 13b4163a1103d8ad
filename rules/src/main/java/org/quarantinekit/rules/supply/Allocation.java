// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * How a stock is given out to what orders are still short of.
 *
 * <p>The more urgent needs first; among needs of one urgency, if there is not enough, by households in proportion to what
 * they wait for, whole units only, with what is over going to the largest remainders; inside a household to the needs in the
 * order in which they are served. So nobody gains by splitting a need in two. A pure function of the book and the stock: the
 * same input gives the same allocation, whatever its order.
 */
@Value.Immutable
@DomainStyle
public interface Allocation {

    /** Every item and unit that is waited for or in stock, by item and unit. */
    ImmutableList<AllocatedItem> items();

    /** Returns what every need gets, item by item. */
    default ImmutableList<AllocatedShare> shares() {
        return items().stream().flatMap(item -> item.shares().stream()).collect(ImmutableList.toImmutableList());
    }

    /** Returns how this stock is given out to what the open orders of this book are short of. */
    static Allocation of(SupplyBook book, Iterable<StockLine> stock) {
        return new Sharing(book, stock).allocate();
    }

    /** Builds one allocation; only {@link #of} does. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
