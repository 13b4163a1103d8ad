// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.subject.StaffId;

/**
 * Somebody in a sampling team, in one role.
 *
 * @param staff who it is
 * @param role what for
 */
public record TeamMember(StaffId staff, StaffRole role) {

    /** Refuses null with a {@code NullPointerException}. */
    public TeamMember {
        requireNonNull(staff, "staff");
        requireNonNull(role, "role");
    }
}
