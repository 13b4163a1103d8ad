// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.quarantinekit.core.SupplySamples.BAG;
import static org.quarantinekit.core.SupplySamples.BOX;
import static org.quarantinekit.core.SupplySamples.HOUSEHOLD;
import static org.quarantinekit.core.SupplySamples.RICE;
import static org.quarantinekit.core.SupplySamples.TABLETS;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.SupplySamples;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Channel;
import org.quarantinekit.core.term.ItemCode;

/** Every type of the room is a value: equal if and only if all its parts are. */
class SupplyEqualsTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.of(2021, 8, 8, 9, 30);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 8, 9, 18, 0);
    private static final NeedId NEED = NeedId.of("N-1");
    private static final OrderId ORDER = OrderId.of("O-1");
    private static final StaffId VOLUNTEER = StaffId.of("V-7");

    @Test
    void equals_linesAndAmounts_dependOnEachPart() {
        OrderShare share = new OrderShare(NEED, 1);
        new EqualsTester()
                .addEqualityGroup(Amount.of(1, BAG), new Amount(1, BAG))
                .addEqualityGroup(Amount.of(2, BAG))
                .addEqualityGroup(Amount.of(1, BOX))
                .addEqualityGroup(share, new OrderShare(NEED, 1))
                .addEqualityGroup(new OrderShare(NEED, 2))
                .addEqualityGroup(new OrderShare(NeedId.of("N-2"), 1))
                .addEqualityGroup(line(RICE, share), line(RICE, share))
                .addEqualityGroup(line(TABLETS, share))
                .addEqualityGroup(line(RICE, new OrderShare(NEED, 2)))
                .addEqualityGroup(new OrderLine(RICE, BOX, ImmutableList.of(share)))
                .addEqualityGroup(DeliveryLine.delivered(NEED, 1), DeliveryLine.delivered(NEED, 1))
                .addEqualityGroup(DeliveryLine.refused(NEED, 1))
                .addEqualityGroup(DeliveryLine.substituted(NEED, 1, RICE))
                .addEqualityGroup(DeliveryLine.substituted(NEED, 1, TABLETS))
                .addEqualityGroup(ReceiptLine.delivered(RICE, 1), ReceiptLine.delivered(RICE, 1))
                .addEqualityGroup(ReceiptLine.delivered(RICE, 2))
                .addEqualityGroup(ReceiptLine.damaged(RICE, 1))
                .addEqualityGroup(new StockLine(RICE, Amount.of(1, BAG)), new StockLine(RICE, Amount.of(1, BAG)))
                .addEqualityGroup(new StockLine(RICE, Amount.of(1, BOX)))
                .addEqualityGroup(new PurchaseLimit(BAG, OptionalInt.of(1), OptionalInt.empty()))
                .addEqualityGroup(new PurchaseLimit(BAG, OptionalInt.empty(), OptionalInt.of(1)))
                .testEquals();
    }

    @Test
    void equals_entries_dependOnKindAndEachPart() {
        new EqualsTester()
                .addEqualityGroup(need("N-1").build(), need("N-1").build())
                .addEqualityGroup(need("N-2").build())
                .addEqualityGroup(need("N-1").urgency(Urgency.URGENT).build())
                .addEqualityGroup(
                        need("N-1").note("a").build(), need("N-1").note("a").build())
                .addEqualityGroup(need("N-1").note("b").build())
                .addEqualityGroup(SupplySamples.order(), SupplySamples.order())
                .addEqualityGroup(Cancellation.builder(ORDER, SUNDAY).build())
                .addEqualityGroup(Cancellation.builder(ORDER, MONDAY).build())
                .addEqualityGroup(
                        Cancellation.builder(ORDER, SUNDAY).reason("a").build())
                .addEqualityGroup(SupplySamples.delivery(), SupplySamples.delivery())
                .addEqualityGroup(
                        new HouseholdDeliverer(HOUSEHOLD, VOLUNTEER), new HouseholdDeliverer(HOUSEHOLD, VOLUNTEER))
                .addEqualityGroup(new HouseholdDeliverer(HouseholdId.of("H-0002"), VOLUNTEER))
                .addEqualityGroup(new HouseholdDeliverer(HOUSEHOLD, StaffId.of("V-8")))
                .testEquals();
    }

    @Test
    void equals_documents_dependOnEachPart() {
        SupplyItem first = SupplySamples.supplyList().items().get(0);
        new EqualsTester()
                .addEqualityGroup(SupplySamples.supplyList(), SupplySamples.supplyList())
                .addEqualityGroup(list("a", first), list("a", first))
                .addEqualityGroup(list("b", first))
                .addEqualityGroup(first)
                .addEqualityGroup(SupplySamples.supplyList().items().get(1))
                .addEqualityGroup(SupplySamples.receipt(), SupplySamples.receipt())
                .testEquals();
    }

    private static OrderLine line(ItemCode item, OrderShare share) {
        return new OrderLine(item, BAG, ImmutableList.of(share));
    }

    private static Need.Builder need(String id) {
        return Need.builder(NeedId.of(id), HOUSEHOLD, RICE, Amount.of(1, BAG))
                .channel(Channel.MESSAGE)
                .askedAt(SUNDAY);
    }

    private static SupplyList list(String code, SupplyItem item) {
        return SupplyList.builder(code, item.title()).addItem(item).build();
    }
}
