// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.supply.Samples.BAG;
import static org.quarantinekit.rules.supply.Samples.H1;
import static org.quarantinekit.rules.supply.Samples.H2;
import static org.quarantinekit.rules.supply.Samples.MONDAY_9_AUGUST;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.book;
import static org.quarantinekit.rules.supply.Samples.cancellation;
import static org.quarantinekit.rules.supply.Samples.damaged;
import static org.quarantinekit.rules.supply.Samples.delivered;
import static org.quarantinekit.rules.supply.Samples.deliverer;
import static org.quarantinekit.rules.supply.Samples.delivery;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.needing;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.placed;
import static org.quarantinekit.rules.supply.Samples.refused;
import static org.quarantinekit.rules.supply.Samples.share;
import static org.quarantinekit.rules.supply.Samples.standing;
import static org.quarantinekit.rules.supply.Samples.substituted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.UnitCode;

/** The worked examples; what a book refuses is in {@link SupplyBookRefusalsTest}. */
class SupplyBookTest {

    private static final Need FIVE = need("N-1", H1, 5);
    private static final Order ALL_FIVE = order("O-1", at(10), share("N-1", 5));

    @Test
    void orderOfFive_threeDeliveredAndOneSubstituted_isOneShort() {
        Delivery run = run("D-1", 15, delivered("N-1", 3), substituted("N-1", 1));
        SupplyBook book = book(FIVE, ALL_FIVE, run);
        Fulfilment expected = new Fulfilment(5, 3, 1, 0, 0);
        assertThat(expected.stillShort()).isEqualTo(1);
        assertThat(standing(book, "N-1")).isEqualTo(new NeedStanding(FIVE, 0, 1, expected));
        assertThat(standing(book, "N-1").isSettled()).isFalse();
        OrderStanding order = placed(book, "O-1");
        ShareStanding share = new ShareStanding(ALL_FIVE.id(), FIVE, expected);
        assertThat(order)
                .isEqualTo(new OrderStanding(
                        ALL_FIVE, false, ImmutableList.of(new LineStanding(RICE, BAG, ImmutableList.of(share)))));
        assertThat(order.isOpen()).isTrue();
        assertThat(order.lines().get(0).fulfilment()).isEqualTo(expected);
        assertThat(book.deliveries()).containsExactly(run);
        assertThat(book.refusals()).isEmpty();
        assertThat(book.asOf()).isEqualTo(SUNDAY_8_AUGUST);
    }

    @Test
    void orderOfFive_theLastOneRefused_isSettled() {
        SupplyBook book = book(
                FIVE,
                ALL_FIVE,
                run("D-1", 15, delivered("N-1", 3), substituted("N-1", 1)),
                delivery("D-2", "O-1", H1, at(18), Outcome.REFUSED, refused("N-1", 1)));
        assertThat(standing(book, "N-1")).isEqualTo(new NeedStanding(FIVE, 0, 0, new Fulfilment(5, 3, 1, 1, 0)));
        assertThat(standing(book, "N-1").isSettled()).isTrue();
        assertThat(placed(book, "O-1").isOpen()).isFalse();
    }

    @Test
    void damaged_isStillShort_untilOthersCome() {
        Delivery broken = run("D-1", 15, delivered("N-1", 3), damaged("N-1", 2));
        Delivery others = run("D-2", 18, delivered("N-1", 2));
        assertThat(standing(book(FIVE, ALL_FIVE, broken), "N-1"))
                .isEqualTo(new NeedStanding(FIVE, 0, 2, new Fulfilment(5, 3, 0, 0, 2)));
        assertThat(standing(book(FIVE, ALL_FIVE, broken, others), "N-1"))
                .isEqualTo(new NeedStanding(FIVE, 0, 0, new Fulfilment(5, 5, 0, 0, 2)));
    }

    @Test
    void nobodyHome_leavesEverythingShort() {
        Delivery attempt = delivery("D-1", "O-1", H1, at(15), Outcome.NOT_HOME);
        SupplyBook book = book(FIVE, ALL_FIVE, attempt);
        assertThat(standing(book, "N-1")).isEqualTo(new NeedStanding(FIVE, 0, 5, Fulfilment.ordered(5)));
        assertThat(book.deliveries()).containsExactly(attempt);
    }

    @Test
    void need_thatNobodyOrdered_isOpen() {
        assertThat(standing(book(FIVE), "N-1")).isEqualTo(new NeedStanding(FIVE, 5, 0, Fulfilment.NONE));
        assertThat(standing(book(FIVE), "N-1").isSettled()).isFalse();
    }

    @Test
    void cancelled_thenOrderedAgain_thenBothDelivered_countsWhatCameOfEachInItsTime() {
        Delivery two = run("D-1", 11, delivered("N-1", 2));
        Order again = order("O-2", at(13), share("N-1", 3));
        Delivery late = run("D-2", 14, delivered("N-1", 3));
        Delivery three = delivery("D-3", "O-2", H1, at(15), Outcome.DONE, delivered("N-1", 3));
        SupplyBook cancelled = book(FIVE, ALL_FIVE, two, cancellation("O-1", at(12)));
        assertThat(standing(cancelled, "N-1")).isEqualTo(new NeedStanding(FIVE, 3, 0, new Fulfilment(2, 2, 0, 0, 0)));
        assertThat(placed(cancelled, "O-1").cancelled()).isTrue();
        assertThat(placed(cancelled, "O-1").isOpen()).isFalse();
        SupplyBook all = book(FIVE, ALL_FIVE, two, cancellation("O-1", at(12)), again, late, three);
        assertThat(standing(all, "N-1")).isEqualTo(new NeedStanding(FIVE, 0, 0, new Fulfilment(5, 5, 0, 0, 0)));
        assertThat(placed(all, "O-1").lines().get(0).fulfilment()).isEqualTo(new Fulfilment(5, 2, 0, 0, 0));
        assertThat(placed(all, "O-2").lines().get(0).fulfilment()).isEqualTo(new Fulfilment(3, 3, 0, 0, 0));
        assertThat(all.refusals()).extracting(RefusedSupplyEntry::entry).containsExactly(late);
    }

    @Test
    void twoOrdersOfOneNeed_eachHasItsOwnDeliveries() {
        SupplyBook book = book(
                FIVE,
                order("O-1", at(10), share("N-1", 2)),
                order("O-2", at(10), share("N-1", 3)),
                run("D-1", 15, delivered("N-1", 2)),
                delivery("D-2", "O-2", H1, at(15), Outcome.DONE, delivered("N-1", 1)));
        assertThat(standing(book, "N-1")).isEqualTo(new NeedStanding(FIVE, 0, 2, new Fulfilment(5, 3, 0, 0, 0)));
        assertThat(placed(book, "O-1").isOpen()).isFalse();
        assertThat(placed(book, "O-2").lines().get(0).fulfilment()).isEqualTo(new Fulfilment(3, 1, 0, 0, 0));
    }

    @Test
    void line_ofTwoHouseholds_isTheSumOfWhatBecameOfEach() {
        SupplyBook book = book(
                FIVE,
                need("N-2", H2, 2),
                need("N-3", H1, 1),
                order("O-1", at(10), share("N-3", 1), share("N-2", 2), share("N-1", 5)),
                run("D-1", 15, delivered("N-1", 3), delivered("N-3", 1)),
                delivery("D-2", "O-1", H2, at(16), Outcome.REFUSED, refused("N-2", 1)));
        LineStanding line = placed(book, "O-1").lines().get(0);
        assertThat(line.byHousehold())
                .isEqualTo(ImmutableSortedMap.of(H1, new Fulfilment(6, 4, 0, 0, 0), H2, new Fulfilment(2, 0, 0, 1, 0)));
        assertThat(line.fulfilment()).isEqualTo(new Fulfilment(8, 4, 0, 1, 0));
        assertThat(line.shares()).extracting(share -> share.need().id().code()).containsExactly("N-1", "N-2", "N-3");
    }

    @Test
    void linesOfOneDelivery_inAnyOrder_countAlike() {
        DeliveryLine[] oneWay = {delivered("N-1", 3), damaged("N-1", 2), refused("N-1", 2)};
        DeliveryLine[] otherWay = {damaged("N-1", 2), refused("N-1", 2), delivered("N-1", 3)};
        SupplyBook book = book(FIVE, ALL_FIVE, run("D-1", 15, oneWay));
        SupplyBook other = book(FIVE, ALL_FIVE, run("D-1", 15, otherWay));
        assertThat(other.needs()).isEqualTo(book.needs());
        assertThat(other.refusals())
                .extracting(RefusedSupplyEntry::message)
                .containsExactly("delivery D-1, need N-1 must not have 2 DAMAGED of the 0 that are still short")
                .isEqualTo(book.refusals().stream()
                        .map(RefusedSupplyEntry::message)
                        .toList());
    }

    @Test
    void asOf_isIncluded_andLaterEntriesCountForNothingYet() {
        SupplyEntry lastMoment = needing("N-1", H1, 5)
                .askedAt(MONDAY_9_AUGUST.atStartOfDay().minusNanos(1))
                .build();
        SupplyEntry tooLate =
                needing("N-2", H1, 5).askedAt(MONDAY_9_AUGUST.atStartOfDay()).build();
        Order tomorrow = order("O-1", MONDAY_9_AUGUST.atTime(9, 0), share("N-1", 5));
        SupplyBook book = book(tomorrow, tooLate, lastMoment);
        assertThat(book.needs().keySet()).extracting(Object::toString).containsExactly("N-1");
        assertThat(standing(book, "N-1").open()).isEqualTo(5);
        assertThat(book.orders()).isEmpty();
        assertThat(book.later()).isEqualTo(2);
        assertThat(book.refusals()).isEmpty();
    }

    @Test
    void entriesOfOneMoment_countAsNeedOrderDeliveryCancellation() {
        SupplyBook book = book(
                cancellation("O-1", at(8)),
                run("D-1", 8, delivered("N-1", 2)),
                order("O-1", at(8), share("N-1", 5)),
                FIVE,
                deliverer(H1, "S-1"));
        assertThat(book.refusals()).isEmpty();
        assertThat(standing(book, "N-1")).isEqualTo(new NeedStanding(FIVE, 3, 0, new Fulfilment(2, 2, 0, 0, 0)));
        assertThat(book.deliverers()).isEqualTo(ImmutableSortedMap.of(H1, StaffId.of("S-1")));
    }

    @Test
    void deliveries_goByTimeThenCode() {
        assertThat(book(
                                FIVE,
                                ALL_FIVE,
                                run("D-2", 15, delivered("N-1", 1)),
                                run("D-1", 15, delivered("N-1", 1)),
                                run("D-3", 12, delivered("N-1", 1)))
                        .deliveries())
                .extracting(delivery -> delivery.id().code())
                .containsExactly("D-3", "D-1", "D-2");
    }

    @Test
    void nothing_isAnEmptyBook() {
        SupplyBook book = book();
        assertThat(book.needs()).isEmpty();
        assertThat(book.orders()).isEmpty();
        assertThat(book.later()).isZero();
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(book(FIVE, ALL_FIVE), book(ALL_FIVE, FIVE))
                .addEqualityGroup(book(FIVE), book(FIVE))
                .addEqualityGroup(SupplyBook.of(List.of(FIVE), MONDAY_9_AUGUST))
                .addEqualityGroup(book())
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalDate.class, SUNDAY_8_AUGUST)
                .setDefault(Need.class, FIVE)
                .setDefault(SupplyEntry.class, FIVE)
                .setDefault(Order.class, ALL_FIVE)
                .setDefault(OrderId.class, ALL_FIVE.id())
                .setDefault(ItemCode.class, RICE)
                .setDefault(UnitCode.class, BAG)
                .setDefault(Fulfilment.class, Fulfilment.ordered(5));
        tester.testAllPublicStaticMethods(SupplyBook.class);
        tester.testAllPublicConstructors(RefusedSupplyEntry.class);
        tester.testAllPublicConstructors(NeedStanding.class);
        tester.testAllPublicConstructors(ShareStanding.class);
        tester.testAllPublicConstructors(LineStanding.class);
        tester.testAllPublicConstructors(OrderStanding.class);
    }

    private static Delivery run(String id, int hour, DeliveryLine... lines) {
        return delivery(id, "O-1", H1, at(hour), Outcome.DONE, lines);
    }
}
