// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMixTest {

    @Test
    void numbers_areThoseOfTheAlgorithm() {
        // The first three numbers for seed 1234567 in the reference implementation, as remainders by 1000.
        SplitMix random = new SplitMix(1234567);
        assertThat(IntStream.range(0, 3).map(i -> random.below(1000))).containsExactly(317, 973, 423);
    }
}
