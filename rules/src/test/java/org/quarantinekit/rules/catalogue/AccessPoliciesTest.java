// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision.Allowance;
import org.quarantinekit.core.access.AccessSteps;
import org.quarantinekit.core.access.OutingPurposes;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.Stated;

/** The access policies, value for value, as their sources give them. */
class AccessPoliciesTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void fengqingRoad_hasTheRulesOfThePageAndNoAllowance() {
        AccessPolicy policy = catalogue.accessPolicy("fengqing-road-checkpoints-2021");
        assertThat(rules(policy))
                .containsExactly(
                        "residents-only [IN] [PERSON, VEHICLE] NON_RESIDENTS Refusal",
                        "people-apart [IN, OUT] [PERSON] ANYONE Requirement",
                        "vehicles-apart [IN, OUT] [VEHICLE] ANYONE Requirement",
                        "scan-temperature-register [IN, OUT] [PERSON, VEHICLE] ANYONE Requirement",
                        "hand-over-table [IN] [ITEM] ANYONE Requirement",
                        "stay-at-home [OUT] [PERSON, VEHICLE] RESIDENTS Refusal",
                        "medical-care [OUT] [PERSON, VEHICLE] RESIDENTS Exemption");
        assertThat(policy.rules())
                .allSatisfy(rule -> assertThat(rule.citations())
                        .extracting(Citation::confidence)
                        .containsOnly(Confidence.HIGH));
    }

    @Test
    void zhengzhouSealed_oneADayWithAPass_andNoTimeNamed() {
        assertThat(allowance("zhengzhou-sealed-2021-08", "one-each-day"))
                .isEqualTo(new Allowance(
                        ImmutableList.of("stay-in-compound"),
                        ImmutableList.of(OutingPurposes.SUPPLIES),
                        ImmutableList.of(AccessSteps.PASS),
                        1,
                        Stated.unspecified()));
    }

    @Test
    void zhengzhouControlled_oneEveryTwoDaysForTwoHours() {
        assertThat(allowance("zhengzhou-controlled-2022-01", "one-every-two-days"))
                .isEqualTo(new Allowance(
                        ImmutableList.of("stay-in-area"),
                        ImmutableList.of(OutingPurposes.SUPPLIES),
                        ImmutableList.of(),
                        2,
                        Stated.of(120)));
    }

    @Test
    void catalogue_listsAndFindsThem() {
        assertThat(catalogue.accessPolicyCodes())
                .containsExactly(
                        "fengqing-road-checkpoints-2021", "zhengzhou-controlled-2022-01", "zhengzhou-sealed-2021-08");
        assertThat(catalogue.findAccessPolicy("zhengzhou-sealed-2021-08"))
                .contains(catalogue.accessPolicy("zhengzhou-sealed-2021-08"));
        assertThat(catalogue.findAccessPolicy("cn-zones-2022")).isEmpty();
    }

    @Test
    void catalogue_unknownCode_isRefusedWithTheKnownOnesWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.accessPolicy("Some Body"))
                .withMessage("access policy code must be one of fengqing-road-checkpoints-2021,"
                        + " zhengzhou-controlled-2022-01, zhengzhou-sealed-2021-08");
    }

    private Allowance allowance(String policy, String rule) {
        return (Allowance)
                catalogue.accessPolicy(policy).findRule(rule).orElseThrow().provision();
    }

    private static ImmutableList<String> rules(AccessPolicy policy) {
        return policy.rules().stream()
                .map(rule -> rule.code() + " " + rule.directions() + " " + rule.passers() + " " + rule.who() + " "
                        + rule.provision().getClass().getSimpleName())
                .collect(ImmutableList.toImmutableList());
    }
}
