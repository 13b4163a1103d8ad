// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.Samples;

class AnswerPolicyTest {

    private static final AnswerRule OPINION = new AnswerRule(ConcernCategory.OPINION, 3);
    private static final AnswerRule COUNSELLING = new AnswerRule(ConcernCategory.COUNSELLING, 0);

    @Test
    void findRule_categoryWithARule_isThatRule() {
        AnswerPolicy policy =
                policy("ledger-2021").addRules(OPINION, COUNSELLING).build();
        assertThat(policy.findRule(ConcernCategory.OPINION)).contains(OPINION);
        assertThat(policy.findRule(ConcernCategory.COUNSELLING)).contains(COUNSELLING);
        assertThat(policy.findRule(ConcernCategory.DIFFICULTY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findRule_policyThatNamesNoTime_isEmpty(ConcernCategory category) {
        assertThat(policy("ledger-2021").build().findRule(category)).isEmpty();
    }

    @Test
    void findRule_null_isRefusedByItsName() {
        AnswerPolicy policy = policy("ledger-2021").addRule(OPINION).build();
        assertThatNullPointerException().isThrownBy(() -> policy.findRule(null)).withMessage("category");
    }

    @Test
    void build_twoRulesOfOneCategory_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("ledger-2021")
                        .addRules(OPINION, COUNSELLING, new AnswerRule(ConcernCategory.OPINION, 1))
                        .build())
                .withMessage("rule for OPINION of policy ledger-2021 must not stand twice");
    }

    @Test
    void build_codeOfAnotherForm_isRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("Ledger 2021").build())
                .withMessage("policy code must be 1 to 64 lower-case letters, digits and hyphens,"
                        + " no hyphen at an edge");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 366, Integer.MAX_VALUE})
    void newRule_daysOutside0To365_isRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerRule(ConcernCategory.OPINION, days))
                .withMessage("withinDays " + days + " must be 0 to 365");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 365})
    void newRule_daysAtTheEdges_isAccepted(int days) {
        assertThat(new AnswerRule(ConcernCategory.OPINION, days).withinDays()).isEqualTo(days);
    }

    private static AnswerPolicy.Builder policy(String code) {
        return AnswerPolicy.builder(code, Samples.text("By when to answer"));
    }
}
