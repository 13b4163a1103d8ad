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
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;
import org.quarantinekit.rules.sampling.ResultSheet;
import org.quarantinekit.rules.sampling.TeamLayout;
import org.quarantinekit.rules.sampling.Tubes;

/** One night of door-to-door double sampling, from the list of people to what the results say about each specimen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
// The heap is said here because a fork does not take it from the command line once it has arguments of its own.
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class SamplingBenchmark {

    /** How many people are in the round: about as many as in the night of the source, and a large city district. */
    @Param({"9000", "1000000"})
    public int people;

    private SamplingWork work = new SamplingWork(0);
    private TeamLayout layout = work.layOut();
    private Tubes tubes = SamplingWork.fill(layout);
    private RoundCoverage coverage = work.reconcile();
    private ImmutableList<TubeResult> results = ImmutableList.of();

    /** Makes the round and its records, and everything that a later step starts from. */
    @Setup
    public void makeRound() {
        work = new SamplingWork(people);
        layout = work.layOut();
        tubes = SamplingWork.fill(layout);
        coverage = work.reconcile();
        results = SamplingWork.resultsOf(tubes);
    }

    /** Parts the round among its teams. */
    @Benchmark
    public TeamLayout layOut() {
        return work.layOut();
    }

    /** Fills two tubes for each person, and labels them. */
    @Benchmark
    public Tubes fill() {
        return SamplingWork.fill(layout);
    }

    /** Holds the round against its records, at every level. */
    @Benchmark
    public RoundCoverage reconcile() {
        return work.reconcile();
    }

    /** Certifies what came of it. */
    @Benchmark
    public RoundCertificate certify() {
        return SamplingWork.certify(coverage);
    }

    /** Reads what the laboratory reports of the tubes. */
    @Benchmark
    public ResultSheet read() {
        return SamplingWork.read(tubes, results);
    }
}
