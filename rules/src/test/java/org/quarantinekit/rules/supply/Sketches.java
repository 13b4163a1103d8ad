// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.quarantinekit.rules.supply.Samples.BAG;
import static org.quarantinekit.rules.supply.Samples.KILOGRAM;
import static org.quarantinekit.rules.supply.Samples.NOODLES;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;

/** Numbers that stand for entries; what they point at is found in what was written before. */
final class Sketches {

    /** What is asked for; the last is on no list. */
    static final ImmutableList<Goods> GOODS = ImmutableList.of(
            new Goods(RICE, BAG),
            new Goods(RICE, KILOGRAM),
            new Goods(NOODLES, BAG),
            new Goods(ItemCode.of("TEA"), BAG));

    private static final LocalDateTime START = SUNDAY_8_AUGUST.atStartOfDay();

    private final List<Need> needs = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<SupplyEntry> entries = new ArrayList<>();

    /** A twin of 0 takes the code of the need before, one of 1 is that need again with free text. */
    record NeedSketch(int household, int person, int goods, int number, int hour, Urgency urgency, int by, int twin) {}

    /** A wrong of 0 stands on the line of other goods. */
    record ShareSketch(int need, int number, int wrong) {}

    record OrderSketch(int hour, int twin, List<ShareSketch> shares) {}

    /** A wrong of 0 may be of another household, or of another order. */
    record LineSketch(int share, int number, DeliveryResult result, int wrong) {}

    record DeliverySketch(int order, int hoursLater, int twin, List<LineSketch> lines) {}

    record CancellationSketch(int order, int hoursLater, int text) {}

    static HouseholdId household(int number) {
        return HouseholdId.of("H-" + number);
    }

    static PersonId person(int household, int number) {
        return PersonId.of("P-" + household + number);
    }

    Sketches add(NeedSketch sketch) {
        boolean twin = sketch.twin() < 2 && !needs.isEmpty();
        String id = "N-" + (needs.size() + (twin ? 0 : 1));
        if (twin && sketch.twin() == 1) {
            add(need(Iterables.getLast(needs)).note("free words").build());
        } else {
            add(need(id, sketch));
        }
        return this;
    }

    private void add(Need need) {
        needs.add(need);
        entries.add(need);
    }

    private static Need need(String id, NeedSketch sketch) {
        Goods goods = GOODS.get(sketch.goods());
        LocalDateTime askedAt = START.plusHours(sketch.hour());
        return Need.builder(
                        NeedId.of(id),
                        household(sketch.household()),
                        goods.item(),
                        Amount.of(sketch.number(), goods.unit()))
                .channel(Channel.MESSAGE)
                .askedAt(askedAt)
                .urgency(sketch.urgency())
                .person(Optional.of(sketch.person())
                        .filter(number -> number > 0)
                        .map(number -> person(sketch.household(), number)))
                .neededBy(Optional.of(sketch.by())
                        .filter(days -> days < 3)
                        .map(days -> askedAt.toLocalDate().plusDays(days)))
                .build();
    }

    private static Need.Builder need(Need like) {
        return Need.builder(like.id(), like.household(), like.item(), like.amount())
                .channel(like.channel())
                .askedAt(like.askedAt())
                .urgency(like.urgency())
                .person(like.person())
                .neededBy(like.neededBy());
    }

    Sketches add(OrderSketch sketch) {
        ListMultimap<Goods, OrderShare> lines =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (ShareSketch share : sketch.shares()) {
            Need need = needs.get(share.need() % needs.size());
            Goods goods = share.wrong() == 0 ? GOODS.get(0) : Goods.of(need);
            if (lines.values().stream().noneMatch(other -> other.need().equals(need.id()))) {
                lines.put(
                        goods,
                        new OrderShare(
                                need.id(), 1 + share.number() % need.amount().number()));
            }
        }
        String id = "O-" + (orders.size() + (sketch.twin() == 0 ? 0 : 1));
        Order order = order(id, START.plusHours(sketch.hour()), lines);
        orders.add(order);
        entries.add(order);
        return this;
    }

    static Order order(String id, LocalDateTime placedAt, ListMultimap<Goods, OrderShare> lines) {
        Order.Builder order = Order.builder(OrderId.of(id), placedAt);
        lines.asMap()
                .forEach((goods, shares) ->
                        order.addLines(new OrderLine(goods.item(), goods.unit(), ImmutableList.copyOf(shares))));
        return order.build();
    }

    Sketches add(DeliverySketch sketch) {
        Order order = orders.get(sketch.order() % orders.size());
        List<OrderShare> shares =
                order.lines().stream().flatMap(line -> line.shares().stream()).toList();
        int first = sketch.lines().isEmpty() ? 0 : sketch.lines().get(0).share();
        HouseholdId door = householdOf(shares.get(first % shares.size()).need());
        ImmutableList.Builder<DeliveryLine> lines = ImmutableList.builder();
        for (LineSketch line : sketch.lines()) {
            OrderShare share = shares.get(line.share() % shares.size());
            NeedId need =
                    line.wrong() == 1 ? needs.get(line.share() % needs.size()).id() : share.need();
            if (line.wrong() < 2 || householdOf(need).equals(door)) {
                lines.add(line(need, 1 + line.number() % (share.number() + line.wrong() / 9), line.result()));
            }
        }
        entries.add(delivery(entries.size() - (sketch.twin() == 0 ? 1 : 0), order, door, sketch, lines.build()));
        return this;
    }

    private HouseholdId householdOf(NeedId id) {
        return needs.stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow()
                .household();
    }

    private static DeliveryLine line(NeedId need, int number, DeliveryResult result) {
        Optional<ItemCode> substitute = Optional.of(NOODLES).filter(item -> result == DeliveryResult.SUBSTITUTED);
        return new DeliveryLine(need, number, result, substitute);
    }

    private static Delivery delivery(
            int number, Order order, HouseholdId door, DeliverySketch sketch, ImmutableList<DeliveryLine> lines) {
        return Delivery.builder(
                        DeliveryId.of("D-" + number),
                        order.id(),
                        door,
                        order.placedAt().plusHours(sketch.hoursLater()))
                .outcome(outcome(lines))
                .addAllLines(lines)
                .build();
    }

    private static Outcome outcome(List<DeliveryLine> lines) {
        if (lines.stream().anyMatch(line -> line.result().isHandedOver())) {
            return Outcome.DONE;
        }
        boolean refused = lines.stream().anyMatch(line -> line.result() == DeliveryResult.REFUSED);
        return refused ? Outcome.REFUSED : Outcome.NOT_HOME;
    }

    Sketches add(CancellationSketch sketch) {
        Order order = orders.get(sketch.order() % orders.size());
        entries.add(Cancellation.builder(order.id(), order.placedAt().plusHours(sketch.hoursLater()))
                .reason("free words ".repeat(sketch.text()))
                .build());
        return this;
    }

    Sketches add(SupplyEntry entry) {
        entries.add(entry);
        return this;
    }

    ImmutableList<SupplyEntry> entries() {
        return ImmutableList.copyOf(entries);
    }
}
