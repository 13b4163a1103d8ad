// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void isUnreachable_everyOutcome_holdsOnlyWhereSomebodyTriedInVain() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::isUnreachable))
                .containsExactly(Outcome.REFUSED, Outcome.NOT_HOME, Outcome.NOT_POSSIBLE);
    }
}
