// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;

/**
 * One door of a round, and who is to be sampled behind it.
 *
 * @param household the household
 * @param dwelling where it lives
 * @param members who of it is to be sampled, by the codes of the people; at least one
 */
public record RoundStop(HouseholdId household, Dwelling dwelling, ImmutableList<RoundMember> members) {

    /** Refuses a stop without members with an {@code IllegalArgumentException}. */
    public RoundStop {
        requireNonNull(household, "household");
        requireNonNull(dwelling, "dwelling");
        requireNonNull(members, "members");
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members of household " + household + " must not be empty");
        }
    }
}
