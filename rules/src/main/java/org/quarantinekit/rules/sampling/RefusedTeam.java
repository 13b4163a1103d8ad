// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.sampling.SamplingTeam;

/**
 * A team that cannot be sent.
 *
 * @param team the team, the very one that was given
 * @param reason all that stands against it, in codes, with the rules it breaks
 */
public record RefusedTeam(SamplingTeam team, String reason) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedTeam {
        requireNonNull(team, "team");
        requireNonNull(reason, "reason");
    }
}
