// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * A layout that somebody made by hand, team by team, held against the round: nobody is lost between what it says and what is
 * to be walked.
 *
 * <p>Each door of the round is in one of {@link #layout()} and {@link #unassigned()}. A unit that two teams have is neither's,
 * because nothing says whose it is. The order in which the units are given never matters.
 */
@Value.Immutable
@DomainStyle
public interface HandMadeLayout {

    /** Who walks where; the load of a run is its number of people. No team is idle in it: one without a unit is not named. */
    TeamLayout layout();

    /** The units that cannot be a team's, by unit and team. */
    ImmutableList<RefusedTeamUnit> refused();

    /** The doors of the round that nobody walks, in walking order. */
    ImmutableList<RoundStop> unassigned();

    /**
     * Reads who walks which unit.
     *
     * @param round who is to be sampled
     * @param units which team walks which unit, in any order; the same said twice is said once
     */
    static HandMadeLayout of(SamplingRound round, Iterable<TeamUnit> units) {
        requireNonNull(round, "round");
        return new LayoutReading(round, ImmutableList.copyOf(requireNonNull(units, "units"))).layout();
    }

    /** Builds one layout; only {@link #of} does. */
    final class Builder extends ImmutableHandMadeLayout.Builder {
        Builder() {}
    }
}
