// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.Outcome;

/** The laws of consolidated orders. */
class ConsolidatorProperties {

    private static final OrderId FIRST = OrderId.of("FIRST");
    private static final OrderId SECOND = OrderId.of("SECOND");
    private static final Optional<PersonId> NOBODY = Optional.empty();

    private final ImmutableList<Household> households = SupplyHistories.households();

    /** What one household was ordered of one item in one unit. */
    private record Ordered(HouseholdId household, Goods goods) {}

    @Property
    void orderedAndHeld_areWhatIsOpen_andTheBookTakesTheOrderWhole(
            @ForAll("histories") History history, @ForAll("lists") SupplyList list) {
        SupplyBook book = history.book();
        Consolidation made = consolidate(list, history, FIRST);
        SupplyBook after = with(history, made).book();
        assertThat(after.refusals()).isEqualTo(book.refusals());
        book.needs().forEach((id, standing) -> {
            long held = made.held().stream()
                    .filter(one -> one.need().id().equals(id))
                    .mapToLong(HeldNeed::number)
                    .sum();
            assertThat(ordered(made, id) + held).isEqualTo(standing.open());
            assertThat(after.needs().get(id).open()).isEqualTo(held);
        });
        assertThat(made.held()).extracting(HeldNeed::need).isSortedAccordingTo(Need.FIRST_SERVED);
    }

    @Property
    void orderOfTheInput_neverMatters(
            @ForAll("histories") History history, @ForAll("lists") SupplyList list, @ForAll Random random) {
        assertThat(Consolidator.of(list, Lists.reverse(households))
                        .consolidate(history.shuffled(random).book(), FIRST, history.closing()))
                .isEqualTo(consolidate(list, history, FIRST));
    }

    @Property
    void needInTwoParts_changesNoTotal(
            @ForAll("needsOfOneDay") History history,
            @ForAll("lists") SupplyList list,
            @ForAll @IntRange(max = 4) int part) {
        History parts = history.withANeedInTwoParts(part);
        assertThat(totals(parts.book(), consolidate(list, parts, FIRST)))
                .isEqualTo(totals(history.book(), consolidate(list, history, FIRST)));
    }

    /** Two orders on one day; of the first something came at once, and the rest was cancelled or not. */
    @Property
    void limits_holdForTheDay_overSeveralOrders(
            @ForAll("needsOfOneDay") History needs, @ForAll("lists") SupplyList list, @ForAll boolean cancelled) {
        LocalDateTime noon = needs.asOf().atTime(12, 0);
        Consolidation first = Consolidator.of(list, households).consolidate(needs.book(), FIRST, noon);
        History afternoon = with(needs, first);
        if (first.order().isPresent()) {
            afternoon = afternoon.and(firstOf(needs.book(), first.order().get()));
            afternoon =
                    cancelled ? afternoon.and(Cancellation.builder(FIRST, noon).build()) : afternoon;
        }
        SupplyBook book = with(afternoon, consolidate(list, afternoon, SECOND)).book();
        assertThat(book.refusals()).isEmpty();
        for (Household household : households) {
            for (Goods goods : Sketches.GOODS) {
                assertWithin(
                        limit(list, goods),
                        ordered(book, new Ordered(household.id(), goods)),
                        household.membersOn(book.asOf()));
            }
        }
    }

    private static void assertWithin(
            Optional<PurchaseLimit> limit, Map<Optional<PersonId>, Long> ordered, ImmutableList<PersonId> members) {
        perHousehold(limit).ifPresent(most -> assertThat(sum(ordered)).isLessThanOrEqualTo(most));
        perPerson(limit).ifPresent(most -> {
            assertThat(sum(ordered)).isLessThanOrEqualTo((long) most * members.size());
            members.forEach(one ->
                    assertThat(ordered.getOrDefault(Optional.of(one), 0L)).isLessThanOrEqualTo(most));
        });
    }

    /** The most that is allowed beside what other orders of the day have taken, worked out another way. */
    @Property
    void order_isAsLargeAsTheLimitsAllow(@ForAll("histories") History history, @ForAll("lists") SupplyList list) {
        SupplyBook book = history.book();
        Map<Ordered, Long> totals = totals(book, consolidate(list, history, FIRST));
        for (Household household : households) {
            for (Goods goods : Sketches.GOODS.subList(0, 3)) {
                Ordered of = new Ordered(household.id(), goods);
                assertThat(totals.getOrDefault(of, 0L))
                        .as("%s", of)
                        .isEqualTo(allowed(book, of, limit(list, goods), household.membersOn(history.asOf())));
            }
        }
    }

    private static long allowed(
            SupplyBook book, Ordered of, Optional<PurchaseLimit> limit, ImmutableList<PersonId> members) {
        Map<Optional<PersonId>, Long> taken = ordered(book, of);
        Map<Optional<PersonId>, Long> wanted = wanted(book, of);
        long forNamed = 0;
        long ofMembers = 0;
        for (PersonId member : members) {
            long left = perPerson(limit).isPresent()
                    ? Math.max(0, perPerson(limit).getAsInt() - taken.getOrDefault(Optional.of(member), 0L))
                    : 1000;
            forNamed += Math.min(left, wanted.getOrDefault(Optional.of(member), 0L));
            ofMembers += left;
        }
        long all = forNamed + wanted.getOrDefault(NOBODY, 0L);
        long byPersons = perPerson(limit).isPresent()
                ? Math.min(all, Math.max(0, ofMembers - taken.getOrDefault(NOBODY, 0L)))
                : all;
        return perHousehold(limit).isPresent()
                ? Math.min(byPersons, Math.max(0, perHousehold(limit).getAsInt() - sum(taken)))
                : byPersons;
    }

    /** What orders of the day of the book have, by whom it names; cancelled ones with what is settled. */
    private static Map<Optional<PersonId>, Long> ordered(SupplyBook book, Ordered of) {
        Map<Optional<PersonId>, Long> sums = new HashMap<>();
        book.orders().values().stream()
                .filter(order -> order.order().placedAt().toLocalDate().equals(book.asOf()))
                .forEach(order -> order.lines().stream()
                        .flatMap(line -> line.shares().stream())
                        .filter(share -> isOf(share.need(), of))
                        .forEach(share -> sums.merge(
                                share.need().person(),
                                order.cancelled()
                                        ? share.fulfilment().settled()
                                        : share.fulfilment().ordered(),
                                Long::sum)));
        return sums;
    }

    private static Map<Optional<PersonId>, Long> wanted(SupplyBook book, Ordered of) {
        Map<Optional<PersonId>, Long> sums = new HashMap<>();
        book.needs().values().stream()
                .filter(standing -> isOf(standing.need(), of))
                .forEach(standing -> sums.merge(standing.need().person(), standing.open(), Long::sum));
        return sums;
    }

    private static boolean isOf(Need need, Ordered of) {
        return of.equals(new Ordered(need.household(), Goods.of(need)));
    }

    private static long sum(Map<Optional<PersonId>, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Ordered, Long> totals(SupplyBook book, Consolidation made) {
        Map<Ordered, Long> totals = new HashMap<>();
        shares(made).forEach(share -> {
            Need need = book.needs().get(share.need()).need();
            totals.merge(new Ordered(need.household(), Goods.of(need)), (long) share.number(), Long::sum);
        });
        return totals;
    }

    private static long ordered(Consolidation made, NeedId need) {
        return shares(made)
                .filter(share -> share.need().equals(need))
                .mapToLong(OrderShare::number)
                .sum();
    }

    private static Stream<OrderShare> shares(Consolidation made) {
        return made.order().stream().flatMap(order -> order.lines().stream()).flatMap(line -> line.shares().stream());
    }

    /** One unit of the first share of the order, handed over as soon as it was placed. */
    private static Delivery firstOf(SupplyBook book, Order order) {
        NeedId need = order.lines().get(0).shares().get(0).need();
        return Delivery.builder(
                        DeliveryId.of("D-1"),
                        order.id(),
                        book.needs().get(need).need().household(),
                        order.placedAt())
                .outcome(Outcome.DONE)
                .addLines(DeliveryLine.delivered(need, 1))
                .build();
    }

    private Consolidation consolidate(SupplyList list, History history, OrderId id) {
        return Consolidator.of(list, households).consolidate(history.book(), id, history.closing());
    }

    private static History with(History history, Consolidation made) {
        return made.order().map(history::and).orElse(history);
    }

    private static Optional<PurchaseLimit> limit(SupplyList list, Goods goods) {
        return list.items().stream()
                .filter(item -> item.item().equals(goods.item()))
                .findFirst()
                .flatMap((SupplyItem item) -> item.findLimit(goods.unit()));
    }

    private static OptionalInt perPerson(Optional<PurchaseLimit> limit) {
        return limit.map(PurchaseLimit::perPerson).orElse(OptionalInt.empty());
    }

    private static OptionalInt perHousehold(Optional<PurchaseLimit> limit) {
        return limit.map(PurchaseLimit::perHousehold).orElse(OptionalInt.empty());
    }

    @Provide
    Arbitrary<History> histories() {
        return SupplyHistories.histories();
    }

    @Provide
    Arbitrary<History> needsOfOneDay() {
        return SupplyHistories.needsOfOneDay();
    }

    @Provide
    Arbitrary<SupplyList> lists() {
        return SupplyHistories.lists();
    }
}
