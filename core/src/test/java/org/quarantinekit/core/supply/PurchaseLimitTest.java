// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.SupplySamples.BAG;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurchaseLimitTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void new_oneLimitOrBothAtTheEdges_isAccepted(int number) {
        OptionalInt most = OptionalInt.of(number);
        assertThat(new PurchaseLimit(BAG, most, NONE).perPerson()).hasValue(number);
        assertThat(new PurchaseLimit(BAG, NONE, most).perHousehold()).hasValue(number);
        assertThat(new PurchaseLimit(BAG, most, OptionalInt.of(1)).perHousehold())
                .hasValue(1);
    }

    @Test
    void new_limitThatLimitsNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseLimit(BAG, NONE, NONE))
                .withMessage("limit in BAG must be per person, per household, or both");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void new_perPersonOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseLimit(BAG, OptionalInt.of(number), OptionalInt.of(1)))
                .withMessage("perPerson " + number + " must be 1 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void new_perHouseholdOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PurchaseLimit(BAG, OptionalInt.of(1), OptionalInt.of(number)))
                .withMessage("perHousehold " + number + " must be 1 to 1000000");
    }
}
