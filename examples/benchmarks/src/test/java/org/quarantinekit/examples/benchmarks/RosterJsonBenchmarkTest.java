// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Both ways read and write the same; how long it takes is asserted nowhere. */
class RosterJsonBenchmarkTest {

    @Test
    void trees_holdWhatTheDocumentsHold() throws Exception {
        RosterJsonBenchmark benchmark = new RosterJsonBenchmark();
        benchmark.people = 100;
        benchmark.prepare();
        assertThat(benchmark.readDocuments()).hasSize(100).doesNotHaveDuplicates();
        assertThat(benchmark.readTrees()).hasSize(100).allMatch(tree -> tree.has("subject"));
        assertThat(benchmark.writeDocuments()).allMatch(line -> line.contains("\"anchors\""));
        assertThat(benchmark.writeTrees().toString().replaceAll("\\s", ""))
                .isEqualTo(benchmark.writeDocuments().toString().replaceAll("\\s", ""));
    }
}
