// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarantinekit.rules.supply.AllocatedItem;
import org.quarantinekit.rules.supply.Allocation;
import org.quarantinekit.rules.supply.Consolidation;
import org.quarantinekit.rules.supply.HeldNeed;

/** The benchmark does the work that it says it times; how long it takes is asserted nowhere. */
class SupplyBenchmarkTest {

    private static SupplyBenchmark of100Households() {
        SupplyBenchmark benchmark = new SupplyBenchmark();
        benchmark.households = 100;
        benchmark.makeNeeds();
        return benchmark;
    }

    @Test
    void consolidate_ordersOrHoldsEverythingThatIsOpen() {
        SupplyBenchmark benchmark = of100Households();
        Consolidation consolidation = benchmark.consolidate();
        long open = benchmark.book().needs().values().stream()
                .mapToLong(standing -> standing.open())
                .sum();
        long ordered = consolidation.order().orElseThrow().lines().stream()
                .mapToLong(line -> line.total())
                .sum();
        long held = consolidation.held().stream().mapToLong(HeldNeed::number).sum();
        assertThat(benchmark.book().needs()).hasSize(600);
        assertThat(ordered + held).isEqualTo(open);
        assertThat(held).isPositive();
    }

    @Test
    void allocate_givesOutAllOfAStockThatIsShort() {
        Allocation allocation = of100Households().allocate();
        assertThat(allocation.items()).hasSize(20).allSatisfy(item -> {
            assertThat(item.left()).isZero();
            assertThat(item.given()).isEqualTo(item.stock()).isLessThan(item.wanted());
        });
        assertThat(allocation.items().stream()
                        .mapToInt((AllocatedItem item) -> item.shares().size()))
                .allMatch(shares -> shares > 1);
    }
}
