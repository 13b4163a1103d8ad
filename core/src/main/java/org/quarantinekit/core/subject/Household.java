// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;

/** The people who live behind one door, each with the days of belonging. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableHousehold.class)
@JsonDeserialize(builder = Household.Builder.class)
public interface Household {

    /** The code of the household. */
    HouseholdId id();

    /** Where it lives. */
    Dwelling dwelling();

    /** Who belongs to it, and since when; a person who left and came back has two memberships. */
    ImmutableList<Membership> members();

    /** Returns the people who belong to the household on this day, in the order of the memberships. */
    default ImmutableList<PersonId> membersOn(LocalDate day) {
        return members().stream()
                .filter(membership -> membership.covers(day))
                .map(Membership::person)
                .collect(ImmutableList.toImmutableList());
    }

    /** Refuses two memberships of one person that share a day. */
    @Value.Check
    default void check() {
        ImmutableList<Membership> all = members();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Checks.require(
                        !all.get(i).overlaps(all.get(j)),
                        "members of household " + id(),
                        "must not hold one person twice on one day");
            }
        }
    }

    /** Starts a household with this code at this place. */
    static Builder builder(HouseholdId id, Dwelling dwelling) {
        return new Builder().id(id).dwelling(dwelling);
    }

    /** Builds one household; refuses to set an attribute twice. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
