// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.AccessSamples.HOUSEHOLD;
import static org.quarantinekit.core.AccessSamples.SUNDAY;
import static org.quarantinekit.core.AccessSamples.rule;

import org.junit.jupiter.api.Test;
import org.quarantinekit.core.AccessSamples;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.access.AccessRule.Who;

class AccessPolicyTest {

    private static final AccessProvision REFUSAL = new AccessProvision.Refusal();

    @Test
    void speaksOf_eachOfDirectionPasserAndWho_hasToFit() {
        AccessRule rule = rule("stay", REFUSAL).build(); // residents, out, on foot or in a vehicle
        assertThat(rule.speaksOf(request(Direction.OUT, Passer.PERSON).build())).isTrue();
        assertThat(rule.speaksOf(request(Direction.OUT, Passer.VEHICLE).build()))
                .isTrue();
        assertThat(rule.speaksOf(request(Direction.IN, Passer.PERSON).build())).isFalse();
        assertThat(rule.speaksOf(request(Direction.OUT, Passer.ITEM).build())).isFalse();
        assertThat(rule.speaksOf(AccessRequest.builder(SUNDAY, Direction.OUT, Passer.PERSON)
                        .build()))
                .isFalse();
    }

    @Test
    void speaksOf_whoIsNotAResident_isAskedByTheHousehold() {
        AccessRequest resident = request(Direction.IN, Passer.PERSON).build();
        AccessRequest stranger =
                AccessRequest.builder(SUNDAY, Direction.IN, Passer.PERSON).build();
        assertThat(into(Who.NON_RESIDENTS).speaksOf(stranger)).isTrue();
        assertThat(into(Who.NON_RESIDENTS).speaksOf(resident)).isFalse();
        assertThat(into(Who.ANYONE).speaksOf(stranger)).isTrue();
        assertThat(into(Who.ANYONE).speaksOf(resident)).isTrue();
    }

    @Test
    void findRule_byCode_isThatRule() {
        AccessPolicy policy = AccessSamples.policy();
        assertThat(policy.findRule("care")).contains(policy.rules().get(2));
        assertThat(policy.findRule("cure")).isEmpty();
    }

    @Test
    void build_liftOfARuleThatIsNoRefusal_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessPolicy.builder("gate", Samples.text("Gate"))
                        .addRule(rule("stay", AccessSamples.provisions().get(1)).build())
                        .addRule(rule("care", AccessSamples.provisions().get(2)).build())
                        .build())
                .withMessage("rule stay that access rule care of policy gate lifts must be a refusal of the policy");
    }

    @Test
    void build_allowanceForAnyone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessRule.builder(
                                "errands",
                                Samples.text("Errands"),
                                Who.ANYONE,
                                AccessSamples.provisions().get(3))
                        .addDirection(Direction.OUT)
                        .addPasser(Passer.PERSON)
                        .addCitation(Samples.citation())
                        .build())
                .withMessage(
                        "who of access rule errands ANYONE must be RESIDENTS, because an allowance is a household's");
    }

    private static AccessRule into(Who who) {
        return AccessRule.builder("in", Samples.text("In"), who, REFUSAL)
                .addDirection(Direction.IN)
                .addPasser(Passer.PERSON)
                .addCitation(Samples.citation())
                .build();
    }

    private static AccessRequest.Builder request(Direction direction, Passer passer) {
        return AccessRequest.builder(SUNDAY, direction, passer).household(HOUSEHOLD);
    }
}
