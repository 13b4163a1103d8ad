// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

/** A consolidated order: the needs of many households, bought together, each line linked to the needs it serves. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Order.KIND)
@JsonSerialize(as = ImmutableOrder.class)
@JsonDeserialize(builder = Order.Builder.class)
public sealed interface Order extends SupplyEntry permits ImmutableOrder {

    /** The kind in documents. */
    String KIND = "order";

    /** The code of the order. */
    OrderId id();

    /** When it was placed, on the wall clock of the place. */
    LocalDateTime placedAt();

    /** The lines, at least one, no item twice in one unit, and no need on two of them. */
    ImmutableList<OrderLine> lines();

    @Override
    default String kind() {
        return KIND;
    }

    /**
     * Refuses an order without lines, with two lines of one item in one unit, or with a need on two lines: a delivery names
     * the need, and could not say which of the two it brought.
     */
    @Value.Check
    default void check() {
        Checks.require(!lines().isEmpty(), "lines of order " + id(), "must not be empty");
        record Goods(ItemCode item, UnitCode unit) {}
        Set<Goods> goods = new HashSet<>();
        Set<NeedId> needs = new HashSet<>();
        for (OrderLine line : lines()) {
            Checks.require(
                    goods.add(new Goods(line.item(), line.unit())),
                    "line " + line.item() + " in " + line.unit() + " of order " + id(),
                    "must not stand twice");
            for (OrderShare share : line.shares()) {
                Checks.require(
                        needs.add(share.need()),
                        "need " + share.need() + " of order " + id(),
                        "must not stand on two lines");
            }
        }
    }

    /** Starts an order placed at this time. */
    static Builder builder(OrderId id, LocalDateTime placedAt) {
        return new Builder().id(id).placedAt(placedAt);
    }

    /** Builds one order; refuses to set an attribute twice. */
    final class Builder extends ImmutableOrder.Builder {
        Builder() {}
    }
}
