// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.term.ItemCode;

class CareProperties {

    private final CarePackage mixed = Samples.mixed();
    private final CareChecklist checklist = CareChecklist.of(mixed);

    @Property
    void totals_areLinearInRecipients(
            @ForAll @IntRange(max = 100_000) int some,
            @ForAll @IntRange(max = 100_000) int others,
            @ForAll @IntRange(min = 1, max = 100) int masks,
            @ForAll @IntRange(min = 3, max = 100) int water) {
        for (ItemCode item : new ItemCode[] {Samples.PEN, Samples.WATER, Samples.MASK, Samples.TEA}) {
            assertThat(total(item, some + others, masks, water))
                    .isEqualTo(total(item, some, masks, water) + total(item, others, masks, water));
            assertThat(total(item, some, masks, water)).isEqualTo(some * total(item, 1, masks, water));
        }
    }

    @Property
    void openLine_staysOpenForAnyRecipients(@ForAll @IntRange(min = 1, max = 100_000) int recipients) {
        assertThat(PackingList.of(mixed, recipients).lines())
                .filteredOn(PackingLine::isOpen)
                .extracting(line -> line.line().item())
                .containsExactly(Samples.MASK);
    }

    @Property
    void receivingWhatIsMissing_leavesNothingMissing(@ForAll("received") Map<ItemCode, Integer> received) {
        Map<ItemCode, Integer> later = new TreeMap<>(received);
        checklist
                .missing(received)
                .forEach(item -> later.merge(item.item(), item.quantity().orElse(1), Integer::sum));
        assertThat(checklist.missing(later)).isEmpty();
    }

    @Property
    void receivingMore_neverMakesMoreMissing(
            @ForAll("received") Map<ItemCode, Integer> received, @ForAll("received") Map<ItemCode, Integer> more) {
        Map<ItemCode, Integer> both = new TreeMap<>(received);
        more.forEach((item, number) -> both.merge(item, number, Integer::sum));
        Map<ItemCode, OptionalInt> before = missing(received);
        missing(both).forEach((item, quantity) -> {
            assertThat(before).containsKey(item);
            assertThat(quantity.orElse(0)).isLessThanOrEqualTo(before.get(item).orElse(0));
        });
    }

    @Provide
    Arbitrary<Map<ItemCode, Integer>> received() {
        return Arbitraries.maps(
                Arbitraries.of(Samples.PEN, Samples.WATER, Samples.MASK, Samples.TEA, Samples.GUIDE),
                Arbitraries.integers().between(0, 5));
    }

    private Map<ItemCode, OptionalInt> missing(Map<ItemCode, Integer> received) {
        return checklist.missing(received).stream()
                .collect(ImmutableMap.toImmutableMap(MissingItem::item, MissingItem::quantity));
    }

    private int total(ItemCode item, int recipients, int masks, int water) {
        return PackingList.of(mixed, recipients)
                .withPerRecipient(Samples.MASK, masks)
                .withPerRecipient(Samples.WATER, water)
                .line(item)
                .total()
                .orElseThrow();
    }
}
