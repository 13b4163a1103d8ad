// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.rules.supply.Samples.H1;
import static org.quarantinekit.rules.supply.Samples.H2;
import static org.quarantinekit.rules.supply.Samples.H3;
import static org.quarantinekit.rules.supply.Samples.MONDAY_9_AUGUST;
import static org.quarantinekit.rules.supply.Samples.at;
import static org.quarantinekit.rules.supply.Samples.book;
import static org.quarantinekit.rules.supply.Samples.deliverer;
import static org.quarantinekit.rules.supply.Samples.household;
import static org.quarantinekit.rules.supply.Samples.need;
import static org.quarantinekit.rules.supply.Samples.needing;
import static org.quarantinekit.rules.supply.Samples.order;
import static org.quarantinekit.rules.supply.Samples.share;
import static org.quarantinekit.rules.supply.Samples.stock;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.SupplyEntry;

class DeliveryRoundsTest {

    private static final HouseholdId H4 = HouseholdId.of("H-4");
    private static final ImmutableList<Household> HOUSEHOLDS = ImmutableList.of(
            household(H1, "C1/10/1/101"),
            household(H2, "C1/2/1/201"),
            household(H3, "C1/2/1/101"),
            household(H4, "C1/2/1/101"));
    private static final ImmutableList<SupplyEntry> WANTS = ImmutableList.of(
            need("N-1", H1, 1),
            need("N-2", H2, 2),
            need("N-3", H3, 3),
            need("N-4", H4, 4),
            needing("N-5", H1, 5).askedAt(at(9)).neededBy(MONDAY_9_AUGUST).build(),
            order("O-1", at(10), share("N-1", 1), share("N-2", 2), share("N-3", 3), share("N-4", 4), share("N-5", 5)));

    @Test
    void rounds_goByDeliverer_doorByDoorInWalkingOrder_andNobodysDoorsComeLast() {
        SupplyBook book = wants(deliverer(H1, "S-2"), deliverer(H2, "S-2"), deliverer(H4, "S-1"));
        DeliveryRounds rounds = DeliveryRounds.of(all(book), book, Lists.reverse(HOUSEHOLDS));
        assertThat(rounds.rounds())
                .extracting(DeliveryRoundsTest::text)
                .containsExactly("S-1: H-4 N-4 4", "S-2: H-2 N-2 2, H-1 N-5 5 N-1 1", "nobody: H-3 N-3 3");
        assertThat(rounds.withoutDoor()).isEmpty();
        assertThat(rounds.rounds().get(0).stops().get(0).household()).isEqualTo(HOUSEHOLDS.get(3));
    }

    @Test
    void doorsOfOneDwelling_goByTheCodeOfTheHousehold() {
        SupplyBook book = wants();
        assertThat(DeliveryRounds.of(all(book), book, HOUSEHOLDS).rounds())
                .extracting(DeliveryRoundsTest::text)
                .containsExactly("nobody: H-3 N-3 3, H-4 N-4 4, H-2 N-2 2, H-1 N-5 5 N-1 1");
    }

    @Test
    void householdThatIsNotGiven_hasNoDoor_thoughSomebodyIsResponsible() {
        SupplyBook book = wants(deliverer(H3, "S-1"));
        Allocation allocation = all(book);
        DeliveryRounds rounds = DeliveryRounds.of(allocation, book, HOUSEHOLDS.subList(0, 2));
        assertThat(rounds.withoutDoor())
                .extracting(share -> share.need().id().code())
                .containsExactly("N-3", "N-4");
        assertThat(rounds.rounds()).hasSize(1);
        assertThat(rounds.rounds().get(0).deliverer()).isEmpty();
    }

    @Test
    void nothingGiven_isNoStop_andNoMissingDoor() {
        SupplyBook book = wants(deliverer(H1, "S-1"));
        Allocation one = Allocation.of(book, List.of(stock(1)));
        assertThat(one.shares()).hasSize(5);
        assertThat(DeliveryRounds.of(one, book, HOUSEHOLDS).rounds())
                .extracting(DeliveryRoundsTest::text)
                .containsExactly("S-1: H-1 N-5 1");
        DeliveryRounds none = DeliveryRounds.of(Allocation.of(book, List.of()), book, List.of());
        assertThat(none.rounds()).isEmpty();
        assertThat(none.withoutDoor()).isEmpty();
    }

    @Test
    void household_thatStandsTwice_isRefused() {
        SupplyBook book = wants();
        assertThatThrownBy(() ->
                        DeliveryRounds.of(all(book), book, List.of(HOUSEHOLDS.get(0), household(H1, "C1/2/1/301"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("household H-1 must not stand twice");
    }

    @Test
    void room_isInNoText() {
        Household door = household(H1, "C1/10/1/4711");
        SupplyBook book = wants();
        assertThat(DeliveryRounds.of(all(book), book, List.of(door)).toString())
                .contains("H-1")
                .doesNotContain("4711");
    }

    @Test
    void equals_byContent() {
        SupplyBook book = wants();
        new EqualsTester()
                .addEqualityGroup(
                        DeliveryRounds.of(all(book), book, HOUSEHOLDS),
                        DeliveryRounds.of(all(book), book, Lists.reverse(HOUSEHOLDS)))
                .addEqualityGroup(DeliveryRounds.of(all(book), book, List.of()))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(SupplyBook.class, wants())
                .setDefault(Household.class, HOUSEHOLDS.get(0))
                .setDefault(Allocation.class, all(wants()));
        tester.testAllPublicStaticMethods(DeliveryRounds.class);
        tester.testAllPublicConstructors(DeliveryRound.class);
        tester.testAllPublicConstructors(DeliveryStop.class);
    }

    private static SupplyBook wants(SupplyEntry... deliverers) {
        return book(ImmutableList.<SupplyEntry>builder()
                .addAll(WANTS)
                .add(deliverers)
                .build()
                .toArray(SupplyEntry[]::new));
    }

    private static Allocation all(SupplyBook book) {
        return Allocation.of(book, List.of(stock(15)));
    }

    /** Returns "S-2: H-2 N-2 2, H-1 N-5 5 N-1 1": who, then each door with its needs and numbers. */
    private static String text(DeliveryRound round) {
        Optional<String> who = round.deliverer().map(StaffId::code);
        return who.orElse("nobody") + ": "
                + String.join(
                        ", ",
                        round.stops().stream().map(DeliveryRoundsTest::text).toList());
    }

    private static String text(DeliveryStop stop) {
        return stop.household().id()
                + stop.shares().stream()
                        .map(share -> " " + share.need().id() + " " + share.given())
                        .reduce("", String::concat);
    }
}
