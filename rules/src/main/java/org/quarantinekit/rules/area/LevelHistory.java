// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * The changes of the levels of areas under one scheme, read in the order of time. A pure function of scheme and changes.
 *
 * <p>An area that is MEDIUM_RISK from 5 August 00:00 on and LOW_RISK from 22 August 18:00 on is MEDIUM_RISK on 22 August at
 * 17:59 and LOW_RISK at 18:00 sharp. Before the first change nothing is known of it.
 */
@Value.Immutable
@DomainStyle
public interface LevelHistory {

    /** The scheme. */
    AreaScheme scheme();

    /** The changes that count, by area, then by time. */
    ImmutableList<LevelChange> accepted();

    /** The changes that count for nothing, each with the rule it breaks, by area, then by time. */
    ImmutableList<RefusedLevelChange> refused();

    /**
     * Reads the changes.
     *
     * <p>Refused, with the rest kept, are: a change that names a level which the scheme does not have; a second change of one
     * area at one time, and of two the milder; one that says the area had another level before than it had; and one to the
     * level that the area has already. The first change of an area is taken at its word for what was before.
     *
     * @param scheme the scheme
     * @param changes the changes of any areas, in any order
     */
    static LevelHistory of(AreaScheme scheme, Iterable<LevelChange> changes) {
        return new LevelReading(requireNonNull(scheme, "scheme")).history(requireNonNull(changes, "changes"));
    }

    /** Returns the areas of which something is known, in alphabetical order. */
    default ImmutableSortedSet<AreaId> areas() {
        return accepted().stream()
                .map(LevelChange::area)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the level that the area has at this time; empty if it has none then, or nothing is known of it yet. */
    default Optional<LevelStanding> find(AreaId area, LocalDateTime at) {
        requireNonNull(at, "at");
        return standings(area).stream()
                .filter(standing -> standing.isInForceAt(at))
                .findFirst();
    }

    /** Returns the levels that the area had and is known to get, in the order of time; without the times it had none. */
    default ImmutableList<LevelStanding> standings(AreaId area) {
        requireNonNull(area, "area");
        ImmutableList<LevelChange> changes = accepted().stream()
                .filter(change -> change.area().equals(area))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<LevelStanding> standings = ImmutableList.builder();
        for (int i = 0; i < changes.size(); i++) {
            LevelChange change = changes.get(i);
            Optional<LocalDateTime> until =
                    changes.stream().skip(i + 1L).map(LevelChange::from).findFirst();
            LevelStanding.Builder standing = new LevelStanding.Builder()
                    .area(area)
                    .since(change.from())
                    .until(until)
                    .cameFrom(i == 0 ? change.before() : changes.get(i - 1).after());
            change.after()
                    .flatMap(scheme()::findLevel)
                    .ifPresent(level -> standings.add(standing.level(level).build()));
        }
        return standings.build();
    }

    /** Builds one history; only {@link #of} does. */
    final class Builder extends ImmutableLevelHistory.Builder {
        Builder() {}
    }
}
