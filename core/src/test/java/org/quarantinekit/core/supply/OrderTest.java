// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.BAG;
import static org.quarantinekit.core.SupplySamples.BOX;
import static org.quarantinekit.core.SupplySamples.RICE;
import static org.quarantinekit.core.SupplySamples.TABLETS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.UnitCode;

class OrderTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2021, 8, 9, 18, 0);

    @Test
    void build_linesOfOneItemInTwoUnits_isAccepted() {
        Order order = order(line(RICE, BAG, "N-1"), line(RICE, BOX, "N-2"), line(TABLETS, BOX, "N-3"));
        assertThat(order.lines()).hasSize(3);
        assertThat(order.kind()).isEqualTo("order");
    }

    @Test
    void build_withoutLines_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(OrderTest::order)
                .withMessage("lines of order O-1 must not be empty");
    }

    @Test
    void build_itemTwiceInOneUnit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(line(RICE, BAG, "N-1"), line(TABLETS, BOX, "N-2"), line(RICE, BAG, "N-3")))
                .withMessage("line RICE in BAG of order O-1 must not stand twice");
    }

    @Test
    void build_needOnTwoLines_isRefusedBecauseADeliveryCouldNotTellThemApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(line(RICE, BAG, "N-1"), line(RICE, BOX, "N-2", "N-1")))
                .withMessage("need N-1 of order O-1 must not stand on two lines");
    }

    private static Order order(OrderLine... lines) {
        return Order.builder(OrderId.of("O-1"), MONDAY).addLines(lines).build();
    }

    private static OrderLine line(ItemCode item, UnitCode unit, String... needs) {
        return new OrderLine(
                item,
                unit,
                ImmutableList.copyOf(needs).stream()
                        .map(need -> new OrderShare(NeedId.of(need), 1))
                        .collect(ImmutableList.toImmutableList()));
    }
}
