// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.quarantinekit.core.SupplySamples.RICE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryLineTest {

    private static final NeedId NEED = NeedId.of("N-1");
    private static final String SUBSTITUTE_RULE =
            "substitute for need N-1 must be there exactly if the result is SUBSTITUTED";

    @Test
    void factories_each_giveTheirOwnResult() {
        assertThat(DeliveryLine.delivered(NEED, 2))
                .isEqualTo(new DeliveryLine(NEED, 2, DeliveryResult.DELIVERED, Optional.empty()));
        assertThat(DeliveryLine.substituted(NEED, 2, RICE))
                .isEqualTo(new DeliveryLine(NEED, 2, DeliveryResult.SUBSTITUTED, Optional.of(RICE)));
        assertThat(DeliveryLine.refused(NEED, 2))
                .isEqualTo(new DeliveryLine(NEED, 2, DeliveryResult.REFUSED, Optional.empty()));
        assertThat(DeliveryLine.damaged(NEED, 2))
                .isEqualTo(new DeliveryLine(NEED, 2, DeliveryResult.DAMAGED, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    void new_substituteWithoutSubstitution_isRefused(DeliveryResult result) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeliveryLine(NEED, 2, result, Optional.of(RICE)))
                .withMessage(SUBSTITUTE_RULE);
    }

    @Test
    void new_substitutionWithoutSubstitute_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeliveryLine(NEED, 2, DeliveryResult.SUBSTITUTED, Optional.empty()))
                .withMessage(SUBSTITUTE_RULE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void new_numberOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliveryLine.delivered(NEED, number))
                .withMessage("number " + number + " must be 1 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void new_numberAtTheEdges_isAccepted(int number) {
        assertThat(DeliveryLine.delivered(NEED, number).number()).isEqualTo(number);
    }

    @Test
    void substituted_null_isRefusedByItsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> DeliveryLine.substituted(NEED, 2, null))
                .withMessage("substitute");
    }
}
