// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.share;
import static org.quarantinekit.rules.supply.Samples.stock;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;

/** One part, and how all parts of small stocks compare with the best that trying everything finds. */
class ApportionmentTest {

    private static final int MOST_HOUSEHOLDS = 4;
    private static final int MOST_WANTED = 4;

    @Test
    void part_thatIsWhole_hasNoRemainder() {
        Apportionment part = new Apportionment(8, 12, 3, 2);
        assertThat(part.isEnough()).isFalse();
        assertThat(part.whole()).isEqualTo(2);
        assertThat(part.remainder()).isZero();
    }

    @Test
    void part_thatIsNotWhole_mayBeOneMore() {
        Apportionment part = new Apportionment(7, 12, 3, 2);
        assertThat(part.whole()).isEqualTo(1);
        assertThat(part.remainder()).isEqualTo(9);
        assertThat(new Apportionment(7, 12, 3, 1).whole()).isEqualTo(1);
    }

    @Test
    void enough_isAllThatIsWanted() {
        Apportionment part = new Apportionment(12, 12, 3, 3);
        assertThat(part.isEnough()).isTrue();
        assertThat(part.whole()).isEqualTo(3);
        assertThat(part.remainder()).isZero();
        assertThat(new Apportionment(11, 12, 3, 3).isEnough()).isFalse();
    }

    @Test
    void productThatIsTooLargeForALong_isStillExact() {
        Apportionment part = new Apportionment(
                4_000_000_000_000_000_001L,
                5_000_000_000_000_000_000L,
                2_500_000_000_000_000_000L,
                2_000_000_000_000_000_000L);
        assertThat(part.whole()).isEqualTo(2_000_000_000_000_000_000L);
        assertThat(part.remainder()).isEqualTo(2_500_000_000_000_000_000L);
    }

    @Test
    void numberThatIsNotItsDue_isRefused() {
        refused(8, 12, 3, 3, "given 3 must be 2, or one more of a remainder");
        refused(8, 12, 3, 1, "given 1 must be 2, or one more of a remainder");
        refused(7, 12, 3, 3, "given 3 must be 1, or one more of a remainder");
        refused(20, 12, 3, 4, "given 4 must be 3, or one more of a remainder");
        refused(0, 12, 3, 1, "given 1 must be 0, or one more of a remainder");
    }

    @Test
    void householdThatWantsNothing_orMoreThanAll_isRefused() {
        refused(8, 12, 0, 0, "available 8 must not be negative, and the household's 0 must be 1 to 12");
        refused(8, 12, 13, 8, "available 8 must not be negative, and the household's 13 must be 1 to 12");
        refused(-1, 12, 3, 0, "available -1 must not be negative, and the household's 3 must be 1 to 12");
    }

    /** The exact share lies between what is given less one and one more: it is rounded, down or up. */
    @Test
    void everySmallPart_isAcceptedExactlyIfItIsTheExactShareRounded() {
        for (int wanted = 1; wanted <= 9; wanted++) {
            for (int of = 1; of <= wanted; of++) {
                for (int available = 0; available <= wanted; available++) {
                    for (int given = 0; given <= wanted; given++) {
                        assertThat(isAccepted(available, wanted, of, given))
                                .as("%s of %s for %s of %s", given, available, of, wanted)
                                .isEqualTo(Math.abs(available * of - given * wanted) < wanted);
                    }
                }
            }
        }
    }

    @Test
    void everySmallStock_isSharedAsTheNearestWholeNumbersToTheExactShares() {
        int tried = 0;
        for (List<Integer> wants : wants()) {
            SupplyBook book = book(wants);
            int wanted = wants.stream().mapToInt(Integer::intValue).sum();
            for (int available = 1; available <= wanted + 1; available++) {
                assertThat(given(book, available))
                        .as("%s for %s", available, wants)
                        .isEqualTo(nearest(wants, Math.min(available, wanted)));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(3470);
    }

    private static List<List<Integer>> wants() {
        List<List<Integer>> all = new ArrayList<>();
        List<List<Integer>> last = List.of(List.of());
        for (int households = 1; households <= MOST_HOUSEHOLDS; households++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> wants : last) {
                for (int want = 1; want <= MOST_WANTED; want++) {
                    longer.add(ImmutableList.<Integer>builder()
                            .addAll(wants)
                            .add(want)
                            .build());
                }
            }
            all.addAll(longer);
            last = longer;
        }
        return all;
    }

    /** Each household asks for its number, all at one time, so that they are served in the order of the list. */
    private static SupplyBook book(List<Integer> wants) {
        List<SupplyEntry> entries = new ArrayList<>();
        List<OrderShare> shares = new ArrayList<>();
        for (int i = 0; i < wants.size(); i++) {
            entries.add(need("N-" + i, HouseholdId.of("H-" + i), wants.get(i)));
            shares.add(share("N-" + i, wants.get(i)));
        }
        entries.add(order("O-1", at(10), shares.toArray(OrderShare[]::new)));
        return SupplyBook.of(entries, SUNDAY_8_AUGUST);
    }

    private static List<Long> given(SupplyBook book, int available) {
        List<StockLine> stock = List.of(stock(available));
        return Allocation.of(book, stock).shares().stream()
                .map(AllocatedShare::given)
                .toList();
    }

    /** Tries everything: the sum of the squared distances is least, and of several ways the first gets most. */
    private static List<Long> nearest(List<Integer> wants, int available) {
        int wanted = wants.stream().mapToInt(Integer::intValue).sum();
        List<Long> best = List.of();
        long least = Long.MAX_VALUE;
        for (List<Long> way : ways(wants, available)) {
            long distance = 0;
            for (int i = 0; i < wants.size(); i++) {
                long off = way.get(i) * wanted - (long) available * wants.get(i);
                distance += off * off;
            }
            if (distance < least) {
                least = distance;
                best = way;
            }
        }
        return best;
    }

    /** Returns every way to give out exactly so many, those that give the first the most first. */
    private static List<List<Long>> ways(List<Integer> wants, int available) {
        if (wants.isEmpty()) {
            return available == 0 ? List.of(List.of()) : List.of();
        }
        List<List<Long>> all = new ArrayList<>();
        for (int first = Math.min(wants.get(0), available); first >= 0; first--) {
            for (List<Long> rest : ways(wants.subList(1, wants.size()), available - first)) {
                all.add(ImmutableList.<Long>builder()
                        .add((long) first)
                        .addAll(rest)
                        .build());
            }
        }
        return all;
    }

    private static boolean isAccepted(int available, int wanted, int ofHousehold, int given) {
        try {
            return new Apportionment(available, wanted, ofHousehold, given).given() == given;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static void refused(long available, long wanted, long ofHousehold, long given, String message) {
        assertThatThrownBy(() -> new Apportionment(available, wanted, ofHousehold, given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
