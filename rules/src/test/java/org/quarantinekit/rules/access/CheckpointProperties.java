// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.access.AccessSamples.HOUSEHOLD;
import static org.quarantinekit.rules.access.AccessSamples.JAN_13;
import static org.quarantinekit.rules.access.AccessSamples.policy;
import static org.quarantinekit.rules.access.AccessSamples.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarantinekit.core.access.AccessPolicy;
import org.quarantinekit.core.access.AccessProvision;
import org.quarantinekit.core.access.AccessProvision.Allowance;
import org.quarantinekit.core.access.AccessProvision.Exemption;
import org.quarantinekit.core.access.AccessProvision.Refusal;
import org.quarantinekit.core.access.AccessProvision.Requirement;
import org.quarantinekit.core.access.AccessRequest;
import org.quarantinekit.core.access.AccessRequest.Direction;
import org.quarantinekit.core.access.AccessRequest.Passer;
import org.quarantinekit.core.access.AccessRule;
import org.quarantinekit.core.access.AccessStep;
import org.quarantinekit.core.access.AccessSteps;
import org.quarantinekit.core.access.Outing;
import org.quarantinekit.core.access.OutingPurpose;
import org.quarantinekit.core.access.OutingPurposes;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.access.AccessDecision.Needs;
import org.quarantinekit.rules.access.AccessDecision.Refuse;

class CheckpointProperties {

    private static final ImmutableList<AccessStep> STEPS = ImmutableList.of(AccessSteps.APPROVAL, AccessSteps.PASS);

    @Provide
    Arbitrary<AccessPolicy> policies() {
        Arbitrary<AccessProvision> lifts = Arbitraries.oneOf(
                Combinators.combine(lifted(), purposes(), steps()).as(Exemption::new),
                Combinators.combine(
                                lifted(),
                                purposes(),
                                steps(),
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.of(30, 60, 90).optional())
                        .as((lifted, purposes, steps, days, minutes) -> new Allowance(
                                lifted,
                                purposes,
                                steps,
                                days,
                                minutes.map(Stated::of).orElse(Stated.unspecified()))),
                Arbitraries.just(new Requirement(STEPS)));
        return lifts.list().ofMaxSize(4).map(provisions -> {
            ImmutableList.Builder<AccessRule> rules = ImmutableList.builder();
            rules.add(rule("stay", new Refusal()), rule("curfew", new Refusal()));
            for (int i = 0; i < provisions.size(); i++) {
                rules.add(rule("rule-" + i, provisions.get(i)));
            }
            return policy(rules.build());
        });
    }

    private static Arbitrary<ImmutableList<String>> lifted() {
        return Arbitraries.of(
                ImmutableList.of("stay", "curfew"),
                ImmutableList.of("curfew", "stay"),
                ImmutableList.of("stay"),
                ImmutableList.of("curfew"));
    }

    private static Arbitrary<ImmutableList<OutingPurpose>> purposes() {
        return Arbitraries.of(OutingPurposes.SUPPLIES, OutingPurposes.MEDICAL_CARE)
                .set()
                .ofMinSize(1)
                .map(ImmutableList::copyOf);
    }

    private static Arbitrary<ImmutableList<AccessStep>> steps() {
        return Arbitraries.of(STEPS).set().map(ImmutableList::copyOf);
    }

    /** Times on the half hours of four days, so that edges are met often. */
    private static Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers()
                .between(0, 4 * 48)
                .map(half -> JAN_13.atStartOfDay().plusMinutes(30L * half));
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return Combinators.combine(
                        times(),
                        purposes().optional(),
                        Arbitraries.of(0, 30, 60, 61, 90, 120).optional(),
                        Arbitraries.of(STEPS).set())
                .as((at, purpose, minutes, done) -> AccessRequest.builder(at, Direction.OUT, Passer.PERSON)
                        .household(HOUSEHOLD)
                        .purpose(purpose.map(list -> list.get(0)))
                        .backAt(minutes.map(at::plusMinutes))
                        .addAllStepsDone(done)
                        .build());
    }

    @Provide
    Arbitrary<Outing> outings() {
        return Combinators.combine(
                        times(),
                        Arbitraries.of("H-1", "H-1", "H-1", "H-2"),
                        Arbitraries.of("P-1", "P-2").optional(),
                        purposes().optional(),
                        Arbitraries.of(0, 30, 60, 24 * 60).optional())
                .as((leftAt, household, person, purpose, minutes) -> Outing.builder(HouseholdId.of(household), leftAt)
                        .person(person.map(PersonId::of))
                        .purpose(purpose.map(list -> list.get(0)))
                        .backAt(minutes.map(leftAt::plusMinutes))
                        .build());
    }

    @Provide
    Arbitrary<List<Outing>> books() {
        return outings().list().ofMaxSize(5);
    }

    @Property
    void furtherRefusal_neverMakesARefusedPassageFree_andAlwaysRefuses(
            @ForAll("policies") AccessPolicy policy,
            @ForAll("requests") AccessRequest request,
            @ForAll("books") List<Outing> outings) {
        AccessPolicy stricter = policy(ImmutableList.<AccessRule>builder()
                .addAll(policy.rules())
                .add(rule("further", new Refusal()))
                .build());
        AccessDecision before = Checkpoint.of(policy).decide(request, outings);
        AccessDecision after = Checkpoint.of(stricter).decide(request, outings);
        assertThat(after).isInstanceOf(Refuse.class);
        if (before instanceof Refuse) {
            assertThat(after.reasons()).containsAll(before.reasons());
        }
    }

    @Property
    void furtherOuting_neverMakesARefusedPassageFree(
            @ForAll("policies") AccessPolicy policy,
            @ForAll("requests") AccessRequest request,
            @ForAll("books") List<Outing> outings,
            @ForAll("outings") Outing further) {
        List<Outing> more = new ArrayList<>(outings);
        more.add(further);
        if (Checkpoint.of(policy).decide(request, outings) instanceof Refuse) {
            assertThat(Checkpoint.of(policy).decide(request, more)).isInstanceOf(Refuse.class);
        }
    }

    @Property
    void allStepsDone_leaveNothingButARefusal(
            @ForAll("policies") AccessPolicy policy,
            @ForAll("requests") AccessRequest request,
            @ForAll("books") List<Outing> outings) {
        AccessRequest allDone = AccessRequest.builder(request.at(), request.direction(), request.passer())
                .household(request.household())
                .purpose(request.purpose())
                .backAt(request.backAt())
                .addAllStepsDone(STEPS)
                .build();
        boolean refused = Checkpoint.of(policy).decide(request, outings) instanceof Refuse;
        AccessDecision decision = Checkpoint.of(policy).decide(allDone, outings);
        assertThat(decision.word()).isEqualTo(refused ? "REFUSE" : "ADMIT");
    }

    @Property
    void orderOfRulesAndOutings_neverMatters(
            @ForAll("policies") AccessPolicy policy,
            @ForAll("requests") AccessRequest request,
            @ForAll("books") List<Outing> outings,
            @ForAll Random random) {
        List<AccessRule> rules = new ArrayList<>(policy.rules());
        Collections.shuffle(rules, random);
        List<Outing> shuffled = new ArrayList<>(outings);
        Collections.shuffle(shuffled, random);
        assertThat(Checkpoint.of(policy(rules)).decide(request, shuffled))
                .isEqualTo(Checkpoint.of(policy).decide(request, outings));
    }

    @Property
    void needs_namesOnlyStepsThatARuleAsksForAndNobodyHasDone(
            @ForAll("policies") AccessPolicy policy,
            @ForAll("requests") AccessRequest request,
            @ForAll("books") List<Outing> outings) {
        AccessDecision decision = Checkpoint.of(policy).decide(request, outings);
        assertThat(decision.reasons()).isSortedAccordingTo(AccessReason.ORDER).doesNotHaveDuplicates();
        Optional<Needs> needs = decision instanceof Needs found ? Optional.of(found) : Optional.empty();
        needs.ifPresent(found -> assertThat(found.steps())
                .isNotEmpty()
                .isSorted()
                .noneMatch(request.stepsDone()::contains)
                .isSubsetOf(found.reasons().stream()
                        .filter(reason -> reason.finding() == AccessFinding.STEPS_MISSING)
                        .flatMap(reason -> reason.rule().provision().steps().stream())
                        .collect(ImmutableSet.toImmutableSet())));
    }
}
