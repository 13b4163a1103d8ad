// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.BAG;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_000_000})
    void of_number1To1000000_isKept(int number) {
        Amount amount = Amount.of(number, BAG);
        assertThat(amount.number()).isEqualTo(number);
        assertThat(amount.unit()).isEqualTo(BAG);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_000_001, Integer.MAX_VALUE})
    void of_numberOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(number, BAG))
                .withMessage("number " + number + " must be 1 to 1000000");
    }

    @Test
    void toString_amount_isNumberAndUnit() {
        assertThat(Amount.of(2, BAG)).hasToString("2 BAG");
    }
}
