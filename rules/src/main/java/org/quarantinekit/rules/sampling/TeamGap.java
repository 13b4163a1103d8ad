// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TeamRole;
import org.quarantinekit.core.term.Quantity;

/**
 * A role that is not filled as a template asks.
 *
 * @param role the role
 * @param asked what the template says of it; empty if it has no such role
 * @param found how many there are, 0 or more
 */
public record TeamGap(StaffRole role, Optional<TeamRole> asked, int found) {

    /** Refuses null with a {@code NullPointerException}. */
    public TeamGap {
        requireNonNull(role, "role");
        requireNonNull(asked, "asked");
    }

    /** Returns what is asked and found, for example "exactly 1 INFORMATION_COLLECTOR and has 0". */
    @Override
    public String toString() {
        return asked.map(TeamGap::words).orElse("no ") + role + " and has " + found;
    }

    private static String words(TeamRole asked) {
        return asked.quantity().value().map(TeamGap::words).orElse("a number of ");
    }

    private static String words(Quantity quantity) {
        if (quantity instanceof Quantity.Exactly exactly) {
            return "exactly " + exactly.number() + " ";
        }
        return quantity instanceof Quantity.AtLeast least ? "at least " + least.number() + " " : "several ";
    }
}
