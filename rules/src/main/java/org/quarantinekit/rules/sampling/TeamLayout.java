// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * Which team walks where in a round; nobody is on two lists.
 *
 * <p>A computed layout leaves nobody out, and its largest load is as small as it can be: the units of the round in walking order are parted into runs without gaps, one for each team, whole units only. A unit is
 * parted, between households, only if its own load is above the limit; a household never is. Of all such partings the largest
 * load is the least there is, exactly; where several partings have it, each cut is as early as it can be, beginning with the
 * first. So no team is idle as long as there is a unit left for it, and the first runs may be short. {@link HandMadeLayout} reads one that somebody decided upon, and says who is not in it.
 */
@Value.Immutable
@DomainStyle
public interface TeamLayout {

    /** The code of the round. */
    String round();

    /** The runs, in walking order of their first doors. */
    ImmutableList<TeamRun> runs();

    /** The teams for which there is nothing to walk, in the order in which they were given. */
    ImmutableList<TeamId> idleTeams();

    /** Returns the largest load of a team; 0 if the round is empty. */
    default long largestLoad() {
        return runs().stream().mapToLong(TeamRun::load).max().orElse(0);
    }

    /** Returns the run of this team, or empty if it is idle or unknown. */
    default Optional<TeamRun> findRun(TeamId team) {
        requireNonNull(team, "team");
        return runs().stream().filter(run -> run.team().equals(team)).findFirst();
    }

    /** Returns the team of each person. */
    default ImmutableSortedMap<PersonId, TeamId> teamByPerson() {
        ImmutableSortedMap.Builder<PersonId, TeamId> teams = ImmutableSortedMap.naturalOrder();
        runs().forEach(run -> run.members().forEach(member -> teams.put(member.person(), run.team())));
        return teams.build();
    }

    /**
     * Lays out a round, so that everybody in it is in exactly one run.
     *
     * @param round who is to be sampled; the order of its members does not matter
     * @param teams the teams that can be sent: the first run in walking order is the first team's
     * @param load how the work of a team is counted, and its limit if it has one
     * @throws IllegalArgumentException if a team stands twice; if a household alone is above the limit, because it is never
     *     parted; if there are too few teams, with how many more are needed
     */
    static TeamLayout of(SamplingRound round, Iterable<TeamId> teams, TeamLoad load) {
        return new LayingOut(round, teams, load).layout();
    }

    /** Builds one layout; only {@link #of} does. */
    final class Builder extends ImmutableTeamLayout.Builder {
        Builder() {}
    }
}
