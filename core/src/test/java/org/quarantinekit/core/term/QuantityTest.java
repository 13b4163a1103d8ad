// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void count_exactly_isTheNumber() {
        assertThat(Quantity.exactly(2).count()).hasValue(2);
    }

    @Test
    void count_atLeast_isTheNumber() {
        assertThat(Quantity.atLeast(1_000_000).count()).hasValue(1_000_000);
    }

    @Test
    void count_several_isNeverMadeUp() {
        assertThat(Quantity.several().count()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void exactly_numberOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.exactly(number))
                .withMessage("quantity " + number + " must be 1 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void atLeast_numberOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.atLeast(number))
                .withMessage("quantity " + number + " must be 1 to 1000000");
    }
}
