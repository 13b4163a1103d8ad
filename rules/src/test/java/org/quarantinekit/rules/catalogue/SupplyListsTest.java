// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.ItemCategories;
import org.quarantinekit.core.term.UnitCode;

/** The needs list of the Fengqing Road page: "米面油、蔬菜、药、书籍、日用品等", and nothing that it does not say. */
class SupplyListsTest {

    private final SupplyList needs = Catalogue.bundled().supplyList("fengqing-road-needs-2021");

    @Test
    void needs_areTheThingsThatThePageNames_inItsOrder() {
        assertThat(needs.items())
                .extracting(item -> item.item().code(), item -> item.title().zh(), item -> item.category())
                .containsExactly(
                        tuple("RICE", "米", ItemCategories.RICE_FLOUR_OIL),
                        tuple("FLOUR", "面", ItemCategories.RICE_FLOUR_OIL),
                        tuple("OIL", "油", ItemCategories.RICE_FLOUR_OIL),
                        tuple("VEGETABLES", "蔬菜", ItemCategories.VEGETABLES),
                        tuple("MEDICINE", "药", ItemCategories.MEDICINE),
                        tuple("BOOKS", "书籍", ItemCategories.BOOKS),
                        tuple("DAILY_GOODS", "日用品", ItemCategories.DAILY_GOODS));
        assertThat(needs.title().zh()).isEqualTo("丰庆路街道居家隔离人员需求清单");
    }

    @Test
    void needs_haveNeitherUnitsNorLimits_becauseThePageHasNone() {
        assertThat(needs.items()).allSatisfy(item -> {
            assertThat(item.units()).isEmpty();
            assertThat(item.limits()).isEmpty();
            assertThat(item.isOrderedIn(UnitCode.of("BAG"))).isTrue();
        });
    }

    @Test
    void needs_sayHowThePageWasRead() {
        assertThat(needs.citations()).allSatisfy(citation -> {
            assertThat(citation.source())
                    .isEqualTo("Fengqing Road sub-district newspaper page (Zhengzhou, August 2021)");
            assertThat(citation.reading()).isEqualTo(Reading.INTERPRETED);
            assertThat(citation.confidence()).isEqualTo(Confidence.HIGH);
        });
        assertThat(needs.citations())
                .extracting(Citation::locator)
                .containsExactly("联防联控 筑牢重点区域抗疫防线", "全方位服务 “隔离不隔爱”", "全方位服务 “隔离不隔爱”", "全方位服务 “隔离不隔爱”");
        assertThat(needs.citations())
                .extracting(citation ->
                        citation.note().map(LocalizedText::en).orElse("").replaceAll(":.*", ""))
                .containsExactly("Place and time", "Items", "Contents", "Units and limits");
    }
}
