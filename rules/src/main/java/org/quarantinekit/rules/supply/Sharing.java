// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.Urgency;

/** The giving out of a stock: item by item, urgency by urgency, household by household, need by need. */
final class Sharing {

    private static final Comparator<ShareStanding> FIRST_SERVED =
            Comparator.comparing(ShareStanding::need, Need.FIRST_SERVED).thenComparing(ShareStanding::order);

    private final SortedMap<Goods, List<ShareStanding>> waiting = new TreeMap<>();
    private final SortedMap<Goods, Long> stock = new TreeMap<>();

    Sharing(SupplyBook book, Iterable<StockLine> stock) {
        for (OrderStanding standing : book.orders().values()) {
            if (!standing.cancelled()) {
                standing.lines().stream()
                        .flatMap(line -> line.shares().stream())
                        .forEach(this::await);
            }
        }
        for (StockLine line : stock) {
            Goods goods = new Goods(line.item(), line.amount().unit());
            this.stock.merge(goods, (long) line.amount().number(), Math::addExact);
            waiting.computeIfAbsent(goods, key -> new ArrayList<>());
        }
    }

    private void await(ShareStanding share) {
        if (share.fulfilment().stillShort() > 0) {
            waiting.computeIfAbsent(Goods.of(share.need()), key -> new ArrayList<>())
                    .add(share);
        }
    }

    Allocation allocate() {
        Allocation.Builder allocation = new Allocation.Builder();
        waiting.forEach((goods, shares) -> allocation.addItems(allocate(goods, shares)));
        return allocation.build();
    }

    private AllocatedItem allocate(Goods goods, List<ShareStanding> shares) {
        long there = stock.getOrDefault(goods, 0L);
        Map<Urgency, List<ShareStanding>> byUrgency = new EnumMap<>(Urgency.class);
        shares.stream()
                .sorted(FIRST_SERVED)
                .forEach(share -> byUrgency
                        .computeIfAbsent(share.need().urgency(), key -> new ArrayList<>())
                        .add(share));
        List<AllocatedShare> allocated = new ArrayList<>(shares.size());
        long left = there;
        for (List<ShareStanding> equals : byUrgency.values()) {
            left -= allocate(left, equals, allocated);
        }
        return new AllocatedItem(goods.item(), goods.unit(), there, ImmutableList.copyOf(allocated));
    }

    /** Gives out to needs of one urgency, first served first, and returns how much it gave. */
    private static long allocate(long available, List<ShareStanding> equals, List<AllocatedShare> allocated) {
        Map<HouseholdId, Long> wants = new LinkedHashMap<>();
        equals.forEach(share ->
                wants.merge(share.need().household(), share.fulfilment().stillShort(), Long::sum));
        Map<HouseholdId, Apportionment> parts = apportion(available, wants);
        Map<HouseholdId, Long> left = new LinkedHashMap<>();
        parts.forEach((household, part) -> left.put(household, part.given()));
        long sum = 0;
        for (ShareStanding share : equals) {
            HouseholdId household = share.need().household();
            long given = Math.min(
                    left.getOrDefault(household, 0L), share.fulfilment().stillShort());
            left.merge(household, -given, Long::sum);
            allocated.add(allocated(share, given, requireNonNull(parts.get(household), "part")));
            sum += given;
        }
        return sum;
    }

    private static Map<HouseholdId, Apportionment> apportion(long available, Map<HouseholdId, Long> wants) {
        long wanted = wants.values().stream().mapToLong(Long::longValue).sum();
        Map<HouseholdId, Long> given = new LinkedHashMap<>();
        wants.forEach((household, want) -> given.put(household, Apportionment.whole(available, wanted, want)));
        long over = Math.min(available, wanted)
                - given.values().stream().mapToLong(Long::longValue).sum();
        // The sort is stable, and the households come in the order in which their first needs are served.
        wants.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<HouseholdId, Long> entry) ->
                                Apportionment.remainder(available, wanted, entry.getValue()))
                        .reversed())
                .limit(over)
                .forEach(entry -> given.merge(entry.getKey(), 1L, Long::sum));
        Map<HouseholdId, Apportionment> parts = new LinkedHashMap<>();
        wants.forEach((household, want) ->
                parts.put(household, new Apportionment(available, wanted, want, given.getOrDefault(household, 0L))));
        return parts;
    }

    private static AllocatedShare allocated(ShareStanding share, long given, Apportionment part) {
        return new AllocatedShare(
                share.order(), share.need(), share.fulfilment().stillShort(), given, reason(part), part);
    }

    private static AllocatedShare.Reason reason(Apportionment part) {
        if (part.isEnough()) {
            return AllocatedShare.Reason.ENOUGH;
        }
        if (part.available() == 0) {
            return AllocatedShare.Reason.NOTHING_LEFT;
        }
        return part.given() > part.whole() ? AllocatedShare.Reason.SHARE_AND_ONE : AllocatedShare.Reason.SHARE;
    }
}
