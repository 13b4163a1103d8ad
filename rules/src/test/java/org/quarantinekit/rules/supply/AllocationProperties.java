// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.Urgency;

/** The laws of giving out a stock. */
class AllocationProperties {

    /** One part of what an order waits for. */
    private record Waiting(OrderId order, NeedId need, long number) {}

    /** What one household wants of something in one urgency. */
    private record Want(HouseholdId household, Urgency urgency, Goods goods) {}

    @Property
    void everythingThatCanBeGiven_isGiven_andNoMore(
            @ForAll("histories") History history, @ForAll("stocks") List<StockLine> stock) {
        SupplyBook book = history.book();
        Allocation allocation = Allocation.of(book, stock);
        for (AllocatedItem item : allocation.items()) {
            assertThat(item.stock()).isEqualTo(inStock(stock, new Goods(item.item(), item.unit())));
            assertThat(item.given()).isEqualTo(Math.min(item.stock(), item.wanted()));
            assertThat(item.left()).isEqualTo(item.stock() - item.given()).isNotNegative();
        }
        assertThat(allocation.items())
                .extracting(item -> new Goods(item.item(), item.unit()))
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(stock.stream()
                        .map(line -> new Goods(line.item(), line.amount().unit()))
                        .toList());
        assertThat(allocation.shares()).allSatisfy(share -> {
            assertThat(share.given()).isBetween(0L, share.wanted());
            assertThat(share.wanted()).isLessThanOrEqualTo(share.need().amount().number());
        });
        assertThat(allocation.shares())
                .extracting(share -> new Waiting(share.order(), share.need().id(), share.wanted()))
                .containsExactlyInAnyOrderElementsOf(waiting(book));
    }

    @Property
    void orderOfTheInput_neverMatters(
            @ForAll("histories") History history, @ForAll("stocks") List<StockLine> stock, @ForAll Random random) {
        List<StockLine> shuffled = new ArrayList<>(stock);
        Collections.shuffle(shuffled, random);
        assertThat(Allocation.of(history.shuffled(random).book(), shuffled))
                .isEqualTo(Allocation.of(history.book(), stock));
    }

    @Property
    void moreUrgent_neverGetsLessThanItWants_whileALessUrgentOneGetsSomething(
            @ForAll("histories") History history, @ForAll("stocks") List<StockLine> stock) {
        for (AllocatedItem item : Allocation.of(history.book(), stock).items()) {
            for (AllocatedShare one : item.shares()) {
                for (AllocatedShare other : item.shares()) {
                    boolean moreUrgent =
                            one.need().urgency().compareTo(other.need().urgency()) < 0;
                    assertThat(moreUrgent && one.given() < one.wanted() && other.given() > 0)
                            .as("%s while %s", one.why(), other.why())
                            .isFalse();
                }
            }
        }
    }

    @Property
    void needInTwoParts_changesNoTotal(
            @ForAll("needsOfOneDay") History history,
            @ForAll("stocks") List<StockLine> stock,
            @ForAll @IntRange(max = 4) int part) {
        History parts = history.withANeedInTwoParts(part);
        assertThat(given(Allocation.of(orderingAll(parts), stock)))
                .isEqualTo(given(Allocation.of(orderingAll(history), stock)));
    }

    @Property
    void equalWants_differByOneAtMost(
            @ForAll("needsOfOneDay") History history, @ForAll("stocks") List<StockLine> stock) {
        Allocation allocation = Allocation.of(orderingAll(history), stock);
        Map<Want, Long> given = given(allocation);
        Map<Want, Long> wanted = wanted(allocation);
        wanted.forEach((one, number) -> wanted.forEach((other, same) -> {
            if (number.equals(same)
                    && one.urgency() == other.urgency()
                    && one.goods().equals(other.goods())) {
                assertThat(Math.abs(given.get(one) - given.get(other))).isLessThanOrEqualTo(1);
            }
        }));
    }

    /** Each household's part is its exact share, available x its wants / all wants, rounded down or up. */
    @Property
    void part_isTheExactShareRounded_andIsGivenOut(
            @ForAll("needsOfOneDay") History history, @ForAll("stocks") List<StockLine> stock) {
        Allocation allocation = Allocation.of(orderingAll(history), stock);
        Map<Want, Long> given = given(allocation);
        Map<Want, Long> wanted = wanted(allocation);
        for (AllocatedItem item : allocation.items()) {
            for (AllocatedShare share : item.shares()) {
                Apportionment part = share.apportionment();
                assertThat(part.ofHousehold()).isEqualTo(wanted.get(want(share)));
                assertThat(part.given()).isEqualTo(given.get(want(share)));
                assertThat(part.wanted()).isEqualTo(ofUrgency(item, share.need().urgency()));
                assertThat(part.available())
                        .isEqualTo(
                                item.stock() - ofMoreUrgent(item, share.need().urgency()));
                BigInteger most = BigInteger.valueOf(Math.min(part.available(), part.wanted()));
                BigInteger[] exact = most.multiply(BigInteger.valueOf(part.ofHousehold()))
                        .divideAndRemainder(BigInteger.valueOf(part.wanted()));
                long floor = exact[0].longValueExact();
                assertThat(part.given()).isBetween(floor, exact[1].signum() == 0 ? floor : floor + 1);
            }
        }
    }

    /** The reason says what the numbers say. */
    @Property
    void reason_isBorneOutByTheNumbers(@ForAll("histories") History history, @ForAll("stocks") List<StockLine> stock) {
        assertThat(Allocation.of(history.book(), stock).shares()).allSatisfy(share -> {
            Apportionment part = share.apportionment();
            boolean rounded = part.given() * part.wanted() > part.available() * part.ofHousehold();
            AllocatedShare.Reason expected = part.available() >= part.wanted()
                    ? AllocatedShare.Reason.ENOUGH
                    : part.available() == 0
                            ? AllocatedShare.Reason.NOTHING_LEFT
                            : rounded ? AllocatedShare.Reason.SHARE_AND_ONE : AllocatedShare.Reason.SHARE;
            assertThat(share.reason()).isEqualTo(expected);
            assertThat(share.why().en())
                    .startsWith("need " + share.need().id() + " gets " + share.given() + " of " + share.wanted() + ": ")
                    .doesNotContain("\n", "free words");
        });
    }

    /** Whoever is served later of one household gets nothing while an earlier need of it lacks something. */
    @Property
    void partOfAHousehold_goesToWhoIsServedFirst(
            @ForAll("histories") History history, @ForAll("stocks") List<StockLine> stock) {
        for (AllocatedItem item : Allocation.of(history.book(), stock).items()) {
            Set<HouseholdId> lacking = new HashSet<>();
            for (AllocatedShare share : item.shares()) {
                HouseholdId household = share.need().household();
                assertThat(lacking.contains(household) && share.given() > 0).isFalse();
                if (share.given() < share.wanted()) {
                    lacking.add(household);
                }
            }
            assertThat(item.shares()).extracting(AllocatedShare::need).isSortedAccordingTo(Need.FIRST_SERVED);
        }
    }

    private static SupplyBook orderingAll(History history) {
        ListMultimap<Goods, OrderShare> shares =
                MultimapBuilder.treeKeys().arrayListValues().build();
        history.book()
                .needs()
                .values()
                .forEach(standing -> shares.put(
                        Goods.of(standing.need()),
                        new OrderShare(standing.need().id(), Math.toIntExact(standing.open()))));
        return history.and(Sketches.order("O-1", history.closing(), shares)).book();
    }

    private static ImmutableList<Waiting> waiting(SupplyBook book) {
        return book.orders().values().stream()
                .filter(order -> !order.cancelled())
                .flatMap(order -> order.lines().stream())
                .flatMap(line -> line.shares().stream())
                .filter(share -> share.fulfilment().stillShort() > 0)
                .map(share -> new Waiting(
                        share.order(), share.need().id(), share.fulfilment().stillShort()))
                .collect(ImmutableList.toImmutableList());
    }

    private static long inStock(List<StockLine> stock, Goods goods) {
        return stock.stream()
                .filter(line ->
                        goods.equals(new Goods(line.item(), line.amount().unit())))
                .mapToLong(line -> line.amount().number())
                .sum();
    }

    private static long ofUrgency(AllocatedItem item, Urgency urgency) {
        return item.shares().stream()
                .filter(share -> share.need().urgency() == urgency)
                .mapToLong(AllocatedShare::wanted)
                .sum();
    }

    private static long ofMoreUrgent(AllocatedItem item, Urgency urgency) {
        return item.shares().stream()
                .filter(share -> share.need().urgency().compareTo(urgency) < 0)
                .mapToLong(AllocatedShare::given)
                .sum();
    }

    private static Map<Want, Long> given(Allocation allocation) {
        Map<Want, Long> sums = new HashMap<>();
        allocation.shares().forEach(share -> sums.merge(want(share), share.given(), Long::sum));
        return sums;
    }

    private static Map<Want, Long> wanted(Allocation allocation) {
        Map<Want, Long> sums = new HashMap<>();
        allocation.shares().forEach(share -> sums.merge(want(share), share.wanted(), Long::sum));
        return sums;
    }

    private static Want want(AllocatedShare share) {
        return new Want(share.need().household(), share.need().urgency(), Goods.of(share.need()));
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
    Arbitrary<List<StockLine>> stocks() {
        return SupplyHistories.stocks();
    }
}
