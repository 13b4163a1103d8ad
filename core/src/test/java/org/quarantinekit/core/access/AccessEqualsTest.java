// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.access;

import static org.quarantinekit.core.AccessSamples.FRIDAY;
import static org.quarantinekit.core.AccessSamples.HOUSEHOLD;
import static org.quarantinekit.core.AccessSamples.SUNDAY;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.AccessSamples;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.access.AccessProvision.Allowance;
import org.quarantinekit.core.access.AccessProvision.Exemption;
import org.quarantinekit.core.access.AccessProvision.Requirement;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;

/** Every type of the room is a value: equal if and only if all its parts are. */
class AccessEqualsTest {

    private static final ImmutableList<String> STAY = ImmutableList.of("stay");
    private static final ImmutableList<OutingPurpose> CARE = ImmutableList.of(OutingPurposes.MEDICAL_CARE);
    private static final ImmutableList<AccessStep> PASS = ImmutableList.of(AccessSteps.PASS);

    @Test
    void equals_provisions_dependOnKindAndEachPart() {
        new EqualsTester()
                .addEqualityGroup(new AccessProvision.Refusal(), new AccessProvision.Refusal())
                .addEqualityGroup(new Requirement(PASS), new Requirement(PASS))
                .addEqualityGroup(new Requirement(ImmutableList.of(AccessSteps.APPROVAL)))
                .addEqualityGroup(new Exemption(STAY, CARE, PASS), new Exemption(STAY, CARE, PASS))
                .addEqualityGroup(new Exemption(ImmutableList.of("other"), CARE, PASS))
                .addEqualityGroup(new Exemption(STAY, ImmutableList.of(OutingPurposes.SUPPLIES), PASS))
                .addEqualityGroup(new Exemption(STAY, CARE, ImmutableList.of()))
                .addEqualityGroup(new Allowance(STAY, CARE, PASS, 2, Stated.of(120)))
                .addEqualityGroup(new Allowance(STAY, CARE, PASS, 1, Stated.of(120)))
                .addEqualityGroup(new Allowance(STAY, CARE, PASS, 2, Stated.unspecified()))
                .testEquals();
    }

    @Test
    void equals_rulesAndPolicies_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(AccessSamples.policy(), AccessSamples.policy())
                .addEqualityGroup(AccessPolicy.builder("invented-gate-2022", Samples.text("An invented gate"))
                        .addAllRules(AccessSamples.policy().rules())
                        .build())
                .addEqualityGroup(rule().build(), rule().build())
                .addEqualityGroup(rule().addDirection(Direction.IN).build())
                .addEqualityGroup(rule().addPasser(Passer.ITEM).build())
                .addEqualityGroup(rule().addCitation(Samples.interpretation()).build())
                .testEquals();
    }

    @Test
    void equals_requests_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(request().build(), request().build())
                .addEqualityGroup(AccessSamples.request())
                .addEqualityGroup(AccessRequest.builder(SUNDAY, Direction.IN, Passer.PERSON)
                        .build())
                .addEqualityGroup(AccessRequest.builder(SUNDAY, Direction.OUT, Passer.VEHICLE)
                        .build())
                .addEqualityGroup(request().household(HOUSEHOLD).build())
                .addEqualityGroup(request().person(PersonId.of("P-1")).build())
                .addEqualityGroup(request().purpose(OutingPurposes.SUPPLIES).build())
                .addEqualityGroup(request().backAt(SUNDAY).build())
                .addEqualityGroup(request().addStepsDone(AccessSteps.PASS).build())
                .testEquals();
    }

    @Test
    void equals_outings_dependOnEachPart() {
        new EqualsTester()
                .addEqualityGroup(outing().build(), outing().build())
                .addEqualityGroup(Outing.builder(HouseholdId.of("H-2"), FRIDAY).build())
                .addEqualityGroup(Outing.builder(HOUSEHOLD, SUNDAY).build())
                .addEqualityGroup(outing().person(PersonId.of("P-1")).build())
                .addEqualityGroup(outing().backAt(SUNDAY).build())
                .addEqualityGroup(outing().purpose(OutingPurposes.SUPPLIES).build())
                .testEquals();
    }

    private static AccessRule.Builder rule() {
        return AccessSamples.rule("stay", new AccessProvision.Refusal());
    }

    private static AccessRequest.Builder request() {
        return AccessRequest.builder(SUNDAY, Direction.OUT, Passer.PERSON);
    }

    private static Outing.Builder outing() {
        return Outing.builder(HOUSEHOLD, FRIDAY);
    }
}
