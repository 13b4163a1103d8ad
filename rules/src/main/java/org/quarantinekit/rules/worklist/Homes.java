// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

    /** Returns whether this is the person's home. */
    boolean isHome(PersonId person, HouseholdId household) {
        Home home = homes.get(person);
        return home != null && home.household().equals(household);
    }

    /** Returns whether the person belongs to the home on the day, and has not left or is yet to come. */
    boolean isAtHome(PersonId person) {
        Home home = homes.get(person);
        return home != null && home.membership().covers(date);
    }

    private Home better(Home one, Home other) {
        if (one.membership().covers(date) != other.membership().covers(date)) {
            return one.membership().covers(date) ? one : other;
        }
        return one.membership().joined().isBefore(other.membership().joined()) ? other : one;
    }
}
