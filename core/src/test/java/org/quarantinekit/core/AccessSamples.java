// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.AccessRule.Who;
import org.quarantinekit.core.access.AccessSteps;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.access.OutingPurposes;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;

/** One full document of each type of the access room, with every optional attribute filled somewhere; about nobody. */
public final class AccessSamples {

    public static final LocalDateTime FRIDAY = LocalDateTime.of(2022, 1, 14, 9, 0);
    public static final LocalDateTime SUNDAY = LocalDateTime.of(2022, 1, 16, 9, 30);
    public static final HouseholdId HOUSEHOLD = HouseholdId.of("H-0001");

    private AccessSamples() {}

    public static ImmutableList<AccessProvision> provisions() {
        return ImmutableList.of(
                new AccessProvision.Refusal(),
                new AccessProvision.Requirement(ImmutableList.of(AccessSteps.SCAN_CODE, AccessSteps.REGISTRATION)),
                new AccessProvision.Exemption(
                        ImmutableList.of("stay"),
                        ImmutableList.of(OutingPurposes.MEDICAL_CARE),
                        ImmutableList.of(AccessSteps.APPROVAL)),
                new AccessProvision.Allowance(
                        ImmutableList.of("stay"),
                        ImmutableList.of(OutingPurposes.SUPPLIES),
                        ImmutableList.of(),
                        2,
                        Stated.of(120)));
    }

    public static AccessRule.Builder rule(String code, AccessProvision provision) {
        return AccessRule.builder(code, Samples.text("Rule " + code + "."), Who.RESIDENTS, provision)
                .addDirections(Direction.OUT)
                .addPassers(Passer.PERSON, Passer.VEHICLE)
                .addCitation(Samples.citation());
    }

    public static AccessPolicy policy() {
        return AccessPolicy.builder("invented-gate-2022", Samples.text("An invented gate"))
                .addRules(
                        rule("stay", provisions().get(0)).build(),
                        rule("steps", provisions().get(1))
                                .addDirections(Direction.IN)
                                .build(),
                        rule("care", provisions().get(2)).build(),
                        rule("errands", provisions().get(3)).build())
                .addCitation(Samples.interpretation())
                .build();
    }

    public static AccessRequest request() {
        return AccessRequest.builder(SUNDAY, Direction.OUT, Passer.PERSON)
                .household(HOUSEHOLD)
                .person(PersonId.of("P-000001"))
                .purpose(OutingPurposes.SUPPLIES)
                .backAt(SUNDAY.plusHours(2))
                .addStepsDone(AccessSteps.SCAN_CODE)
                .build();
    }

    public static ImmutableList<Outing> outings() {
        return ImmutableList.of(
                Outing.builder(HOUSEHOLD, FRIDAY)
                        .person(PersonId.of("P-000002"))
                        .backAt(FRIDAY.plusHours(2))
                        .purpose(OutingPurposes.SUPPLIES)
                        .build(),
                Outing.builder(HOUSEHOLD, SUNDAY).build());
    }
}
