// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolConflictsTest {

    private static List<Conflicts.Conflict> conflicts() {
        return Conflicts.all();
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void build_rulesThatCannotHoldTogether_areRefused(Conflicts.Conflict conflict) {
        assertThatThrownBy(conflict.attempt()::run)
                .isInstanceOfSatisfying(
                        ProtocolConflictException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(conflict.problem()))
                .hasMessage(conflict.message());
    }

    @Test
    void problem_everyConstant_isReachable() {
        assertThat(conflicts()).extracting(Conflicts.Conflict::problem).contains(Problem.values());
    }
}
