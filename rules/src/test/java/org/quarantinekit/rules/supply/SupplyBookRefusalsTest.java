// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.supply.Samples.BAG;
import static org.quarantinekit.rules.supply.Samples.H1;
import static org.quarantinekit.rules.supply.Samples.H2;
import static org.quarantinekit.rules.supply.Samples.KILOGRAM;
import static org.quarantinekit.rules.supply.Samples.NOODLES;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.book;
import static org.quarantinekit.rules.supply.Samples.cancellation;
import static org.quarantinekit.rules.supply.Samples.damaged;
import static org.quarantinekit.rules.supply.Samples.delivered;
import static org.quarantinekit.rules.supply.Samples.deliverer;
import static org.quarantinekit.rules.supply.Samples.delivery;
import static org.quarantinekit.rules.supply.Samples.line;
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
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.term.Outcome;

/** What a book refuses, with the whole message, and what it keeps beside it. */
class SupplyBookRefusalsTest {

    private static final Need FIVE = need("N-1", H1, 5);
    private static final Order ALL_FIVE = order("O-1", at(10), share("N-1", 5));

    @Test
    void deliverer_namedTwice_isTheFirstByCode() {
        SupplyBook book = book(deliverer(H1, "S-10"), deliverer(H2, "S-2"), deliverer(H1, "S-1"));
        assertThat(book.refusals())
                .containsExactly(new RefusedSupplyEntry(
                        deliverer(H1, "S-10"), true, "household H-1 must not have two deliverers"));
        assertThat(book.deliverers()).isEqualTo(ImmutableSortedMap.of(H1, StaffId.of("S-1"), H2, StaffId.of("S-2")));
    }

    @Test
    void deliverer_sameNamedTwice_isNotCalledTwoDeliverers() {
        SupplyBook book = book(deliverer(H1, "S-1"), deliverer(H1, "S-1"));
        assertThat(book.refusals())
                .containsExactly(new RefusedSupplyEntry(
                        deliverer(H1, "S-1"), true, "deliverer of household H-1 must not stand twice"));
        assertThat(book.deliverers()).containsEntry(H1, StaffId.of("S-1"));
    }

    @Test
    void need_thatStandsTwice_isTheEarlierOne() {
        Need earlier = needing("N-1", H2, 7).askedAt(at(7)).build();
        SupplyBook book = book(FIVE, earlier);
        assertThat(book.refusals())
                .containsExactly(new RefusedSupplyEntry(FIVE, true, "need N-1 must not stand twice"));
        assertThat(standing(book, "N-1").need()).isEqualTo(earlier);
    }

    @Test
    void entries_thatDifferOnlyInFreeText_areTakenInTheSameOrderHoweverTheyCome() {
        List<SupplyEntry> entries = List.of(
                needing("N-1", H1, 5).askedAt(at(8)).note("b").build(),
                needing("N-1", H1, 5).askedAt(at(8)).note("a").build(),
                needing("N-1", H1, 5).askedAt(at(8)).note("").build(),
                FIVE,
                ALL_FIVE,
                Cancellation.builder(ALL_FIVE.id(), at(12)).reason("y").build(),
                Cancellation.builder(ALL_FIVE.id(), at(12)).reason("x").build());
        SupplyBook book = SupplyBook.of(entries, SUNDAY_8_AUGUST);
        assertThat(SupplyBook.of(Lists.reverse(entries), SUNDAY_8_AUGUST)).isEqualTo(book);
        assertThat(standing(book, "N-1").need()).isEqualTo(FIVE);
    }

    @Test
    void order_thatStandsTwice_isTheEarlierOne() {
        Order later = order("O-1", at(11), share("N-1", 2));
        SupplyBook book = book(FIVE, later, ALL_FIVE);
        assertThat(book.refusals())
                .containsExactly(new RefusedSupplyEntry(later, true, "order O-1 must not stand twice"));
        assertThat(placed(book, "O-1").order()).isEqualTo(ALL_FIVE);
    }

    @Test
    void order_withBadShares_countsWithTheGoodOnes() {
        Order order = Order.builder(OrderId.of("O-1"), at(10))
                .addLines(line(share("N-1", 4), share("N-9", 1), share("N-2", 3)))
                .addLines(new OrderLine(NOODLES, BAG, ImmutableList.of(share("N-3", 1))))
                .addLines(new OrderLine(RICE, KILOGRAM, ImmutableList.of(share("N-4", 1))))
                .build();
        SupplyBook book = book(FIVE, need("N-2", H2, 2), need("N-3", H1, 1), need("N-4", H2, 1), order);
        assertThat(book.refusals())
                .containsExactly(
                        part(order, "order O-1, RICE in BAG, need N-9 must be one that was asked for by then"),
                        part(
                                order,
                                "order O-1, RICE in BAG, need N-2 must be ordered for no more than the 2 that are"
                                        + " open, not for 3"),
                        part(
                                order,
                                "order O-1, NOODLES in BAG, need N-3 must be for this item in this unit, not for RICE"
                                        + " in BAG"),
                        part(
                                order,
                                "order O-1, RICE in KILOGRAM, need N-4 must be for this item in this unit, not for"
                                        + " RICE in BAG"));
        assertThat(placed(book, "O-1").order()).isEqualTo(order("O-1", at(10), share("N-1", 4)));
        assertThat(standing(book, "N-1").open()).isEqualTo(1);
        assertThat(standing(book, "N-2").open()).isEqualTo(2);
    }

    @Test
    void order_withoutGoodShares_isRefusedWhole_andItsCodeIsFree() {
        Order tooEarly = order("O-1", at(7), share("N-1", 5), share("N-2", 1));
        SupplyBook book = book(FIVE, tooEarly, ALL_FIVE);
        assertThat(book.refusals())
                .containsExactly(
                        whole(tooEarly, "order O-1, RICE in BAG, need N-1 must be one that was asked for by then"),
                        whole(tooEarly, "order O-1, RICE in BAG, need N-2 must be one that was asked for by then"));
        assertThat(placed(book, "O-1").order()).isEqualTo(ALL_FIVE);
    }

    @Test
    void orders_ofMoreThanIsOpenTogether_areTakenInTheOrderOfTime() {
        Order second = order("O-0", at(11), share("N-1", 3));
        SupplyBook book = book(FIVE, second, order("O-1", at(10), share("N-1", 4)));
        assertThat(book.refusals())
                .containsExactly(whole(
                        second,
                        "order O-0, RICE in BAG, need N-1 must be ordered for no more than the 1 that are open, not"
                                + " for 3"));
    }

    @Test
    void cancellation_ofWhatWasNotPlaced_orTwice_isRefused() {
        Cancellation tooEarly = cancellation("O-1", at(9));
        Cancellation again = cancellation("O-1", at(12));
        SupplyBook book = book(FIVE, ALL_FIVE, again, cancellation("O-1", at(11)), tooEarly);
        assertThat(book.refusals())
                .containsExactly(
                        whole(tooEarly, "cancellation of order O-1 must be of one that was placed by then"),
                        whole(again, "cancellation of order O-1 must not stand twice"));
        assertThat(standing(book, "N-1").open()).isEqualTo(5);
    }

    @Test
    void delivery_thatCannotBe_isRefusedWhole() {
        Delivery tooEarly = run("D-1", 9);
        Delivery again = run("D-2", 12);
        Delivery unknown = delivery("D-3", "O-9", H1, at(12), Outcome.DONE, delivered("N-1", 1));
        Delivery tooLate = run("D-4", 14);
        SupplyBook book =
                book(FIVE, ALL_FIVE, tooLate, cancellation("O-1", at(13)), unknown, again, run("D-2", 11), tooEarly);
        assertThat(book.refusals())
                .containsExactly(
                        whole(tooEarly, "delivery D-1 must be of an order that was placed by then, not of O-1"),
                        whole(again, "delivery D-2 must not stand twice"),
                        whole(unknown, "delivery D-3 must be of an order that was placed by then, not of O-9"),
                        whole(tooLate, "delivery D-4 must not come after order O-1 was cancelled"));
        assertThat(book.deliveries()).containsExactly(run("D-2", 11));
        assertThat(standing(book, "N-1").fulfilment().delivered()).isEqualTo(1);
    }

    @Test
    void delivery_withBadLines_countsWithTheGoodOnes_andTheBadOnesAreNotOnIt() {
        Delivery.Builder run = Delivery.builder(DeliveryId.of("D-1"), OrderId.of("O-1"), H1, at(15))
                .outcome(Outcome.DONE)
                .deliverer(StaffId.of("S-1"));
        Delivery delivery = run.addLines(delivered("N-1", 3), substituted("N-1", 3), delivered("N-9", 1))
                .addLines(delivered("N-2", 1), damaged("N-1", 1), delivered("N-3", 1))
                .build();
        SupplyBook book = book(
                FIVE,
                need("N-2", H2, 2),
                need("N-3", H1, 1),
                order("O-1", at(10), share("N-1", 5), share("N-2", 2)),
                delivery);
        assertThat(book.refusals())
                .containsExactly(
                        part(
                                delivery,
                                "delivery D-1, need N-1 must not have 3 SUBSTITUTED of the 2 that are still short"),
                        part(delivery, "delivery D-1, need N-2 must be of household H-1"),
                        part(delivery, "delivery D-1, need N-3 must be one that order O-1 serves"),
                        part(delivery, "delivery D-1, need N-9 must be one that order O-1 serves"));
        assertThat(book.deliveries())
                .containsExactly(Delivery.builder(DeliveryId.of("D-1"), OrderId.of("O-1"), H1, at(15))
                        .outcome(Outcome.DONE)
                        .deliverer(StaffId.of("S-1"))
                        .addLines(delivered("N-1", 3), damaged("N-1", 1))
                        .build());
        assertThat(standing(book, "N-1").fulfilment()).isEqualTo(new Fulfilment(5, 3, 0, 0, 1));
        assertThat(standing(book, "N-2").awaited()).isEqualTo(2);
    }

    @Test
    void delivery_whoseGoodLinesDoNotBearOutItsOutcome_isRefusedWhole() {
        Delivery tooMany = delivery("D-1", "O-1", H1, at(15), Outcome.DONE, delivered("N-1", 6), refused("N-1", 1));
        Delivery otherDoor = delivery("D-2", "O-1", H2, at(16), Outcome.REFUSED, refused("N-1", 1));
        SupplyBook book = book(FIVE, ALL_FIVE, tooMany, otherDoor);
        assertThat(book.refusals())
                .containsExactly(
                        whole(
                                tooMany,
                                "delivery D-1, need N-1 must not have 6 DELIVERED of the 5 that are still short"),
                        whole(otherDoor, "delivery D-2, need N-1 must be of household H-2"));
        assertThat(book.deliveries()).isEmpty();
        assertThat(standing(book, "N-1").awaited()).isEqualTo(5);
    }

    @Test
    void delivery_toNobody_withABadLine_isStillAnAttempt() {
        Delivery attempt = delivery("D-1", "O-1", H1, at(15), Outcome.NOT_POSSIBLE, damaged("N-1", 6));
        SupplyBook book = book(FIVE, ALL_FIVE, attempt);
        assertThat(book.refusals())
                .containsExactly(
                        part(attempt, "delivery D-1, need N-1 must not have 6 DAMAGED of the 5 that are still short"));
        assertThat(book.deliveries()).containsExactly(delivery("D-1", "O-1", H1, at(15), Outcome.NOT_POSSIBLE));
    }

    @Test
    void freeText_isInNoTextOfTheBook() {
        SupplyBook book = book(
                needing("N-1", H1, 5).askedAt(at(8)).note("free words").build(),
                needing("N-1", H1, 5).askedAt(at(9)).note("free words").build(),
                Cancellation.builder(OrderId.of("O-1"), at(9))
                        .reason("free words")
                        .build());
        assertThat(book.refusals()).hasSize(2);
        assertThat(book.toString()).contains("N-1").doesNotContain("free words");
    }

    @Test
    void needStanding_thatDoesNotAddUp_isRefused() {
        assertThatThrownBy(() -> new NeedStanding(FIVE, 1, 1, new Fulfilment(3, 2, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open 1, awaited 1 and settled 2 of need N-1 must together be the 5 asked for");
        assertThatThrownBy(() -> new NeedStanding(FIVE, 2, 0, new Fulfilment(3, 2, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open 2, awaited 0 and settled 2 of need N-1 must together be the 5 asked for");
        assertThatThrownBy(() -> new NeedStanding(FIVE, -1, 6, Fulfilment.ordered(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open -1, awaited 6 and settled 0 of need N-1 must together be the 5 asked for");
    }

    private static Delivery run(String id, int hour) {
        return delivery(id, "O-1", H1, at(hour), Outcome.DONE, delivered("N-1", 1));
    }

    private static RefusedSupplyEntry whole(SupplyEntry entry, String message) {
        return new RefusedSupplyEntry(entry, true, message);
    }

    private static RefusedSupplyEntry part(SupplyEntry entry, String message) {
        return new RefusedSupplyEntry(entry, false, message);
    }
}
