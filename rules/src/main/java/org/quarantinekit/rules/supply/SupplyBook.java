// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * The needs, orders and deliveries up to the end of one day, reconciled: for every need, every line and every share of it,
 * what was ordered, what came, and what is still short.
 *
 * <p>A pure function of the entries and the day; the order of the entries never matters. Of two entries that cannot both be
 * right, the earlier one counts, by its own time, then by code. At one time, needs come first, then orders, deliveries and
 * cancellations.
 */
@Value.Immutable
@DomainStyle
public interface SupplyBook {

    /** The day up to whose end the entries count, included. */
    LocalDate asOf();

    /** Every need that was accepted, by code. */
    @Value.NaturalOrder
    ImmutableSortedMap<NeedId, NeedStanding> needs();

    /** Every order that was accepted, by code. */
    @Value.NaturalOrder
    ImmutableSortedMap<OrderId, OrderStanding> orders();

    /** Every delivery that was accepted, by time; lines that were refused are not on it. */
    ImmutableList<Delivery> deliveries();

    /** Who delivers to which household. */
    @Value.NaturalOrder
    ImmutableSortedMap<HouseholdId, StaffId> deliverers();

    /** What was refused, and why, in the order in which it was met. */
    ImmutableList<RefusedSupplyEntry> refusals();

    /** How many entries are of a later day, and count for nothing yet. */
    int later();

    /**
     * Reads the entries up to the end of a day.
     *
     * <p>What is refused is kept among the {@link #refusals()}: a code that stands twice; a share of an order for a need that
     * does not exist by then, is for another item or unit, or is open for less; a delivery or cancellation of an order that
     * does not exist by then or was cancelled before; a delivery line for a need that the order does not serve, or of another
     * household, or of more than is still short; a second naming of a deliverer for a household. Of an order or a delivery
     * with some bad lines, the good ones count; all of it is refused if an order has none left, or if those of a delivery do
     * not bear out its outcome.
     *
     * @param entries the entries, in any order
     * @param asOf the day up to whose end they count, included
     */
    static SupplyBook of(Iterable<? extends SupplyEntry> entries, LocalDate asOf) {
        return new Bookkeeping(asOf).read(entries);
    }

    /** Builds one book; only {@link #of} does. */
    final class Builder extends ImmutableSupplyBook.Builder {
        Builder() {}
    }
}
