// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quarantinekit.core.supply.Order;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.rules.supply.Allocation;
import org.quarantinekit.rules.supply.Consolidation;
import org.quarantinekit.rules.supply.SupplyBook;

/** From six needs of every household to an order, and from half of what was ordered to who gets what. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = "-XX:+AlwaysPreTouch")
public class SupplyBenchmark {

    /** How many households there are, each with six needs. */
    @Param("10000")
    public int households;

    private SupplyWork work = new SupplyWork(0);
    private SupplyBook asked = work.book();
    private SupplyBook ordered = asked;
    private ImmutableList<StockLine> stock = ImmutableList.of();

    /** Makes the needs, an order of them, and a stock that is short. */
    @Setup
    public void makeNeeds() {
        work = new SupplyWork(households);
        asked = work.book();
        Order order = work.consolidate(asked).order().orElseThrow();
        ordered = work.ordered(order);
        stock = SupplyWork.halfOf(order);
    }

    /** Reads the needs into a book. */
    @Benchmark
    public SupplyBook book() {
        return work.book();
    }

    /** Makes one order of everything that is open, within the limits. */
    @Benchmark
    public Consolidation consolidate() {
        return work.consolidate(asked);
    }

    /** Gives out a stock that is short, household by household. */
    @Benchmark
    public Allocation allocate() {
        return SupplyWork.allocate(ordered, stock);
    }
}
