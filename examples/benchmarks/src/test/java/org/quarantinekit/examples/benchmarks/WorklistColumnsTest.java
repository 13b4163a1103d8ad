// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklistColumnsTest {

    /** With day 4 sampled: nothing on the day before the first test, day 7 due and then overdue, and so to any day after. */
    @ParameterizedTest
    @CsvSource({
        "-1, 0",
        "0, 0",
        "1, 1",
        "2, 2",
        "4, 2",
        "6, 2",
        "7, 3",
        "8, 130",
        "14, 1155",
        "15, 17538",
        "31, 17538",
        "99, 17538"
    })
    void openTests_whereDay4IsSampled_areTheTestOfTheDayAndTheEarlierOnes(int today, int open) {
        assertThat(WorklistColumns.openTests(1 << 4, today)).isEqualTo(open);
    }
}
