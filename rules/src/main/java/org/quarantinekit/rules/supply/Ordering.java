// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.term.ItemCode;

/** The making of one order: need by need, the first served first, each takes from what its household has left. */
final class Ordering {

    /** What one allowance is about. */
    private record HouseholdGoods(HouseholdId household, Goods goods) {}

    private final ImmutableMap<ItemCode, SupplyItem> items;
    private final ImmutableMap<HouseholdId, Household> households;
    private final SupplyBook book;
    private final LocalDateTime placedAt;
    private final LocalDate day;
    private final Map<HouseholdGoods, Allowance> allowances = new HashMap<>();
    private final SortedMap<Goods, List<OrderShare>> shares = new TreeMap<>();
    private final List<HeldNeed> held = new ArrayList<>();

    Ordering(
            ImmutableMap<ItemCode, SupplyItem> items,
            ImmutableMap<HouseholdId, Household> households,
            SupplyBook book,
            LocalDateTime placedAt) {
        this.items = items;
        this.households = households;
        this.book = book;
        this.placedAt = placedAt;
        this.day = placedAt.toLocalDate();
    }

    Consolidation order(OrderId id) {
        noteWhatWasOrderedOnTheDay();
        book.needs().values().stream()
                .filter(standing -> standing.open() > 0)
                .sorted(Comparator.comparing(NeedStanding::need, Need.FIRST_SERVED))
                .forEach(this::order);
        if (shares.isEmpty()) {
            return new Consolidation(Optional.empty(), ImmutableList.copyOf(held));
        }
        Order.Builder order = Order.builder(id, placedAt);
        shares.forEach((goods, of) -> order.addLines(new OrderLine(
                goods.item(), goods.unit(), ImmutableList.sortedCopyOf(Comparator.comparing(OrderShare::need), of))));
        return new Consolidation(Optional.of(order.build()), ImmutableList.copyOf(held));
    }

    /** A limit counts a day, so that two orders on it do not double it; of a cancelled order counts what it brought. */
    private void noteWhatWasOrderedOnTheDay() {
        for (OrderStanding standing : book.orders().values()) {
            if (standing.order().placedAt().toLocalDate().equals(day)) {
                standing.lines().stream()
                        .flatMap(line -> line.shares().stream())
                        .forEach(share -> note(
                                share.need(),
                                standing.cancelled()
                                        ? share.fulfilment().settled()
                                        : share.fulfilment().ordered()));
            }
        }
    }

    /** Whatever the need, what was ordered of it counts; where item or household is unknown, nothing can be limited. */
    private void note(Need need, long number) {
        if (items.containsKey(need.item()) && households.containsKey(need.household())) {
            allowance(need).take(need.person(), number);
        }
    }

    private void order(NeedStanding standing) {
        Need need = standing.need();
        Optional<HeldNeed.Reason> problem = problem(need);
        if (problem.isPresent()) {
            held.add(new HeldNeed(need, standing.open(), problem.get()));
            return;
        }
        Allowance allowance = allowance(need);
        long granted = allowance.grant(need.person(), standing.open());
        if (granted < standing.open()) {
            held.add(new HeldNeed(need, standing.open() - granted, allowance.reason(need.person())));
        }
        if (granted > 0) {
            allowance.take(need.person(), granted);
            shares.computeIfAbsent(Goods.of(need), key -> new ArrayList<>())
                    .add(new OrderShare(need.id(), Math.toIntExact(granted)));
        }
    }

    private Optional<HeldNeed.Reason> problem(Need need) {
        SupplyItem item = items.get(need.item());
        Household household = households.get(need.household());
        if (need.askedAt().isAfter(placedAt)) {
            return Optional.of(HeldNeed.Reason.ASKED_LATER);
        }
        if (item == null) {
            return Optional.of(HeldNeed.Reason.UNKNOWN_ITEM);
        }
        if (!item.isOrderedIn(need.amount().unit())) {
            return Optional.of(HeldNeed.Reason.UNKNOWN_UNIT);
        }
        if (household == null) {
            return Optional.of(HeldNeed.Reason.UNKNOWN_HOUSEHOLD);
        }
        return need.person()
                        .filter(one -> !household.membersOn(day).contains(one))
                        .isPresent()
                ? Optional.of(HeldNeed.Reason.NOT_A_MEMBER)
                : Optional.empty();
    }

    private Allowance allowance(Need need) {
        return allowances.computeIfAbsent(new HouseholdGoods(need.household(), Goods.of(need)), this::allowance);
    }

    private Allowance allowance(HouseholdGoods of) {
        SupplyItem item = requireNonNull(items.get(of.goods().item()), "item");
        Household household = requireNonNull(households.get(of.household()), "household");
        return new Allowance(item.findLimit(of.goods().unit()), household.membersOn(day));
    }
}
