// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.internal.DomainStyle;
import org.quarantinekit.rules.sampling.SpecimenStanding.OwnResult;
import org.quarantinekit.rules.sampling.SpecimenStanding.Reason;
import org.quarantinekit.rules.sampling.SpecimenStanding.Resampling;

/**
 * What the results of the tubes say about each specimen, and whom they send for to be sampled again.
 *
 * <p>Each specimen of the tubes has exactly one standing. A pure function of the tubes and the results, whatever their order.
 */
@Value.Immutable
@DomainStyle
public interface ResultSheet {

    /** The standing of each specimen, in the order of the tubes. */
    ImmutableList<SpecimenStanding> standings();

    /** Results of tubes that nobody knows, by their labels; they count for nothing. */
    ImmutableList<TubeResult> unknown();

    /** Returns the standings of the specimens of this person, by the number of the specimen. */
    default ImmutableList<SpecimenStanding> standingsOf(PersonId person) {
        requireNonNull(person, "person");
        return standings().stream()
                .filter(standing -> standing.specimen().person().equals(person))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the results that are people's own, in the order of the tubes. */
    default ImmutableList<OwnResult> ownResults() {
        return standings(OwnResult.class);
    }

    /** Returns the standings of this kind, in the order of the tubes. */
    default <S extends SpecimenStanding> ImmutableList<S> standings(Class<S> kind) {
        return standings().stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** Returns everybody who has to be sampled again, each in a tube of their own; once, even if both specimens say so. */
    default ImmutableSortedSet<PersonId> peopleToResample() {
        return standings(Resampling.class).stream()
                .map(standing -> standing.specimen().person())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Reads the results.
     *
     * @param tubes the tubes of the round
     * @param results what came back, in any order; the same result reported twice is one. A tube without one is awaited
     */
    static ResultSheet of(Tubes tubes, Iterable<TubeResult> results) {
        requireNonNull(tubes, "tubes");
        requireNonNull(results, "results");
        Map<TubeLabel, Set<TubeFinding>> findings = new HashMap<>();
        results.forEach(result -> findings.computeIfAbsent(result.label(), label -> EnumSet.noneOf(TubeFinding.class))
                .add(result.finding()));
        Builder sheet = new Builder();
        Set<TubeLabel> known = new HashSet<>();
        for (Tube tube : tubes.tubes()) {
            known.add(tube.label());
            Set<TubeFinding> found = findings.getOrDefault(tube.label(), EnumSet.noneOf(TubeFinding.class));
            tube.specimens().forEach(specimen -> sheet.addStanding(standing(tube, specimen, found)));
        }
        return sheet.addAllUnknown(unknown(results, known)).build();
    }

    private static SpecimenStanding standing(Tube tube, Specimen specimen, Set<TubeFinding> found) {
        if (found.isEmpty()) {
            return new SpecimenStanding.Awaited(specimen, tube.label());
        }
        if (found.size() > 1) {
            return new Resampling(specimen, tube.label(), Reason.CONTRADICTION);
        }
        TubeFinding finding = found.iterator().next();
        if (finding == TubeFinding.INVALID) {
            return new Resampling(specimen, tube.label(), Reason.INVALID);
        }
        return tube.isPooled()
                ? ofPool(specimen, tube.label(), finding)
                : new OwnResult(specimen, tube.label(), finding);
    }

    private static SpecimenStanding ofPool(Specimen specimen, TubeLabel tube, TubeFinding finding) {
        return finding == TubeFinding.POSITIVE
                ? new Resampling(specimen, tube, Reason.POSITIVE_POOL)
                : new SpecimenStanding.PoolNegative(specimen, tube);
    }

    private static List<TubeResult> unknown(Iterable<TubeResult> results, Set<TubeLabel> known) {
        List<TubeResult> unknown = new ArrayList<>();
        results.forEach(result -> {
            if (!known.contains(result.label())) {
                unknown.add(result);
            }
        });
        unknown.sort(Comparator.comparing(TubeResult::label).thenComparing(TubeResult::finding));
        return unknown;
    }

    /** Builds one sheet; only {@link #of} does. */
    final class Builder extends ImmutableResultSheet.Builder {
        Builder() {}
    }
}
