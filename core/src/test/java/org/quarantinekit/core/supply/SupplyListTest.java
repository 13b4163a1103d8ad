// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.RICE;
import static org.quarantinekit.core.SupplySamples.TABLETS;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.ItemCode;

class SupplyListTest {

    @Test
    void build_itemsWithoutSources_keepTheirOrder() {
        SupplyList list = list("needs-2021").addItems(item(TABLETS), item(RICE)).build();
        assertThat(list.items()).extracting(SupplyItem::item).containsExactly(TABLETS, RICE);
        assertThat(list.citations()).isEmpty();
    }

    @Test
    void build_codeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("Needs 2021").addItem(item(RICE)).build())
                .withMessage("list code must be 1 to 64 lower-case letters, digits and hyphens, no hyphen at an edge");
    }

    @Test
    void build_withoutItems_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("needs-2021").build())
                .withMessage("items of list needs-2021 must not be empty");
    }

    @Test
    void build_itemTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list("needs-2021")
                        .addItems(item(RICE), item(TABLETS), item(RICE))
                        .build())
                .withMessage("item RICE of list needs-2021 must not stand twice");
    }

    private static SupplyList.Builder list(String code) {
        return SupplyList.builder(code, Samples.text("Needs"));
    }

    private static SupplyItem item(ItemCode item) {
        return SupplyItem.builder(item, Samples.text("Thing"), ItemCategories.DAILY_GOODS)
                .build();
    }
}
