// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.quarantinekit.core.SupplySamples.BAG;
import static org.quarantinekit.core.SupplySamples.BOX;
import static org.quarantinekit.core.SupplySamples.RICE;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.UnitCode;

class SupplyItemTest {

    private static final UnitCode KILOGRAM = UnitCode.of("KILOGRAM");
    private static final PurchaseLimit BAGS = limit(BAG, 1);
    private static final PurchaseLimit BOXES = limit(BOX, 2);

    @Test
    void units_inAnyOrderAndTwice_areASortedSet() {
        assertThat(rice().addUnits(KILOGRAM, BOX, BAG, BOX).build().units()).containsExactly(BAG, BOX, KILOGRAM);
    }

    @Test
    void isOrderedIn_unitsNamed_isTrueForThemOnly() {
        SupplyItem item = rice().addUnits(BAG, BOX).build();
        assertThat(item.isOrderedIn(BAG)).isTrue();
        assertThat(item.isOrderedIn(BOX)).isTrue();
        assertThat(item.isOrderedIn(KILOGRAM)).isFalse();
    }

    @Test
    void isOrderedIn_unitsLeftOpen_isTrueForAny() {
        assertThat(rice().build().isOrderedIn(KILOGRAM)).isTrue();
    }

    @Test
    void findLimit_ofAUnit_isTheLimitInThatUnitIfThereIsOne() {
        SupplyItem item = rice().addLimits(BAGS, BOXES).build();
        assertThat(item.findLimit(BAG)).contains(BAGS);
        assertThat(item.findLimit(BOX)).contains(BOXES);
        assertThat(item.findLimit(KILOGRAM)).isEmpty();
    }

    @Test
    void isOrderedInAndFindLimit_null_areRefusedByItsNameWithUnitsAndWithout() {
        SupplyItem open = rice().build();
        SupplyItem closed = rice().addUnit(BAG).addLimit(BAGS).build();
        for (SupplyItem item : new SupplyItem[] {open, closed}) {
            assertThatNullPointerException()
                    .isThrownBy(() -> item.isOrderedIn(null))
                    .withMessage("unit");
            assertThatNullPointerException()
                    .isThrownBy(() -> item.findLimit(null))
                    .withMessage("unit");
        }
    }

    @Test
    void build_limitsInItsUnits_isAccepted() {
        assertThat(rice().addUnits(BAG, BOX).addLimits(BOXES, BAGS).build().limits())
                .containsExactly(BOXES, BAGS);
    }

    @Test
    void build_twoLimitsInOneUnit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rice().addLimits(BAGS, BOXES, limit(BAG, 3)).build())
                .withMessage("limit of RICE in BAG must not stand twice");
    }

    @Test
    void build_limitInAUnitThatItIsNotOrderedIn_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rice().addUnits(KILOGRAM, BAG).addLimits(BAGS, BOXES).build())
                .withMessage("limit of RICE in BOX must be in one of its units [BAG, KILOGRAM]");
    }

    private static SupplyItem.Builder rice() {
        return SupplyItem.builder(RICE, Samples.text("Rice"), ItemCategories.RICE_FLOUR_OIL);
    }

    private static PurchaseLimit limit(UnitCode unit, int perHousehold) {
        return new PurchaseLimit(unit, OptionalInt.empty(), OptionalInt.of(perHousehold));
    }
}
