// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.sampling.TeamUnit;

/**
 * A unit of a team that cannot be the team's.
 *
 * @param teamUnit the team and the unit, the very one that was given
 * @param reason which it is, in codes, and the rule it breaks
 */
public record RefusedTeamUnit(TeamUnit teamUnit, String reason) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedTeamUnit {
        requireNonNull(teamUnit, "teamUnit");
        requireNonNull(reason, "reason");
    }
}
