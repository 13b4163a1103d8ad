// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.supply.Samples.BAG;
import static org.quarantinekit.rules.supply.Samples.H1;
import static org.quarantinekit.rules.supply.Samples.H2;
import static org.quarantinekit.rules.supply.Samples.H3;
import static org.quarantinekit.rules.supply.Samples.KILOGRAM;
import static org.quarantinekit.rules.supply.Samples.MONDAY_9_AUGUST;
import static org.quarantinekit.rules.supply.Samples.NOODLES;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.book;
import static org.quarantinekit.rules.supply.Samples.cancellation;
import static org.quarantinekit.rules.supply.Samples.delivered;
import static org.quarantinekit.rules.supply.Samples.delivery;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.needing;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.share;
import static org.quarantinekit.rules.supply.Samples.stock;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.UnitCode;
import org.quarantinekit.rules.supply.AllocatedShare.Reason;

class AllocationTest {

    private static final Need THREE = need("N-1", H1, 3);
    private static final Need FOUR = need("N-2", H2, 4);
    private static final Need FIVE = need("N-3", H3, 5);
    private static final Order TWELVE = order("O-1", at(10), share("N-1", 3), share("N-2", 4), share("N-3", 5));

    @Test
    void enough_forEverybody_givesEverybodyAll() {
        AllocatedItem item = allocate(14);
        assertThat(item.shares()).extracting(AllocatedShare::given).containsExactly(3L, 4L, 5L);
        assertThat(item.shares()).extracting(AllocatedShare::reason).containsOnly(Reason.ENOUGH);
        assertThat(item.shares())
                .first()
                .extracting(share -> share.why().en())
                .isEqualTo("need N-1 gets 3 of 3: 14 are enough for the 12 wanted as ORDINARY");
        assertThat(item.wanted()).isEqualTo(12);
        assertThat(item.given()).isEqualTo(12);
        assertThat(item.left()).isEqualTo(2);
    }

    @Test
    void notEnough_givesWholePartsAndThenTheLargestRemainders() {
        AllocatedItem item = allocate(8);
        assertThat(item.shares())
                .extracting(share -> share.why().en())
                .containsExactly(
                        "need N-1 gets 2 of 3: with 8 for 12 wanted as ORDINARY, household H-1 gets 8 x 3 / 12 = 2",
                        "need N-2 gets 3 of 4: with 8 for 12 wanted as ORDINARY, household H-2 gets 8 x 4 / 12 = 2"
                                + ", and 1 more for its remainder of 8/12",
                        "need N-3 gets 3 of 5: with 8 for 12 wanted as ORDINARY, household H-3 gets 8 x 5 / 12 = 3");
        assertThat(item.shares())
                .extracting(AllocatedShare::reason)
                .containsExactly(Reason.SHARE, Reason.SHARE_AND_ONE, Reason.SHARE);
        assertThat(item.left()).isZero();
    }

    @Test
    void nothingThere_leavesNothing() {
        Allocation allocation = Allocation.of(book(THREE, FOUR, FIVE, TWELVE), List.of());
        assertThat(allocation.shares())
                .extracting(share -> share.why().en())
                .first()
                .isEqualTo("need N-1 gets 0 of 3: nothing is left for the 12 wanted as ORDINARY");
        assertThat(allocation.shares()).extracting(AllocatedShare::reason).containsOnly(Reason.NOTHING_LEFT);
        assertThat(allocation.items().get(0).stock()).isZero();
    }

    @Test
    void moreUrgent_comesFirst_andTheRestShareWhatIsLeft() {
        Need medicine =
                needing("N-7", H3, 4).askedAt(at(9)).urgency(Urgency.MEDICINE).build();
        Need urgent =
                needing("N-8", H2, 2).askedAt(at(9)).urgency(Urgency.URGENT).build();
        SupplyBook book =
                book(THREE, medicine, urgent, order("O-1", at(10), share("N-1", 3), share("N-7", 4), share("N-8", 2)));
        assertThat(why(book, 5))
                .containsExactly(
                        "need N-7 gets 4 of 4: 5 are enough for the 4 wanted as MEDICINE",
                        "need N-8 gets 1 of 2: with 1 for 2 wanted as URGENT, household H-2 gets 1 x 2 / 2 = 1",
                        "need N-1 gets 0 of 3: nothing is left for the 3 wanted as ORDINARY");
    }

    @Test
    void needsOfOneHousehold_shareItsPart_theFirstServedFirst() {
        Need soon =
                needing("N-4", H1, 2).askedAt(at(9)).neededBy(MONDAY_9_AUGUST).build();
        SupplyBook book =
                book(THREE, FIVE, soon, order("O-1", at(10), share("N-1", 3), share("N-3", 5), share("N-4", 2)));
        assertThat(why(book, 6))
                .containsExactly(
                        "need N-4 gets 2 of 2: with 6 for 10 wanted as ORDINARY, household H-1 gets 6 x 5 / 10 = 3",
                        "need N-1 gets 1 of 3: with 6 for 10 wanted as ORDINARY, household H-1 gets 6 x 5 / 10 = 3",
                        "need N-3 gets 3 of 5: with 6 for 10 wanted as ORDINARY, household H-3 gets 6 x 5 / 10 = 3");
    }

    @Test
    void equalRemainders_goToWhoseNeedIsServedFirst_notToTheFirstCode() {
        Need later = needing("N-1", H1, 1).askedAt(at(9)).build();
        Need earlier = needing("N-2", H2, 1).askedAt(at(7)).build();
        SupplyBook book = book(later, earlier, order("O-1", at(10), share("N-1", 1), share("N-2", 1)));
        assertThat(why(book, 1))
                .containsExactly(
                        "need N-2 gets 1 of 1: with 1 for 2 wanted as ORDINARY, household H-2 gets 1 x 1 / 2 = 0, and 1"
                                + " more for its remainder of 1/2",
                        "need N-1 gets 0 of 1: with 1 for 2 wanted as ORDINARY, household H-1 gets 1 x 1 / 2 = 0");
    }

    @Test
    void onlyWhatIsStillShortOfOpenOrders_isWaitedFor() {
        SupplyBook book = book(
                THREE,
                FOUR,
                FIVE,
                order("O-1", at(10), share("N-1", 3), share("N-2", 2)),
                order("O-2", at(11), share("N-3", 5)),
                order("O-3", at(12), share("N-2", 1)),
                delivery("D-1", "O-1", H1, at(15), Outcome.DONE, delivered("N-1", 2)),
                cancellation("O-2", at(16)));
        assertThat(Allocation.of(book, List.of(stock(9))).shares())
                .extracting(share -> share.order() + " " + share.need().id() + " " + share.given())
                .containsExactly("O-1 N-1 1", "O-1 N-2 2", "O-3 N-2 1");
    }

    @Test
    void stock_ofSeveralLinesAddsUp_andWhatNobodyWantsStays() {
        SupplyBook book = book(THREE, FOUR, FIVE, TWELVE);
        Allocation allocation = Allocation.of(
                book,
                List.of(
                        stock(2),
                        new StockLine(RICE, Amount.of(7, KILOGRAM)),
                        stock(3),
                        new StockLine(NOODLES, Amount.of(1, BAG))));
        assertThat(allocation.items())
                .extracting(item -> item.item() + " " + item.unit() + " " + item.stock() + " " + item.left())
                .containsExactly("NOODLES BAG 1 1", "RICE BAG 5 0", "RICE KILOGRAM 7 7");
        assertThat(allocation.items().get(0).shares()).isEmpty();
        assertThat(allocation.shares()).hasSize(3);
    }

    @Test
    void stock_ofBillions_isCountedExactly() {
        ImmutableList<StockLine> lines = ImmutableList.copyOf(Collections.nCopies(5000, stock(1_000_000)));
        assertThat(Allocation.of(book(), lines).items().get(0).left()).isEqualTo(5_000_000_000L);
    }

    @Test
    void shareAndItem_thatCannotBe_areRefused() {
        Apportionment part = new Apportionment(3, 3, 3, 3);
        assertThatThrownBy(() -> new AllocatedShare(TWELVE.id(), THREE, 3, 4, Reason.ENOUGH, part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given 4 to need N-1 must be 0 to 3");
        assertThatThrownBy(() -> new AllocatedShare(TWELVE.id(), THREE, 3, -1, Reason.ENOUGH, part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given -1 to need N-1 must be 0 to 3");
        assertThatThrownBy(() -> new AllocatedShare(TWELVE.id(), THREE, 0, 0, Reason.ENOUGH, part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given 0 to need N-1 must be 0 to 0");
        AllocatedShare three = new AllocatedShare(TWELVE.id(), THREE, 3, 3, Reason.ENOUGH, part);
        assertThatThrownBy(() -> new AllocatedItem(RICE, BAG, 2, ImmutableList.of(three)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given 3 of RICE in BAG must be 0 to the stock of 2");
        assertThatThrownBy(() -> new AllocatedItem(RICE, BAG, -1, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given 0 of RICE in BAG must be 0 to the stock of -1");
    }

    @Test
    void equals_byContent() {
        SupplyBook book = book(THREE, FOUR, FIVE, TWELVE);
        new EqualsTester()
                .addEqualityGroup(
                        Allocation.of(book, List.of(stock(1), stock(7))), Allocation.of(book, List.of(stock(8))))
                .addEqualityGroup(Allocation.of(book, List.of(stock(9))))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(SupplyBook.class, book())
                .setDefault(OrderId.class, TWELVE.id())
                .setDefault(long.class, 3L)
                .setDefault(ItemCode.class, RICE)
                .setDefault(UnitCode.class, BAG)
                .setDefault(Need.class, THREE)
                .setDefault(Apportionment.class, new Apportionment(3, 3, 3, 3));
        tester.testAllPublicStaticMethods(Allocation.class);
        tester.testAllPublicConstructors(AllocatedShare.class);
        tester.testAllPublicConstructors(AllocatedItem.class);
    }

    private static AllocatedItem allocate(int bags) {
        return Allocation.of(book(THREE, FOUR, FIVE, TWELVE), List.of(stock(bags)))
                .items()
                .get(0);
    }

    private static List<String> why(SupplyBook book, int bags) {
        return Allocation.of(book, List.of(stock(bags))).shares().stream()
                .map(share -> share.why().en())
                .toList();
    }
}
