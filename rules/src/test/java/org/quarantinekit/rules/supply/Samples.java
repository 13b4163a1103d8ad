// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Amount;
import org.quarantinekit.core.supply.Cancellation;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryId;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.HouseholdDeliverer;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.UnitCode;

/** Entries made up for these tests, about nobody: bags of rice, mostly, asked for at 8 and ordered at 10. */
final class Samples {

    static final LocalDate SUNDAY_8_AUGUST = LocalDate.of(2021, 8, 8);
    static final LocalDate MONDAY_9_AUGUST = SUNDAY_8_AUGUST.plusDays(1);
    static final HouseholdId H1 = HouseholdId.of("H-1");
    static final HouseholdId H2 = HouseholdId.of("H-2");
    static final HouseholdId H3 = HouseholdId.of("H-3");
    static final PersonId P1 = PersonId.of("P-1");
    static final PersonId P2 = PersonId.of("P-2");
    static final ItemCode RICE = ItemCode.of("RICE");
    static final ItemCode NOODLES = ItemCode.of("NOODLES");
    static final UnitCode BAG = UnitCode.of("BAG");
    static final UnitCode KILOGRAM = UnitCode.of("KILOGRAM");

    private Samples() {}

    /** A time of Sunday, 8 August 2021. */
    static LocalDateTime at(int hour) {
        return SUNDAY_8_AUGUST.atTime(hour, 0);
    }

    /** So many bags of rice, asked for at 8 o'clock by the household as a whole. */
    static Need need(String id, HouseholdId household, int bags) {
        return needing(id, household, bags).askedAt(at(8)).build();
    }

    /** The same, at a time that is still to be said. */
    static Need.Builder needing(String id, HouseholdId household, int bags) {
        return Need.builder(NeedId.of(id), household, RICE, Amount.of(bags, BAG))
                .channel(Channel.TELEPHONE);
    }

    static Order order(String id, LocalDateTime placedAt, OrderShare... shares) {
        return Order.builder(OrderId.of(id), placedAt).addLines(line(shares)).build();
    }

    /** One line of bags of rice. */
    static OrderLine line(OrderShare... shares) {
        return new OrderLine(RICE, BAG, ImmutableList.copyOf(shares));
    }

    static OrderShare share(String need, int bags) {
        return new OrderShare(NeedId.of(need), bags);
    }

    static Cancellation cancellation(String order, LocalDateTime at) {
        return Cancellation.builder(OrderId.of(order), at).build();
    }

    static Delivery delivery(
            String id, String order, HouseholdId household, LocalDateTime at, Outcome outcome, DeliveryLine... lines) {
        return Delivery.builder(DeliveryId.of(id), OrderId.of(order), household, at)
                .outcome(outcome)
                .addLines(lines)
                .build();
    }

    static DeliveryLine delivered(String need, int number) {
        return DeliveryLine.delivered(NeedId.of(need), number);
    }

    static DeliveryLine substituted(String need, int number) {
        return DeliveryLine.substituted(NeedId.of(need), number, NOODLES);
    }

    static DeliveryLine refused(String need, int number) {
        return DeliveryLine.refused(NeedId.of(need), number);
    }

    static DeliveryLine damaged(String need, int number) {
        return DeliveryLine.damaged(NeedId.of(need), number);
    }

    static HouseholdDeliverer deliverer(HouseholdId household, String staff) {
        return new HouseholdDeliverer(household, StaffId.of(staff));
    }

    /** The book of Sunday. */
    static SupplyBook book(SupplyEntry... entries) {
        return SupplyBook.of(List.of(entries), SUNDAY_8_AUGUST);
    }

    static NeedStanding standing(SupplyBook book, String need) {
        return book.needs().get(NeedId.of(need));
    }

    static OrderStanding placed(SupplyBook book, String order) {
        return book.orders().get(OrderId.of(order));
    }

    static StockLine stock(int bags) {
        return new StockLine(RICE, Amount.of(bags, BAG));
    }

    static SupplyList list(SupplyItem... items) {
        return SupplyList.builder("sample", LocalizedText.of("Sample", "样本"))
                .addItems(items)
                .build();
    }

    static SupplyItem.Builder item(ItemCode item) {
        return SupplyItem.builder(item, LocalizedText.of("Item " + item, "物品 " + item), ItemCategories.RICE_FLOUR_OIL);
    }

    /** The place "C1/3/2/501" is compound, building, unit and room; all members belong since Sunday. */
    static Household household(HouseholdId id, String place, PersonId... members) {
        Household.Builder household = Household.builder(id, dwelling(place));
        for (PersonId member : members) {
            household.addMembers(Membership.since(member, SUNDAY_8_AUGUST));
        }
        return household.build();
    }

    static Dwelling dwelling(String place) {
        String[] steps = place.split("/", -1);
        return Dwelling.builder()
                .compound(steps[0])
                .building(steps[1])
                .unit(steps[2])
                .floor(5)
                .room(steps[3])
                .build();
    }
}
