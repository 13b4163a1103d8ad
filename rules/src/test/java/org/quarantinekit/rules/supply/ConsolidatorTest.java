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
import static org.quarantinekit.rules.supply.Samples.NOODLES;
import static org.quarantinekit.rules.supply.Samples.P1;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.book;
import static org.quarantinekit.rules.supply.Samples.cancellation;
import static org.quarantinekit.rules.supply.Samples.household;
import static org.quarantinekit.rules.supply.Samples.item;
import static org.quarantinekit.rules.supply.Samples.line;
import static org.quarantinekit.rules.supply.Samples.list;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.needing;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.share;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;
import org.quarantinekit.rules.supply.HeldNeed.Reason;

/** What is ordered and what is held; how purchase limits count is in {@link ConsolidatorLimitsTest}. */
class ConsolidatorTest {

    private static final OrderId O1 = OrderId.of("O-1");
    private static final ImmutableList<Household> HOUSEHOLDS =
            ImmutableList.of(household(H1, "C1/3/1/101", P1), household(H2, "C1/3/1/102"), household(H3, "C1/3/1/103"));
    private static final SupplyList LIST =
            list(item(RICE).addUnits(BAG, KILOGRAM).build(), item(NOODLES).build());
    private static final Consolidator CONSOLIDATOR = Consolidator.of(LIST, HOUSEHOLDS);

    @Test
    void needsOfThreeHouseholds_areOneLineWithThreeShares_andWhatIsAboveTheLimitStaysOpen() {
        SupplyList limited = list(item(RICE)
                .addLimits(new PurchaseLimit(BAG, OptionalInt.empty(), OptionalInt.of(4)))
                .build());
        Need five = need("N-3", H3, 5);
        Consolidation consolidation = Consolidator.of(limited, HOUSEHOLDS)
                .consolidate(book(need("N-1", H1, 2), need("N-2", H2, 1), five), O1, at(10));
        Order order = order("O-1", at(10), share("N-1", 2), share("N-2", 1), share("N-3", 4));
        assertThat(consolidation)
                .isEqualTo(new Consolidation(
                        Optional.of(order), ImmutableList.of(new HeldNeed(five, 1, Reason.HOUSEHOLD_LIMIT))));
        assertThat(order.lines().get(0).total()).isEqualTo(7);
    }

    @Test
    void needsOfSeveralItemsAndUnits_areLinesByItemAndUnit_withSharesByNeed() {
        SupplyBook book = book(
                need("N-4", H2, 1),
                asked("N-3", RICE, 2, KILOGRAM),
                asked("N-2", NOODLES, 3, KILOGRAM),
                needing("N-5", H3, 7).askedAt(at(9)).urgency(Urgency.URGENT).build(),
                asked("N-1", NOODLES, 6, BAG));
        assertThat(CONSOLIDATOR.consolidate(book, O1, at(10)).order())
                .contains(Order.builder(O1, at(10))
                        .addLines(new OrderLine(NOODLES, BAG, ImmutableList.of(share("N-1", 6))))
                        .addLines(new OrderLine(NOODLES, KILOGRAM, ImmutableList.of(share("N-2", 3))))
                        .addLines(line(share("N-4", 1), share("N-5", 7)))
                        .addLines(new OrderLine(RICE, KILOGRAM, ImmutableList.of(share("N-3", 2))))
                        .build());
    }

    @Test
    void onlyWhatIsOpen_isOrdered() {
        Consolidation consolidation = CONSOLIDATOR.consolidate(
                book(need("N-1", H1, 5), need("N-2", H2, 2), order("O-0", at(9), share("N-1", 3), share("N-2", 2))),
                O1,
                at(10));
        assertThat(consolidation)
                .isEqualTo(new Consolidation(Optional.of(order("O-1", at(10), share("N-1", 2))), ImmutableList.of()));
    }

    @Test
    void placedAtTheMomentOfACancellation_isTooEarlyForTheBook_andAfterItIsNot() {
        SupplyEntry[] entries = {need("N-1", H1, 5), order("O-0", at(9), share("N-1", 5)), cancellation("O-0", at(10))};
        Order early =
                CONSOLIDATOR.consolidate(book(entries), O1, at(10)).order().orElseThrow();
        assertThat(book(entries[0], entries[1], entries[2], early).refusals()).hasSize(1);
        Order later =
                CONSOLIDATOR.consolidate(book(entries), O1, at(11)).order().orElseThrow();
        assertThat(book(entries[0], entries[1], entries[2], later).refusals()).isEmpty();
    }

    @Test
    void nothingOpen_isNoOrder() {
        assertThat(CONSOLIDATOR.consolidate(book(), O1, at(10)))
                .isEqualTo(new Consolidation(Optional.empty(), ImmutableList.of()));
    }

    @Test
    void askedLater_isHeld_andAtTheSameTimeIsNot() {
        Need later = needing("N-1", H1, 2).askedAt(at(10).plusNanos(1)).build();
        assertHeld(later, Reason.ASKED_LATER);
        Need now = needing("N-1", H1, 2).askedAt(at(10)).build();
        assertThat(CONSOLIDATOR.consolidate(book(now), O1, at(10)).order())
                .contains(order("O-1", at(10), share("N-1", 2)));
    }

    @Test
    void unknownItem_isHeld() {
        assertHeld(asked("N-1", ItemCode.of("TEA"), 2, BAG), Reason.UNKNOWN_ITEM);
    }

    @Test
    void unknownUnit_isHeld() {
        assertHeld(asked("N-1", RICE, 2, UnitCode.of("BOX")), Reason.UNKNOWN_UNIT);
    }

    @Test
    void unknownHousehold_isHeld() {
        Need need = need("N-1", H2, 2);
        Consolidator oneDoor = Consolidator.of(LIST, HOUSEHOLDS.subList(0, 1));
        assertThat(oneDoor.consolidate(book(need), O1, at(10)))
                .isEqualTo(held(new HeldNeed(need, 2, Reason.UNKNOWN_HOUSEHOLD)));
    }

    @Test
    void personOfNoMembership_isHeld() {
        assertHeld(
                needing("N-1", H1, 2).askedAt(at(8)).person(PersonId.of("P-9")).build(), Reason.NOT_A_MEMBER);
    }

    @Test
    void held_goesByWhoIsServedFirst() {
        Need urgent = Need.builder(NeedId.of("N-3"), H1, ItemCode.of("TEA"), Amount.of(1, BAG))
                .channel(Channel.MESSAGE)
                .askedAt(at(9))
                .urgency(Urgency.URGENT)
                .build();
        SupplyBook book =
                book(asked("N-2", ItemCode.of("TEA"), 1, BAG), urgent, asked("N-1", RICE, 1, UnitCode.of("BOX")));
        assertThat(CONSOLIDATOR.consolidate(book, O1, at(10)).held())
                .extracting(held -> held.need().id() + " " + held.reason())
                .containsExactly("N-3 UNKNOWN_ITEM", "N-1 UNKNOWN_UNIT", "N-2 UNKNOWN_ITEM");
    }

    @Test
    void order_ofACodeThatTheBookHas_isRefused() {
        SupplyBook book = book(need("N-1", H1, 5), order("O-1", at(9), share("N-1", 3)));
        assertThatThrownBy(() -> CONSOLIDATOR.consolidate(book, O1, at(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order O-1 must not stand twice");
    }

    @Test
    void household_thatStandsTwice_isRefused_withoutItsPeople() {
        List<Household> twice = List.of(HOUSEHOLDS.get(0), household(H1, "C1/3/1/102"));
        assertThatThrownBy(() -> Consolidator.of(LIST, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("household H-1 must not stand twice");
    }

    @Test
    void heldNeed_ofNothing_isRefused() {
        assertThatThrownBy(() -> new HeldNeed(need("N-1", H1, 2), 0, Reason.PERSON_LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number 0 of need N-1 must be at least 1");
    }

    @Test
    void equals_byContent() {
        Need need = need("N-1", H1, 2);
        new EqualsTester()
                .addEqualityGroup(
                        CONSOLIDATOR.consolidate(book(need), O1, at(10)),
                        CONSOLIDATOR.consolidate(book(need), O1, at(10)))
                .addEqualityGroup(CONSOLIDATOR.consolidate(book(need), O1, at(11)))
                .addEqualityGroup(new HeldNeed(need, 1, Reason.ASKED_LATER))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(SupplyList.class, LIST)
                .setDefault(SupplyBook.class, book())
                .setDefault(OrderId.class, O1)
                .setDefault(LocalDateTime.class, at(10))
                .setDefault(Need.class, need("N-1", H1, 2))
                .setDefault(long.class, 1L);
        tester.testAllPublicStaticMethods(Consolidator.class);
        tester.testAllPublicInstanceMethods(CONSOLIDATOR);
        tester.testAllPublicConstructors(Consolidation.class);
        tester.testAllPublicConstructors(HeldNeed.class);
    }

    private static void assertHeld(Need need, Reason reason) {
        assertThat(CONSOLIDATOR.consolidate(book(need), O1, at(10))).isEqualTo(held(new HeldNeed(need, 2, reason)));
    }

    private static Consolidation held(HeldNeed... held) {
        return new Consolidation(Optional.empty(), ImmutableList.copyOf(held));
    }

    private static Need asked(String id, ItemCode item, int number, UnitCode unit) {
        return Need.builder(NeedId.of(id), H1, item, Amount.of(number, unit))
                .channel(Channel.MESSAGE)
                .askedAt(at(9))
                .build();
    }
}
