// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.subject.StaffId;

/**
 * Somebody in a squad, in one role.
 *
 * @param staff who it is
 * @param role what for
 * @param origin where they were sent from; empty if nobody wrote it down
 */
public record SquadMember(StaffId staff, WorkRole role, Optional<StaffOrigin> origin) {

    /** Refuses null with a {@code NullPointerException}. */
    public SquadMember {
        requireNonNull(staff, "staff");
        requireNonNull(role, "role");
        requireNonNull(origin, "origin");
    }

    /** Returns somebody in this role, of whom nobody wrote down where they were sent from. */
    public static SquadMember of(StaffId staff, WorkRole role) {
        return new SquadMember(staff, role, Optional.empty());
    }

    /** Returns somebody in this role who was sent from there. */
    public static SquadMember of(StaffId staff, WorkRole role, StaffOrigin origin) {
        return new SquadMember(staff, role, Optional.of(requireNonNull(origin, "origin")));
    }
}
