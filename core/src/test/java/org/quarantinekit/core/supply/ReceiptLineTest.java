// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.term.ItemCode;

class ReceiptLineTest {

    private static final ItemCode PEN = ItemCode.of("PEN");
    private static final ItemCode PENCIL = ItemCode.of("PENCIL");
    private static final String SUBSTITUTE_RULE =
            "substitute for item PEN must be there exactly if the result is SUBSTITUTED";

    @Test
    void factories_each_giveTheirOwnResult() {
        assertThat(ReceiptLine.delivered(PEN, 2))
                .isEqualTo(new ReceiptLine(PEN, 2, DeliveryResult.DELIVERED, Optional.empty()));
        assertThat(ReceiptLine.substituted(PEN, 2, PENCIL))
                .isEqualTo(new ReceiptLine(PEN, 2, DeliveryResult.SUBSTITUTED, Optional.of(PENCIL)));
        assertThat(ReceiptLine.refused(PEN, 2))
                .isEqualTo(new ReceiptLine(PEN, 2, DeliveryResult.REFUSED, Optional.empty()));
        assertThat(ReceiptLine.damaged(PEN, 2))
                .isEqualTo(new ReceiptLine(PEN, 2, DeliveryResult.DAMAGED, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    void new_substituteWithoutSubstitution_isRefused(DeliveryResult result) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptLine(PEN, 2, result, Optional.of(PENCIL)))
                .withMessage(SUBSTITUTE_RULE);
    }

    @Test
    void new_substitutionWithoutSubstitute_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptLine(PEN, 2, DeliveryResult.SUBSTITUTED, Optional.empty()))
                .withMessage(SUBSTITUTE_RULE);
    }

    @Test
    void new_itemAsItsOwnSubstitute_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReceiptLine.substituted(PEN, 2, PEN))
                .withMessage("substitute for item PEN must be another item");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000_001})
    void new_numberOutside1To1000000_isRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReceiptLine.delivered(PEN, number))
                .withMessage("number " + number + " must be 1 to 1000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void new_numberAtTheEdges_isAccepted(int number) {
        assertThat(ReceiptLine.delivered(PEN, number).number()).isEqualTo(number);
    }

    @Test
    void substituted_null_isRefusedByItsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReceiptLine.substituted(PEN, 2, null))
                .withMessage("substitute");
    }
}
