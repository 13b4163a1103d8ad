// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.SupplyEntry;

/** The laws of the book; those of orders and of allocations are in classes of their own. */
class SupplyProperties {

    @Property
    void ordered_isAlwaysDeliveredSubstitutedRefusedAndStillShort(@ForAll("histories") History history) {
        SupplyBook book = history.book();
        book.orders().values().forEach(order -> {
            assertThat(shares(order).mapToLong(share -> share.fulfilment().ordered()))
                    .containsExactlyElementsOf(inOrderOfShares(order));
            order.lines().forEach(line -> {
                assertThat(line.fulfilment())
                        .isEqualTo(sum(line.shares().stream().map(ShareStanding::fulfilment)));
                assertThat(line.fulfilment()).isEqualTo(sum(line.byHousehold().values().stream()));
                line.byHousehold()
                        .forEach((household, part) -> assertThat(part)
                                .isEqualTo(sum(line.shares().stream()
                                        .filter(share ->
                                                share.need().household().equals(household))
                                        .map(ShareStanding::fulfilment))));
                assertAddsUp(line.fulfilment());
            });
            shares(order).forEach(share -> assertThat(share.fulfilment()).isEqualTo(recounted(book, share)));
        });
    }

    @Property
    void asked_isAlwaysOpenAwaitedDeliveredSubstitutedAndRefused(@ForAll("histories") History history) {
        SupplyBook book = history.book();
        book.needs().forEach((id, standing) -> {
            assertAddsUp(standing.fulfilment());
            assertThat(standing.open()).isNotNegative();
            assertThat(standing.awaited()).isEqualTo(stillShort(book, id));
            assertThat(standing.open()
                            + standing.awaited()
                            + standing.fulfilment().settled())
                    .isEqualTo(standing.need().amount().number());
            assertThat(standing.fulfilment().settled())
                    .isEqualTo(sharesOf(book, id)
                            .mapToLong(share -> share.fulfilment().settled())
                            .sum());
            assertThat(standing.isSettled())
                    .isEqualTo(standing.fulfilment().settled()
                            == standing.need().amount().number());
        });
    }

    @Property
    void orderOfTheEntries_neverMatters(@ForAll("histories") History history, @ForAll Random random) {
        assertThat(history.shuffled(random).book()).isEqualTo(history.book());
    }

    @Property
    void everyEntry_isRefusedOrAcceptedOrLater(@ForAll("histories") History history) {
        SupplyBook book = history.book();
        long accepted = book.needs().size()
                + book.orders().size()
                + book.orders().values().stream()
                        .filter(OrderStanding::cancelled)
                        .count()
                + book.deliveries().size()
                + book.deliverers().size();
        assertThat(accepted + refused(book, true).size() + book.later())
                .isEqualTo(history.entries().size());
        assertThat(Sets.intersection(refused(book, true), refused(book, false))).isEmpty();
        assertThat(book.refusals())
                .extracting(RefusedSupplyEntry::message)
                .allMatch(message -> !message.contains("free words"));
    }

    @Property
    void laterEntries_countForNothing(@ForAll("histories") History history) {
        List<SupplyEntry> byThen = history.entries().stream()
                .filter(entry -> !InTime.at(entry).toLocalDate().isAfter(history.asOf()))
                .toList();
        SupplyBook book = SupplyBook.of(byThen, history.asOf());
        SupplyBook whole = history.book();
        assertThat(book.later()).isZero();
        assertThat(whole.later()).isEqualTo(history.entries().size() - byThen.size());
        assertThat(book.needs()).isEqualTo(whole.needs());
        assertThat(book.orders()).isEqualTo(whole.orders());
        assertThat(book.refusals()).isEqualTo(whole.refusals());
    }

    @Property
    void cancelling_givesBackExactlyWhatHadNotCome(@ForAll("histories") History history) {
        SupplyBook before = history.book();
        for (OrderStanding order : before.orders().values()) {
            OrderId id = order.order().id();
            if (!order.cancelled()) {
                SupplyBook after = history.and(
                                Cancellation.builder(id, history.closing()).build())
                        .book();
                before.needs().forEach((need, standing) -> {
                    long notCome = shares(order)
                            .filter(share -> share.need().id().equals(need))
                            .mapToLong(share -> share.fulfilment().stillShort())
                            .sum();
                    NeedStanding now = after.needs().get(need);
                    assertThat(now.open()).isEqualTo(standing.open() + notCome);
                    assertThat(now.awaited()).isEqualTo(standing.awaited() - notCome);
                    assertThat(now.fulfilment().settled())
                            .isEqualTo(standing.fulfilment().settled());
                });
                assertThat(after.refusals()).isEqualTo(before.refusals());
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void histories_areOfEveryKind(@ForAll("histories") History history) {
        SupplyBook book = history.book();
        seen(
                "something delivered",
                book.needs().values().stream()
                        .anyMatch(need -> need.fulfilment().delivered() > 0));
        seen("something still awaited", book.needs().values().stream().anyMatch(need -> need.awaited() > 0));
        seen("an order cancelled", book.orders().values().stream().anyMatch(OrderStanding::cancelled));
        seen(
                "a need of two orders",
                book.needs().keySet().stream()
                        .anyMatch(need -> sharesOf(book, need).count() > 1));
        for (String rule : List.of(
                "two deliverers",
                "need N-",
                "asked for by then",
                "this item in this unit",
                "no more than the",
                "placed by then",
                "was cancelled",
                "serves",
                "of household",
                "still short")) {
            seen(
                    "refused: " + rule,
                    book.refusals().stream()
                            .anyMatch(refusal -> refusal.message().contains(rule)));
        }
        seen("a part refused", !refused(book, false).isEmpty());
    }

    private static void seen(String what, boolean there) {
        Statistics.label(what).collect(there);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }

    /** What the accepted deliveries say of a share, counted line by line. */
    private static Fulfilment recounted(SupplyBook book, ShareStanding share) {
        Map<DeliveryResult, Long> sums = new EnumMap<>(DeliveryResult.class);
        book.deliveries().stream()
                .filter(delivery -> delivery.order().equals(share.order()))
                .flatMap(delivery -> delivery.lines().stream())
                .filter(line -> line.need().equals(share.need().id()))
                .forEach(line -> sums.merge(line.result(), (long) line.number(), Long::sum));
        return new Fulfilment(
                share.fulfilment().ordered(),
                sums.getOrDefault(DeliveryResult.DELIVERED, 0L),
                sums.getOrDefault(DeliveryResult.SUBSTITUTED, 0L),
                sums.getOrDefault(DeliveryResult.REFUSED, 0L),
                sums.getOrDefault(DeliveryResult.DAMAGED, 0L));
    }

    private static void assertAddsUp(Fulfilment all) {
        assertThat(all.stillShort()).isNotNegative();
        assertThat(all.delivered() + all.substituted() + all.refused() + all.stillShort())
                .isEqualTo(all.ordered());
    }

    private static Fulfilment sum(Stream<Fulfilment> all) {
        return all.reduce(Fulfilment.NONE, Fulfilment::plus);
    }

    private static List<Long> inOrderOfShares(OrderStanding standing) {
        return shares(standing)
                .map(share -> standing.order().lines().stream()
                        .flatMap(line -> line.shares().stream())
                        .filter(placed -> placed.need().equals(share.need().id()))
                        .mapToLong(placed -> placed.number())
                        .sum())
                .toList();
    }

    private static long stillShort(SupplyBook book, NeedId need) {
        return sharesOf(book, need)
                .filter(share -> !book.orders().get(share.order()).cancelled())
                .mapToLong(share -> share.fulfilment().stillShort())
                .sum();
    }

    private static Stream<ShareStanding> sharesOf(SupplyBook book, NeedId need) {
        return book.orders().values().stream()
                .flatMap(SupplyProperties::shares)
                .filter(share -> share.need().id().equals(need));
    }

    private static Stream<ShareStanding> shares(OrderStanding order) {
        return order.lines().stream().flatMap(line -> line.shares().stream());
    }

    /** Counts an entry once, however many of its lines were refused, and two that are equal twice. */
    private static Set<SupplyEntry> refused(SupplyBook book, boolean whole) {
        Set<SupplyEntry> entries = Sets.newIdentityHashSet();
        book.refusals().stream()
                .filter(refusal -> refusal.whole() == whole)
                .forEach(refusal -> entries.add(refusal.entry()));
        return entries;
    }

    @Provide
    Arbitrary<History> histories() {
        return SupplyHistories.histories();
    }
}
