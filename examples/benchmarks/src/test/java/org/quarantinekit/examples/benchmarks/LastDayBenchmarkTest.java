// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way does the work that the benchmark says it times; how long it takes is asserted nowhere. */
class LastDayBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void prepare_ofEverySize_acceptsTheResultOfEveryWay(LastDayWay way) {
        for (int people : Populations.SIZES) {
            LastDayBenchmark benchmark = new LastDayBenchmark();
            benchmark.people = people;
            benchmark.way = way;
            assertThatCode(benchmark::prepare).as("%s people", people).doesNotThrowAnyException();
            assertThatCode(benchmark::lastDays).as("%s people", people).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void work_doneAgain_givesTheSame(LastDayWay way) {
        Populations.assertSameWhenDoneAgain(way.checkedOn(new PopulationColumns(Populations.LARGEST)));
    }
}
