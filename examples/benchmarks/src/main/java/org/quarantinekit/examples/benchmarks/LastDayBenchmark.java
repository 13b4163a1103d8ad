// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

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

/** The last day of everybody in a population, new exposures included, by hand and by the library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
// The heap is said here because a fork does not take it from the command line once it has arguments of its own.
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class LastDayBenchmark {

    /** How many people there are. */
    @Param({"9000", "100000", "1000000"})
    public int people;

    /** How it is done: all of them, unless said. */
    @Param
    public LastDayWay way = LastDayWay.PLAIN_LOOP;

    private Work<?> work = way.on(new PopulationColumns(0));

    /**
     * Makes the population and whatever this way starts from, and does the work once.
     *
     * @throws IllegalStateException if the result is not the one that every way has to reach
     */
    @Setup
    public void prepare() {
        work = way.checkedOn(new PopulationColumns(people));
    }

    /** Works out the last day of everybody. */
    @Benchmark
    public Object lastDays() {
        return work.run().get();
    }
}
