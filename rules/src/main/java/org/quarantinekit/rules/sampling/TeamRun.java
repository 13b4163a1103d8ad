// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * What one team walks: doors in walking order, in a computed layout with none left out in between.
 *
 * @param team the team
 * @param stops the doors in walking order, at least one
 * @param load what they make together, as the load counts
 */
public record TeamRun(TeamId team, ImmutableList<RoundStop> stops, long load) {

    /** Refuses a run without doors with an {@code IllegalArgumentException}. */
    public TeamRun {
        requireNonNull(team, "team");
        requireNonNull(stops, "stops");
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("stops of team " + team + " must not be empty");
        }
    }

    /** Returns the people of the run, in walking order. */
    public ImmutableList<RoundMember> members() {
        return stops.stream().flatMap(stop -> stop.members().stream()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the buildings of the run, in walking order; the team may share its first and its last one with its neighbours. */
    public ImmutableList<Subject> buildings() {
        return places(SubjectScope.BUILDING);
    }

    /** Returns the units of the run, in walking order; a unit is shared only if it was too large for one team. */
    public ImmutableList<Subject> units() {
        return places(SubjectScope.UNIT);
    }

    private ImmutableList<Subject> places(SubjectScope scope) {
        return stops.stream()
                .map(stop -> stop.dwelling().surroundings(scope))
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }
}
