// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.quarantinekit.rules.supply.Samples.BAG;
import static org.quarantinekit.rules.supply.Samples.KILOGRAM;
import static org.quarantinekit.rules.supply.Samples.NOODLES;
import static org.quarantinekit.rules.supply.Samples.RICE;
import static org.quarantinekit.rules.supply.Samples.SUNDAY_8_AUGUST;
import static org.quarantinekit.rules.supply.Sketches.GOODS;
import static org.quarantinekit.rules.supply.Sketches.household;
import static org.quarantinekit.rules.supply.Sketches.person;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.HouseholdDeliverer;
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.UnitCode;
import org.quarantinekit.rules.supply.Sketches.CancellationSketch;
import org.quarantinekit.rules.supply.Sketches.DeliverySketch;
import org.quarantinekit.rules.supply.Sketches.LineSketch;
import org.quarantinekit.rules.supply.Sketches.NeedSketch;
import org.quarantinekit.rules.supply.Sketches.OrderSketch;
import org.quarantinekit.rules.supply.Sketches.ShareSketch;

/**
 * The generators of the laws of supply: needs of four households, and orders, deliveries and cancellations of them that are
 * mostly right. Some codes stand twice, some lines are wrong, and all times are whole hours, so that many are the same.
 */
final class SupplyHistories {

    private static final LocalDate MONDAY_9_AUGUST = SUNDAY_8_AUGUST.plusDays(1);

    private SupplyHistories() {}

    /** Everything that may be written down, and one of four days. */
    static Arbitrary<History> histories() {
        return Combinators.combine(
                        needs(40, 0).list().ofMinSize(1).ofMaxSize(8),
                        orders().list().ofMinSize(1).ofMaxSize(5),
                        deliveries().list().ofMaxSize(8),
                        cancellations().list().ofMaxSize(3),
                        deliverers().list().ofMaxSize(4),
                        integers(0, 3))
                .as((needs, orders, deliveries, cancellations, deliverers, days) -> {
                    Sketches sketches = new Sketches();
                    needs.forEach(sketches::add);
                    orders.forEach(sketches::add);
                    deliveries.forEach(sketches::add);
                    cancellations.forEach(sketches::add);
                    deliverers.forEach(sketches::add);
                    return new History(sketches.entries(), SUNDAY_8_AUGUST.plusDays(days));
                })
                .withoutEdgeCases();
    }

    /** Needs of one day, none of whose codes stands twice. */
    static Arbitrary<History> needsOfOneDay() {
        return needs(23, 2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(needs -> {
                    Sketches sketches = new Sketches();
                    needs.forEach(sketches::add);
                    return new History(sketches.entries(), SUNDAY_8_AUGUST);
                })
                .withoutEdgeCases();
    }

    /** A list that knows rice and noodles, with and without limits. */
    static Arbitrary<SupplyList> lists() {
        return Combinators.combine(limits(BAG), limits(KILOGRAM), limits(BAG))
                .as((riceInBags, riceInKilograms, noodles) -> Samples.list(
                        Samples.item(RICE)
                                .addUnits(BAG, KILOGRAM)
                                .addAllLimits(Stream.concat(riceInBags.stream(), riceInKilograms.stream())
                                        .toList())
                                .build(),
                        Samples.item(NOODLES)
                                .addAllLimits(noodles.stream().toList())
                                .build()));
    }

    static Arbitrary<List<StockLine>> stocks() {
        return Combinators.combine(Arbitraries.of(GOODS), integers(1, 10))
                .as((goods, number) -> new StockLine(goods.item(), Amount.of(number, goods.unit())))
                .list()
                .ofMaxSize(7);
    }

    /** Three of the four households; in each one member stays, one joins and one leaves on Monday. */
    static ImmutableList<Household> households() {
        return Stream.of(1, 2, 3).map(SupplyHistories::home).collect(ImmutableList.toImmutableList());
    }

    private static Household home(int number) {
        return Household.builder(household(number), Samples.dwelling("C1/3/1/10" + number))
                .addMembers(Membership.since(person(number, 1), SUNDAY_8_AUGUST))
                .addMembers(Membership.since(person(number, 2), MONDAY_9_AUGUST))
                .addMembers(new Membership(person(number, 3), SUNDAY_8_AUGUST, Optional.of(MONDAY_9_AUGUST)))
                .build();
    }

    private static Arbitrary<NeedSketch> needs(int lastHour, int leastTwin) {
        return Combinators.combine(
                        Arbitraries.of(1, 1, 1, 2, 2, 3, 4),
                        integers(0, 3),
                        Arbitraries.of(0, 0, 0, 0, 1, 2, 3),
                        integers(1, 6),
                        integers(0, lastHour),
                        Arbitraries.of(Urgency.ORDINARY, Urgency.ORDINARY, Urgency.URGENT, Urgency.MEDICINE),
                        integers(0, 5),
                        integers(leastTwin, 15))
                .as(NeedSketch::new);
    }

    private static Arbitrary<OrderSketch> orders() {
        Arbitrary<ShareSketch> share = Combinators.combine(integers(0, 7), integers(0, 5), integers(0, 15))
                .as(ShareSketch::new);
        return Combinators.combine(
                        integers(8, 60),
                        integers(0, 9),
                        share.list().ofMinSize(1).ofMaxSize(6))
                .as(OrderSketch::new);
    }

    private static Arbitrary<DeliverySketch> deliveries() {
        Arbitrary<DeliveryResult> results = Arbitraries.of(
                DeliveryResult.DELIVERED,
                DeliveryResult.DELIVERED,
                DeliveryResult.SUBSTITUTED,
                DeliveryResult.REFUSED,
                DeliveryResult.DAMAGED);
        Arbitrary<LineSketch> line = Combinators.combine(integers(0, 7), integers(0, 5), results, integers(0, 10))
                .as(LineSketch::new);
        return Combinators.combine(
                        integers(0, 4),
                        integers(-1, 30),
                        integers(0, 9),
                        line.list().ofMaxSize(4))
                .as(DeliverySketch::new);
    }

    private static Arbitrary<CancellationSketch> cancellations() {
        return Combinators.combine(integers(0, 4), integers(-1, 40), integers(0, 2))
                .as(CancellationSketch::new);
    }

    private static Arbitrary<HouseholdDeliverer> deliverers() {
        return Combinators.combine(integers(1, 4), integers(1, 2))
                .as((household, staff) -> new HouseholdDeliverer(household(household), StaffId.of("S-" + staff)));
    }

    private static Arbitrary<Optional<PurchaseLimit>> limits(UnitCode unit) {
        return Combinators.combine(integers(0, 4), integers(0, 7))
                .as((person, household) -> person + household == 0
                        ? Optional.empty()
                        : Optional.of(new PurchaseLimit(unit, unlessZero(person), unlessZero(household))));
    }

    private static OptionalInt unlessZero(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
