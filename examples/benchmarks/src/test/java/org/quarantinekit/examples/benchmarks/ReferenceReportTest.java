// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceReportTest {

    private static String result(String way, int people, double millis, String secondary) {
        return "{\"benchmark\":\"org.quarantinekit.examples.benchmarks.LastDayBenchmark.lastDays\",\"params\":{\"people\":\""
                + people + "\",\"way\":\"" + way + "\"},\"primaryMetric\":{\"score\":" + millis
                + ",\"scoreUnit\":\"ms/op\"},\"secondaryMetrics\":{" + secondary + "}}";
    }

    @Test
    void of_results_comparesWithThePlainLoopAndTheLimitAndTellsTheGrowth() throws Exception {
        String json = "[" + result("PLAIN_LOOP", 1000, 1, "") + "," + result("PLAIN_LOOP", 100_000, 200, "") + ","
                + result("COLUMNS", 1000, 0.1, "") + ","
                + result("POPULATION", 1000, 0.05, "\"gc.alloc.rate.norm\":{\"score\":8000}") + "]";
        assertThat(ReferenceReport.of(json)).isEqualTo("""
                        | Work | Way | People | ns per person | of the plain loop | of the limit | bytes per person | growth |
                        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                        | LastDay | COLUMNS | 1,000 | 100 | 0.10 | 1.00 |  |  |
                        | LastDay | PLAIN_LOOP | 1,000 | 1,000 | 1.00 | 10 |  |  |
                        | LastDay | PLAIN_LOOP | 100,000 | 2,000 | 1.00 |  |  | 1.15 |
                        | LastDay | POPULATION | 1,000 | 50 | 0.05 | 0.50 | 8.00 |  |
                        """);
    }
}
