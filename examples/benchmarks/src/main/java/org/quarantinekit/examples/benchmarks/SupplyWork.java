// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;
import org.quarantinekit.rules.supply.Allocation;
import org.quarantinekit.rules.supply.Consolidation;
import org.quarantinekit.rules.supply.Consolidator;
import org.quarantinekit.rules.supply.SupplyBook;

/** The needs of a made-up sub-district, the same for the same size, and what is done with them. */
final class SupplyWork {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 15); // Sunday
    private static final LocalDateTime EVENING = DAY.atTime(18, 0);
    private static final UnitCode PIECE = UnitCode.of("PIECE");
    private static final ImmutableList<Urgency> URGENCIES = ImmutableList.copyOf(Urgency.values());
    private static final int ITEMS = 20;
    private static final int NEEDS_PER_HOUSEHOLD = 6;

    private final ImmutableList<Household> households;
    private final ImmutableList<SupplyEntry> needs;
    private final SupplyList list;

    SupplyWork(int households) {
        SplittableRandom random = new SplittableRandom(20210815);
        ImmutableList.Builder<Household> doors = ImmutableList.builder();
        ImmutableList.Builder<SupplyEntry> asked = ImmutableList.builder();
        for (int h = 0; h < households; h++) {
            doors.add(household(h));
            for (int n = 0; n < NEEDS_PER_HOUSEHOLD; n++) {
                asked.add(need(h, n, random));
            }
        }
        this.households = doors.build();
        this.needs = asked.build();
        this.list = list();
    }

    private static Household household(int number) {
        Dwelling dwelling = Dwelling.builder()
                .compound("C" + number / 2000)
                .building(String.valueOf(number / 100))
                .unit(String.valueOf(number / 20))
                .floor(number % 20)
                .room(String.valueOf(number))
                .build();
        return Household.builder(HouseholdId.of("H-" + number), dwelling)
                .addMembers(Membership.since(PersonId.of("P-" + number), DAY))
                .build();
    }

    private static Need need(int household, int number, SplittableRandom random) {
        return Need.builder(
                        NeedId.of("N-" + household + "-" + number),
                        HouseholdId.of("H-" + household),
                        item(random.nextInt(ITEMS)),
                        Amount.of(1 + random.nextInt(5), PIECE))
                .channel(Channel.MESSAGE)
                .askedAt(DAY.atTime(8, 0).plusSeconds(random.nextInt(30_000)))
                .urgency(URGENCIES.get(random.nextInt(URGENCIES.size())))
                .build();
    }

    private static SupplyList list() {
        SupplyList.Builder list = SupplyList.builder("benchmark", LocalizedText.of("Made up", "虚构"));
        for (int number = 0; number < ITEMS; number++) {
            list.addItems(
                    SupplyItem.builder(item(number), LocalizedText.of("Made up", "虚构"), ItemCategories.DAILY_GOODS)
                            .addLimits(new PurchaseLimit(PIECE, OptionalInt.of(6), OptionalInt.of(8)))
                            .build());
        }
        return list.build();
    }

    private static ItemCode item(int number) {
        return ItemCode.of("ITEM_" + number);
    }

    /** Reads the needs into a book. */
    SupplyBook book() {
        return SupplyBook.of(needs, DAY);
    }

    /** Makes one order of a book. */
    Consolidation consolidate(SupplyBook book) {
        return Consolidator.of(list, households).consolidate(book, OrderId.of("O-1"), EVENING);
    }

    /** Returns the book with an order placed. */
    SupplyBook ordered(Order order) {
        List<SupplyEntry> entries = new ArrayList<>(needs);
        entries.add(order);
        return SupplyBook.of(entries, DAY);
    }

    /** Returns a stock of half of every line of an order, so that every item is short. */
    static ImmutableList<StockLine> halfOf(Order order) {
        return order.lines().stream().map(SupplyWork::half).collect(ImmutableList.toImmutableList());
    }

    private static StockLine half(OrderLine line) {
        return new StockLine(line.item(), Amount.of(Math.toIntExact(line.total() / 2), line.unit()));
    }

    /** Gives out half of what is ordered. */
    static Allocation allocate(SupplyBook ordered, ImmutableList<StockLine> stock) {
        return Allocation.of(ordered, stock);
    }
}
