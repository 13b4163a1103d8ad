// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;

/**
 * Somebody who is to be sampled in a round, and behind which door.
 *
 * @param person who is to be sampled
 * @param household the household the person belongs to on the day
 * @param dwelling where the household lives
 * @param needs the special needs of the person, in the order of their codes
 */
public record RoundMember(
        PersonId person, HouseholdId household, Dwelling dwelling, ImmutableSortedSet<SpecialNeed> needs) {

    /** By dwelling as people walk, then by the codes of household and person. */
    public static final Comparator<RoundMember> WALKING_ORDER = Comparator.comparing(
                    RoundMember::dwelling, Dwelling.WALKING_ORDER)
            .thenComparing(RoundMember::household)
            .thenComparing(RoundMember::person);

    /** Refuses null with a {@code NullPointerException}. */
    public RoundMember {
        requireNonNull(person, "person");
        requireNonNull(household, "household");
        requireNonNull(dwelling, "dwelling");
        requireNonNull(needs, "needs");
    }
}
