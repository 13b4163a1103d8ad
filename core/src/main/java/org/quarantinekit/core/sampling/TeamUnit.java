// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * That a team walks a unit, by somebody's own decision and not by a computed layout.
 *
 * @param team the team
 * @param unit the unit, one stairwell, which it walks whole
 */
public record TeamUnit(TeamId team, Subject unit) {

    /** Refuses anything but a unit with an {@code IllegalArgumentException}. */
    public TeamUnit {
        requireNonNull(team, "team");
        requireNonNull(unit, "unit");
        Checks.require(unit.scope() == SubjectScope.UNIT, "unit " + unit.id(), "must be of scope UNIT");
    }
}
