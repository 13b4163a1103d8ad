// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import java.util.SortedMap;
import java.util.TreeMap;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.OrderId;

/** One need while the entries are being read: what each order has of it, and what is open. */
final class Account {

    private final Need need;
    private final SortedMap<OrderId, Fulfilment> byOrder = new TreeMap<>();
    private long open;

    Account(Need need) {
        this.need = need;
        this.open = need.amount().number();
    }

    Need need() {
        return need;
    }

    long open() {
        return open;
    }

    void order(OrderId order, int number) {
        byOrder.put(order, Fulfilment.ordered(number));
        open -= number;
    }

    boolean isServedBy(OrderId order) {
        return byOrder.containsKey(order);
    }

    Fulfilment fulfilment(OrderId order) {
        return byOrder.getOrDefault(order, Fulfilment.NONE);
    }

    void settle(OrderId order, Fulfilment fulfilment) {
        byOrder.put(order, fulfilment);
    }

    /** What is short goes back to the need; the order keeps its share, so that its own sums still hold. */
    void cancel(OrderId order) {
        open += fulfilment(order).stillShort();
    }

    NeedStanding standing() {
        Fulfilment all = byOrder.values().stream().reduce(Fulfilment.NONE, Fulfilment::plus);
        long kept = need.amount().number() - open;
        long awaited = kept - all.settled();
        return new NeedStanding(
                need,
                open,
                awaited,
                new Fulfilment(kept, all.delivered(), all.substituted(), all.refused(), all.damaged()));
    }
}
