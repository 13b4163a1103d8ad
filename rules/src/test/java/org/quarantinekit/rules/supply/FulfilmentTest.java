// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.supply.DeliveryResult;

class FulfilmentTest {

    private static final Fulfilment THREE_AND_ONE_OF_FIVE = new Fulfilment(5, 3, 1, 0, 0);

    @Test
    void stillShort_isWhatWasOrderedAndIsNotSettled() {
        assertThat(THREE_AND_ONE_OF_FIVE.settled()).isEqualTo(4);
        assertThat(THREE_AND_ONE_OF_FIVE.stillShort()).isEqualTo(1);
        assertThat(Fulfilment.ordered(5)).isEqualTo(new Fulfilment(5, 0, 0, 0, 0));
        assertThat(Fulfilment.ordered(5).stillShort()).isEqualTo(5);
        assertThat(Fulfilment.NONE.stillShort()).isZero();
    }

    @Test
    void plus_oneResult_countsInItsOwnPlace() {
        assertThat(THREE_AND_ONE_OF_FIVE.plus(DeliveryResult.DELIVERED, 1)).isEqualTo(new Fulfilment(5, 4, 1, 0, 0));
        assertThat(THREE_AND_ONE_OF_FIVE.plus(DeliveryResult.SUBSTITUTED, 1)).isEqualTo(new Fulfilment(5, 3, 2, 0, 0));
        assertThat(THREE_AND_ONE_OF_FIVE.plus(DeliveryResult.REFUSED, 1)).isEqualTo(new Fulfilment(5, 3, 1, 1, 0));
        assertThat(THREE_AND_ONE_OF_FIVE.plus(DeliveryResult.DAMAGED, 7)).isEqualTo(new Fulfilment(5, 3, 1, 0, 7));
    }

    @Test
    void plus_another_addsEveryNumber() {
        assertThat(new Fulfilment(15, 1, 2, 3, 4).plus(new Fulfilment(100, 10, 20, 30, 40)))
                .isEqualTo(new Fulfilment(115, 11, 22, 33, 44));
    }

    @Test
    void moreSettledThanOrdered_isRefused() {
        refused(5, 3, 2, 1, "delivered 3, substituted 2 and refused 1 must together not be above ordered 5");
        refused(2, 3, 0, 0, "delivered 3, substituted 0 and refused 0 must together not be above ordered 2");
        refused(-1, 0, 0, 0, "delivered 0, substituted 0 and refused 0 must together not be above ordered -1");
        assertThat(new Fulfilment(6, 3, 2, 1, 0).stillShort()).isZero();
    }

    @Test
    void sumThatIsTooLargeForALong_isNotMistakenForASmallOne() {
        long max = Long.MAX_VALUE;
        refused(
                5,
                max,
                1,
                0,
                "delivered " + max + ", substituted 1 and refused 0 must together not be above ordered 5");
        refused(
                max,
                max,
                1,
                0,
                "delivered " + max + ", substituted 1 and refused 0 must together not be above ordered " + max);
        refused(
                0,
                0,
                max,
                max,
                "delivered 0, substituted " + max + " and refused " + max + " must together not be above ordered 0");
    }

    @Test
    void negativeNumber_isRefused() {
        assertNegative(() -> new Fulfilment(5, -1, 0, 0, 0));
        assertNegative(() -> new Fulfilment(5, 0, -1, 0, 0));
        assertNegative(() -> new Fulfilment(5, 0, 0, -1, 0));
        assertNegative(() -> new Fulfilment(5, 0, 0, 0, -1));
    }

    private static void assertNegative(Runnable made) {
        assertThatThrownBy(made::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("delivered, substituted, refused and damaged must not be negative");
    }

    private static void refused(long ordered, long delivered, long substituted, long refused, String message) {
        assertThatThrownBy(() -> new Fulfilment(ordered, delivered, substituted, refused, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
