// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way does the work that the benchmark says it times; how long it takes is asserted nowhere. */
class WorklistBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void prepare_ofEverySize_acceptsTheResultOfEveryWay(WorklistWay way) {
        for (int people : Populations.SIZES) {
            WorklistBenchmark benchmark = new WorklistBenchmark();
            benchmark.people = people;
            benchmark.way = way;
            assertThatCode(benchmark::prepare).as("%s people", people).doesNotThrowAnyException();
            assertThatCode(benchmark::worklist).as("%s people", people).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void work_doneAgain_givesTheSame(WorklistWay way) {
        Populations.assertSameWhenDoneAgain(way.checkedOn(new PopulationColumns(Populations.LARGEST)));
    }
}
