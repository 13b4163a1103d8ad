// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessProvision.Allowance;
import org.quarantinekit.core.access.AccessProvision.Exemption;
import org.quarantinekit.core.access.AccessProvision.Refusal;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.AccessRule.Who;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.access.AccessSteps;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.access.OutingPurpose;
import org.quarantinekit.core.access.OutingPurposes;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;

/** Policies, requests and outings of this room's tests; all invented, and about nobody. */
final class AccessSamples {

    static final LocalDate JAN_13 = LocalDate.of(2022, 1, 13); // Thursday
    static final LocalDate JAN_14 = LocalDate.of(2022, 1, 14); // Friday
    static final LocalDate JAN_15 = LocalDate.of(2022, 1, 15); // Saturday
    static final LocalDate JAN_16 = LocalDate.of(2022, 1, 16); // Sunday
    static final LocalDateTime SATURDAY_AT_9 = JAN_15.atTime(9, 0);
    static final LocalDateTime SUNDAY_AT_9 = JAN_16.atTime(9, 0);
    static final HouseholdId HOUSEHOLD = HouseholdId.of("H-1");

    /** Stay inside; errands every 2 days for at most 2 hours; care with an approval. */
    static final AccessPolicy POLICY = policy(
            rule("stay", new Refusal()),
            rule("errands", allowance(2, Stated.of(120))),
            rule(
                    "care",
                    new Exemption(
                            ImmutableList.of("stay"),
                            ImmutableList.of(OutingPurposes.MEDICAL_CARE),
                            ImmutableList.of(AccessSteps.APPROVAL))));

    private AccessSamples() {}

    static Allowance allowance(int everyDays, Stated<Integer> mostMinutes, AccessStep... steps) {
        return new Allowance(
                ImmutableList.of("stay"),
                ImmutableList.of(OutingPurposes.SUPPLIES),
                ImmutableList.copyOf(steps),
                everyDays,
                mostMinutes);
    }

    static AccessRule rule(String code, AccessProvision provision) {
        return AccessRule.builder(code, LocalizedText.of("Rule " + code + ".", "规则。"), Who.RESIDENTS, provision)
                .addDirection(Direction.OUT)
                .addPassers(Passer.PERSON, Passer.VEHICLE)
                .addCitation(citation(code))
                .build();
    }

    static Citation citation(String locator) {
        return Citation.builder("Invented notice", locator)
                .reading(Reading.VERBATIM)
                .confidence(Confidence.HIGH)
                .verifiedOn(JAN_13)
                .build();
    }

    static AccessPolicy policy(AccessRule... rules) {
        return policy(ImmutableList.copyOf(rules));
    }

    static AccessPolicy policy(Iterable<AccessRule> rules) {
        return AccessPolicy.builder("invented-gate", LocalizedText.of("Gate", "卡点"))
                .addAllRules(rules)
                .build();
    }

    static AccessRequest.Builder out(LocalDateTime at) {
        return AccessRequest.builder(at, Direction.OUT, Passer.PERSON).household(HOUSEHOLD);
    }

    static AccessRequest.Builder forSupplies(LocalDateTime at) {
        return out(at).purpose(OutingPurposes.SUPPLIES);
    }

    static Outing outing(LocalDateTime leftAt, int minutes) {
        return outing(leftAt).backAt(leftAt.plusMinutes(minutes)).build();
    }

    static Outing.Builder outing(LocalDateTime leftAt) {
        return Outing.builder(HOUSEHOLD, leftAt);
    }

    static Outing outing(LocalDateTime leftAt, String person, OutingPurpose purpose) {
        return outing(leftAt)
                .person(PersonId.of(person))
                .purpose(purpose)
                .backAt(leftAt.plusHours(1))
                .build();
    }

    static AccessDecision decide(AccessPolicy policy, AccessRequest request, Outing... outings) {
        return Checkpoint.of(policy).decide(request, ImmutableList.copyOf(outings));
    }

    /** The reasons as "errands TOO_SOON". */
    static ImmutableList<String> reasons(AccessDecision decision) {
        return decision.reasons().stream()
                .map(reason -> reason.ruleCode() + " " + reason.finding())
                .collect(ImmutableList.toImmutableList());
    }
}
