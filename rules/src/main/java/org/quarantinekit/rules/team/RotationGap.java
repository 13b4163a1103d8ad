// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.WorkRole;

/**
 * A shift of a rotation for which there are too few people.
 *
 * @param post where
 * @param role what for
 * @param from when the shift begins, included
 * @param to when it is over, not included
 * @param missing how many people are missing, at least 1, after those who can be there
 */
public record RotationGap(PostId post, WorkRole role, LocalDateTime from, LocalDateTime to, int missing) {

    /** Refuses a gap in which nobody is missing. */
    public RotationGap {
        requireNonNull(post, "post");
        requireNonNull(role, "role");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (missing < 1) {
            throw new IllegalArgumentException("missing " + missing + " must be at least 1");
        }
    }

    /** Returns what is missing, for example "post GATE-1 must have 2 more VILLAGE_CADRE from ... to ...". */
    @Override
    public String toString() {
        return "post " + post + " must have " + missing + " more " + role + " from " + from + " to " + to;
    }
}
