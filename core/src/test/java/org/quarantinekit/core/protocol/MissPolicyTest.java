// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.Samples;

class MissPolicyTest {

    @Test
    void closesWhenDue_eachKind_holdsForWhatLapsesOrIsMadeUpOnly() {
        assertThat(Samples.missPolicies())
                .filteredOn(MissPolicy::closesWhenDue)
                .containsExactlyInAnyOrder(MissPolicy.lapse(), MissPolicy.makeUp());
    }

    @Test
    void extendTo_negativeDay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissPolicy.extendTo(-1))
                .withMessage("day -1 must be 0 to 9999");
    }
}
