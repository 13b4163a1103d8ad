// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkTest {

    private static final Work<Integer> SIX_TIMES_SEVEN = new Work<>(() -> 6 * 7, Integer::longValue);

    @Test
    void checked_rightResult_isTheWork() {
        assertThat(SIX_TIMES_SEVEN.checked("PLAIN_LOOP", 42)).isSameAs(SIX_TIMES_SEVEN);
    }

    @Test
    void checked_wrongResult_isRefusedByName() {
        assertThatThrownBy(() -> SIX_TIMES_SEVEN.checked("PLAIN_LOOP", 43))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("checksum 42 of PLAIN_LOOP must be 43");
    }
}
