// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
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
import org.quarantinekit.core.supply.PurchaseLimit;
import org.quarantinekit.core.supply.Receipt;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.supply.Urgency;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.UnitCode;

/** One full document of each type of the supply room, with every optional attribute filled somewhere; about nobody. */
public final class SupplySamples {

    public static final ItemCode RICE = ItemCode.of("RICE");
    public static final ItemCode TABLETS = ItemCode.of("TABLETS");
    public static final UnitCode BAG = UnitCode.of("BAG");
    public static final UnitCode BOX = UnitCode.of("BOX");
    public static final HouseholdId HOUSEHOLD = HouseholdId.of("H-0001");

    private static final LocalDate AUG_10 = LocalDate.of(2021, 8, 10); // Tuesday
    private static final LocalDateTime SUNDAY = LocalDateTime.of(2021, 8, 8, 9, 30);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 8, 9, 18, 0);
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2021, 8, 10, 11, 20);
    private static final OrderId ORDER = OrderId.of("O-1");
    private static final StaffId VOLUNTEER = StaffId.of("V-7");

    private SupplySamples() {}

    public static ImmutableList<SupplyEntry> supplyEntries() {
        return ImmutableList.of(
                need(),
                order(),
                Cancellation.builder(ORDER, TUESDAY).reason("sold out").build(),
                delivery(),
                new HouseholdDeliverer(HOUSEHOLD, VOLUNTEER));
    }

    public static Need need() {
        return Need.builder(NeedId.of("N-1"), HOUSEHOLD, TABLETS, Amount.of(2, BOX))
                .person(PersonId.of("P-000001"))
                .channel(Channel.TELEPHONE)
                .askedAt(SUNDAY)
                .neededBy(AUG_10)
                .urgency(Urgency.MEDICINE)
                .note("those of the green box")
                .build();
    }

    public static Order order() {
        return Order.builder(ORDER, MONDAY)
                .addLine(new OrderLine(TABLETS, BOX, ImmutableList.of(new OrderShare(NeedId.of("N-1"), 2))))
                .addLine(new OrderLine(
                        RICE,
                        BAG,
                        ImmutableList.of(new OrderShare(NeedId.of("N-2"), 3), new OrderShare(NeedId.of("N-3"), 1))))
                .build();
    }

    public static Delivery delivery() {
        NeedId rice = NeedId.of("N-2");
        return Delivery.builder(DeliveryId.of("D-1"), ORDER, HOUSEHOLD, TUESDAY)
                .outcome(Outcome.DONE)
                .deliverer(VOLUNTEER)
                .addLine(DeliveryLine.substituted(NeedId.of("N-1"), 2, ItemCode.of("CAPSULES")))
                .addLine(DeliveryLine.delivered(rice, 1))
                .addLine(DeliveryLine.refused(rice, 1))
                .addLine(DeliveryLine.damaged(rice, 1))
                .build();
    }

    public static ImmutableList<StockLine> stockLines() {
        return ImmutableList.of(new StockLine(RICE, Amount.of(40, BAG)), new StockLine(TABLETS, Amount.of(1, BOX)));
    }

    public static SupplyList supplyList() {
        return SupplyList.builder("invented-needs-2021", Samples.text("What to ask for"))
                .addItem(SupplyItem.builder(RICE, Samples.text("Rice"), ItemCategories.RICE_FLOUR_OIL)
                        .addUnits(UnitCode.of("KILOGRAM"), BAG)
                        .addLimit(new PurchaseLimit(BAG, OptionalInt.of(1), OptionalInt.of(3)))
                        .addCitation(Samples.interpretation())
                        .build())
                .addItem(SupplyItem.builder(TABLETS, Samples.text("Tablets"), ItemCategories.MEDICINE)
                        .addLimit(new PurchaseLimit(BOX, OptionalInt.of(2), OptionalInt.empty()))
                        .build())
                .addCitation(Samples.citation())
                .build();
    }

    public static Receipt receipt() {
        ItemCode masks = ItemCode.of("MASK");
        return Receipt.builder("invented-five-2021", Subject.of(HOUSEHOLD), TUESDAY)
                .addLine(ReceiptLine.delivered(masks, 1))
                .addLine(ReceiptLine.damaged(masks, 1))
                .addLine(ReceiptLine.substituted(ItemCode.of("PEN"), 2, ItemCode.of("PENCIL")))
                .addLine(ReceiptLine.refused(ItemCode.of("THERMOMETER"), 1))
                .handedOverBy(VOLUNTEER)
                .build();
    }
}
