// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

/** One item in one unit: what one line of an order, or of a stock, is about. */
record Goods(ItemCode item, UnitCode unit) implements Comparable<Goods> {

    static Goods of(Need need) {
        return new Goods(need.item(), need.amount().unit());
    }

    @Override
    public int compareTo(Goods other) {
        int byItem = item.compareTo(other.item);
        return byItem != 0 ? byItem : unit.compareTo(other.unit);
    }
}
