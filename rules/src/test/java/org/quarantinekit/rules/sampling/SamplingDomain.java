// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** The generators of this room's laws: a few units in a few buildings, and policies with overrides of every scope. */
class SamplingDomain extends DomainContextBase {

    private record Door(String building, String unit, int room, int people) {}

    @Provide
    Arbitrary<SamplingRound> rounds() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "10", "A.1"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.integers().between(1, 6).map(floor -> floor * 100 + 1),
                        Arbitraries.integers().between(1, 7))
                .as(Door::new)
                .list()
                .ofMaxSize(12)
                .map(SamplingDomain::round);
    }

    private static SamplingRound round(List<Door> doors) {
        Map<String, ImmutableList<RoundMember>> byPlace = new LinkedHashMap<>();
        doors.forEach(door -> byPlace.put(
                door.building() + "/" + door.unit() + "/" + door.room(),
                Samples.household(door.building(), door.unit(), door.room(), door.people())));
        List<RoundMember> members = new ArrayList<>();
        byPlace.values().forEach(members::addAll);
        return Samples.roundOf(members);
    }

    @Provide
    Arbitrary<TubeRule> rules() {
        return Arbitraries.oneOf(
                Arbitraries.of(TubeRule.singleTube(), TubeRule.doubleTube(), TubeRule.householdTube()),
                Arbitraries.integers().between(2, 6).map(TubeRule::pool),
                Arbitraries.integers().between(2, 4).map(TubeRule::householdTube));
    }

    @Provide
    Arbitrary<TubePolicy> policies() {
        Arbitrary<Subject> subjects = Arbitraries.of(
                new Subject(SubjectScope.BUILDING, "C1/1"),
                new Subject(SubjectScope.BUILDING, "C1/10"),
                new Subject(SubjectScope.UNIT, "C1/1/1"),
                new Subject(SubjectScope.UNIT, "C1/2/1"),
                Subject.of(HouseholdId.of("H-1.1.101")),
                Subject.of(HouseholdId.of("H-2.1.201")),
                Subject.of(PersonId.of("P-1.1.101-1")),
                Subject.of(PersonId.of("P-10.2.301-2")));
        return Combinators.combine(
                        rules(),
                        Arbitraries.maps(subjects, rules()).ofMaxSize(4),
                        Arbitraries.of(
                                SubjectScope.UNIT, SubjectScope.UNIT, SubjectScope.BUILDING, SubjectScope.COMPOUND))
                .as(SamplingDomain::policy);
    }

    @Provide
    Arbitrary<ResultSheetProperties.Finding> findings() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), Arbitraries.of(TubeFinding.class))
                .as(ResultSheetProperties.Finding::new);
    }

    private static TubePolicy policy(TubeRule standard, Map<Subject, TubeRule> overrides, SubjectScope poolsWithin) {
        TubePolicy.Builder policy = TubePolicy.builder(standard).poolsWithin(poolsWithin);
        overrides.forEach((subject, rule) -> policy.addOverride(new TubeOverride(subject, rule)));
        return policy.build();
    }

    static SamplingRound shuffled(SamplingRound round, Random random) {
        return Samples.roundOf(shuffled(round.members(), random));
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
