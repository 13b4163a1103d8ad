// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.subject.PersonId;

/** The reading of the tubes of one round. */
final class TubeReading {

    private static final Comparator<RefusedSpecimen> BY_LABEL = Comparator.comparing(
                    (RefusedSpecimen refused) -> refused.tube().label())
            .thenComparing(refused -> refused.specimen().person())
            .thenComparing(refused -> refused.specimen().number())
            .thenComparing(refused -> refused.tube().toString());

    private final SamplingRound round;
    private final ImmutableList<Tube> given;
    private final Set<PersonId> known = new HashSet<>();
    private final Set<PersonId> sampled = new HashSet<>();
    private final Multiset<TubeLabel> labels = HashMultiset.create();
    private final Multiset<Specimen> specimens = HashMultiset.create();
    private final ImmutableList.Builder<RefusedSpecimen> refused = ImmutableList.builder();

    TubeReading(SamplingRound round, ImmutableList<Tube> given) {
        this.round = round;
        this.given = given;
        round.members().forEach(member -> known.add(member.person()));
        for (Tube tube : given) {
            labels.add(tube.label());
            specimens.addAll(tube.specimens());
        }
    }

    TubeBook book() {
        Tubes.Builder tubes = new Tubes.Builder().round(round.code());
        given.stream()
                .map(this::counting)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Tube::label))
                .forEach(tubes::addTube);
        return new TubeBook.Builder()
                .tubes(tubes.build())
                .addAllRefused(ImmutableList.sortedCopyOf(BY_LABEL, refused.build()))
                .addAllWithoutTube(withoutTube())
                .build();
    }

    /** Returns the tube with the specimens that count, or empty if none does. */
    private Optional<Tube> counting(Tube tube) {
        ImmutableList<Specimen> counting = tube.specimens().stream()
                .filter(specimen -> isAccepted(tube, specimen))
                .collect(ImmutableList.toImmutableList());
        counting.forEach(specimen -> sampled.add(specimen.person()));
        return counting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tube(tube.label(), tube.team(), tube.rule(), counting));
    }

    private boolean isAccepted(Tube tube, Specimen specimen) {
        Optional<String> problem = problem(tube, specimen);
        problem.ifPresent(reason -> refused.add(new RefusedSpecimen(tube, specimen, reason)));
        return problem.isEmpty();
    }

    private Optional<String> problem(Tube tube, Specimen specimen) {
        if (labels.count(tube.label()) > 1) {
            return Optional.of("label " + tube.label() + " of " + specimen + " must be on one tube, and is on "
                    + labels.count(tube.label()));
        }
        if (!known.contains(specimen.person())) {
            return Optional.of(
                    "person " + specimen.person() + " in tube " + tube.label() + " must be in round " + round.code());
        }
        return specimens.count(specimen) > 1
                ? Optional.of(specimen + " must be in one tube, and is in " + specimens.count(specimen))
                : Optional.empty();
    }

    private ImmutableList<RoundMember> withoutTube() {
        return round.members().stream()
                .filter(member -> !sampled.contains(member.person()))
                .sorted(RoundMember.WALKING_ORDER)
                .collect(ImmutableList.toImmutableList());
    }
}
