// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;

/**
 * In which household each person is to be found on one day: where the person belongs on it; failing that, where the person
 * joined last, so that nobody is looked for twice or nowhere.
 */
final class Homes {

    private record Home(HouseholdId household, Membership membership) {}

    private final Map<PersonId, Home> homes = new HashMap<>();
    private final LocalDate date;

    Homes(Iterable<Household> households, LocalDate date) {
        this.date = date;
        for (Household household : households) {
            for (Membership membership : household.members()) {
                homes.merge(membership.person(), new Home(household.id(), membership), this::better);
            }
        }
    }

    /** Returns the home of somebody who is a member of any household. */
    HouseholdId of(PersonId person) {
        return requireNonNull(homes.get(person), "home").household();
    }

    /** Returns whether the home of somebody who is a member of any household is behind this door. */
    boolean isHome(PersonId person, Place door) {
        return door.household().equals(Optional.of(of(person)));
    }

    private Home better(Home one, Home other) {
        if (one.membership().covers(date) != other.membership().covers(date)) {
            return one.membership().covers(date) ? one : other;
        }
        return one.membership().joined().isBefore(other.membership().joined()) ? other : one;
    }
}
