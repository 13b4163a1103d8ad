// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.HouseholdDeliverer;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.SupplyEntry;

/** The reading of the entries, one after the other in the order of time, so that the order of the input never matters. */
final class Bookkeeping {

    private final LocalDate asOf;
    private final SortedMap<NeedId, Account> accounts = new TreeMap<>();
    private final SortedMap<OrderId, Order> orders = new TreeMap<>();
    private final Set<OrderId> cancelled = new HashSet<>();
    private final Map<DeliveryId, Delivery> deliveries = new LinkedHashMap<>();
    private final SortedMap<HouseholdId, StaffId> deliverers = new TreeMap<>();
    private final List<RefusedSupplyEntry> refusals = new ArrayList<>();

    Bookkeeping(LocalDate asOf) {
        this.asOf = asOf;
    }

    SupplyBook read(Iterable<? extends SupplyEntry> entries) {
        List<SupplyEntry> counting = new ArrayList<>();
        int later = 0;
        for (SupplyEntry entry : entries) {
            if (InTime.at(entry).toLocalDate().isAfter(asOf)) {
                later++;
            } else {
                counting.add(entry);
            }
        }
        counting.sort(InTime.ORDER);
        counting.forEach(this::enter);
        return book(later);
    }

    private void enter(SupplyEntry entry) {
        if (entry instanceof HouseholdDeliverer deliverer) {
            name(deliverer);
        } else if (entry instanceof Need need) {
            ask(need);
        } else if (entry instanceof Order order) {
            place(order);
        } else if (entry instanceof Cancellation cancellation) {
            cancel(cancellation);
        } else if (entry instanceof Delivery delivery) {
            deliver(delivery);
        }
    }

    private void name(HouseholdDeliverer named) {
        StaffId before = deliverers.putIfAbsent(named.household(), named.deliverer());
        if (named.deliverer().equals(before)) {
            refuse(named, "deliverer of household " + named.household() + " must not stand twice");
        } else if (before != null) {
            refuse(named, "household " + named.household() + " must not have two deliverers");
        }
    }

    private void ask(Need need) {
        if (accounts.putIfAbsent(need.id(), new Account(need)) != null) {
            refuse(need, "need " + need.id() + " must not stand twice");
        }
    }

    private void place(Order order) {
        if (orders.containsKey(order.id())) {
            refuse(order, "order " + order.id() + " must not stand twice");
            return;
        }
        List<String> problems = new ArrayList<>();
        Order.Builder good = Order.builder(order.id(), order.placedAt());
        boolean any = false;
        for (OrderLine line : order.lines()) {
            ImmutableList<OrderShare> shares = goodShares(order, line, problems);
            if (!shares.isEmpty()) {
                good.addLines(new OrderLine(line.item(), line.unit(), shares));
                any = true;
            }
        }
        if (any) {
            orders.put(order.id(), good.build());
        }
        for (String problem : problems) {
            refusals.add(new RefusedSupplyEntry(order, !any, problem));
        }
    }

    private ImmutableList<OrderShare> goodShares(Order order, OrderLine line, List<String> problems) {
        ImmutableList.Builder<OrderShare> shares = ImmutableList.builder();
        for (OrderShare share : line.shares()) {
            Optional<String> problem = problem(line, share);
            if (problem.isPresent()) {
                problems.add("order " + order.id() + ", " + line.item() + " in " + line.unit() + ", need "
                        + share.need() + " " + problem.get());
            } else {
                account(share.need()).order(order.id(), share.number());
                shares.add(share);
            }
        }
        return shares.build();
    }

    private Optional<String> problem(OrderLine line, OrderShare share) {
        Account account = accounts.get(share.need());
        if (account == null) {
            return Optional.of("must be one that was asked for by then");
        }
        Need need = account.need();
        if (!need.item().equals(line.item()) || !need.amount().unit().equals(line.unit())) {
            return Optional.of("must be for this item in this unit, not for " + need.item() + " in "
                    + need.amount().unit());
        }
        return share.number() > account.open()
                ? Optional.of("must be ordered for no more than the " + account.open() + " that are open, not for "
                        + share.number())
                : Optional.empty();
    }

    private void cancel(Cancellation cancellation) {
        OrderId id = cancellation.order();
        if (!orders.containsKey(id)) {
            refuse(cancellation, "cancellation of order " + id + " must be of one that was placed by then");
        } else if (!cancelled.add(id)) {
            refuse(cancellation, "cancellation of order " + id + " must not stand twice");
        } else {
            shares(orders.get(id)).forEach(share -> account(share.need()).cancel(id));
        }
    }

    private static List<OrderShare> shares(Order order) {
        return order.lines().stream().flatMap(line -> line.shares().stream()).toList();
    }

    private void deliver(Delivery delivery) {
        Optional<String> problem = problem(delivery);
        if (problem.isPresent()) {
            refuse(delivery, "delivery " + delivery.id() + " " + problem.get());
            return;
        }
        Handover handover = new Handover(delivery, accounts);
        handover.counting().ifPresent(counting -> {
            deliveries.put(counting.id(), counting);
            handover.settle();
        });
        boolean whole = handover.counting().isEmpty();
        handover.problems().forEach(line -> refusals.add(new RefusedSupplyEntry(delivery, whole, line)));
    }

    private Optional<String> problem(Delivery delivery) {
        if (deliveries.containsKey(delivery.id())) {
            return Optional.of("must not stand twice");
        }
        if (!orders.containsKey(delivery.order())) {
            return Optional.of("must be of an order that was placed by then, not of " + delivery.order());
        }
        return cancelled.contains(delivery.order())
                ? Optional.of("must not come after order " + delivery.order() + " was cancelled")
                : Optional.empty();
    }

    /** Returns the account of a need that is known to be there. */
    private Account account(NeedId need) {
        return requireNonNull(accounts.get(need), "account");
    }

    private void refuse(SupplyEntry entry, String message) {
        refusals.add(new RefusedSupplyEntry(entry, true, message));
    }

    private SupplyBook book(int later) {
        SupplyBook.Builder book = new SupplyBook.Builder()
                .asOf(asOf)
                .addAllDeliveries(deliveries.values())
                .putAllDeliverers(deliverers)
                .addAllRefusals(refusals)
                .later(later);
        accounts.forEach((id, account) -> book.putNeed(id, account.standing()));
        orders.forEach((id, order) -> book.putOrder(id, standing(order)));
        return book.build();
    }

    private OrderStanding standing(Order order) {
        ImmutableList<LineStanding> lines = order.lines().stream()
                .sorted(Comparator.comparing(OrderLine::item).thenComparing(OrderLine::unit))
                .map(line -> standing(order.id(), line))
                .collect(ImmutableList.toImmutableList());
        return new OrderStanding(order, cancelled.contains(order.id()), lines);
    }

    private LineStanding standing(OrderId order, OrderLine line) {
        ImmutableList<ShareStanding> shares = line.shares().stream()
                .sorted(Comparator.comparing(OrderShare::need))
                .map(share -> account(share.need()))
                .map(account -> new ShareStanding(order, account.need(), account.fulfilment(order)))
                .collect(ImmutableList.toImmutableList());
        return new LineStanding(line.item(), line.unit(), shares);
    }
}
