// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.HouseholdDeliverer;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.SupplyEntry;

/** The order of time in which entries are read, whatever the order in which they come. */
final class InTime {

    private static final ImmutableList<String> RANKS =
            ImmutableList.of(HouseholdDeliverer.KIND, Need.KIND, Order.KIND, Delivery.KIND, Cancellation.KIND);

    /**
     * At one time, a need comes before its order, an order before what is brought of it, and a cancellation last. Texts leave
     * out what is free text, so that it has to decide by itself between entries that are equal but for it.
     */
    static final Comparator<SupplyEntry> ORDER = Comparator.comparing(InTime::at)
            .thenComparing(InTime::rank)
            .thenComparing(InTime::code)
            .thenComparing(SupplyEntry::toString)
            .thenComparing(InTime::freeText);

    private InTime() {}

    /** Who delivers where is known from the beginning; everything else has its time. */
    static LocalDateTime at(SupplyEntry entry) {
        if (entry instanceof Need need) {
            return need.askedAt();
        }
        if (entry instanceof Order order) {
            return order.placedAt();
        }
        if (entry instanceof Cancellation cancellation) {
            return cancellation.at();
        }
        return entry instanceof Delivery delivery ? delivery.at() : LocalDateTime.MIN;
    }

    private static int rank(SupplyEntry entry) {
        return RANKS.indexOf(entry.kind());
    }

    private static String code(SupplyEntry entry) {
        if (entry instanceof Need need) {
            return need.id().code();
        }
        if (entry instanceof Order order) {
            return order.id().code();
        }
        if (entry instanceof Cancellation cancellation) {
            return cancellation.order().code();
        }
        if (entry instanceof HouseholdDeliverer named) {
            return named.household() + " " + named.deliverer();
        }
        return entry instanceof Delivery delivery ? delivery.id().code() : "";
    }

    private static String freeText(SupplyEntry entry) {
        Optional<String> text = Optional.empty();
        if (entry instanceof Need need) {
            text = need.note();
        } else if (entry instanceof Cancellation cancellation) {
            text = cancellation.reason();
        }
        return text.map(there -> "text " + there).orElse("");
    }
}
