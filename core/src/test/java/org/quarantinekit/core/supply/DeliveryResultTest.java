// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryResultTest {

    @ParameterizedTest
    @CsvSource({"DELIVERED,true,true", "SUBSTITUTED,true,true", "REFUSED,true,false", "DAMAGED,false,false"})
    void flags_ofEachResult_areThoseOfTheTable(DeliveryResult result, boolean settled, boolean handedOver) {
        assertThat(result.isSettled()).isEqualTo(settled);
        assertThat(result.isHandedOver()).isEqualTo(handedOver);
    }

    @ParameterizedTest
    @EnumSource
    void isHandedOver_ofAnyResult_meansThatItIsSettled(DeliveryResult result) {
        assertThat(result.isSettled() || !result.isHandedOver()).isTrue();
    }
}
