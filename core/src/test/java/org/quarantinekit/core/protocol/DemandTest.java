// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DemandTest {

    @Test
    void serving_twoLeastNumbers_takesTheHigher() {
        assertThat(Demand.atLeast(1).serving(Demand.atLeast(3))).isEqualTo(Demand.atLeast(3));
        assertThat(Demand.atLeast(3).serving(Demand.atLeast(1))).isEqualTo(Demand.atLeast(3));
    }

    @Test
    void serving_onlyOneIsBounded_isOpen() {
        assertThat(Demand.exactly(2).serving(Demand.atLeast(1))).isEqualTo(Demand.atLeast(2));
        assertThat(Demand.atLeast(1).serving(Demand.exactly(2))).isEqualTo(Demand.atLeast(2));
    }

    @Test
    void serving_bothAreBounded_takesTheHigherBound() {
        assertThat(Demand.exactly(1).serving(new Demand(1, OptionalInt.of(4))))
                .isEqualTo(new Demand(1, OptionalInt.of(4)));
        assertThat(new Demand(1, OptionalInt.of(4)).serving(Demand.exactly(3)))
                .isEqualTo(new Demand(3, OptionalInt.of(4)));
    }
}
