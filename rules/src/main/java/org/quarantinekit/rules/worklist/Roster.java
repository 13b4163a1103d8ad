// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;

/** The people at home: households in the order in which people walk them, and the residents with their stays. */
public final class Roster {

    private static final Comparator<Household> WALKING_ORDER =
            Comparator.comparing(Household::dwelling, Dwelling.WALKING_ORDER).thenComparing(Household::id);

    private final ImmutableList<Household> households;
    private final ImmutableMap<PersonId, Resident> residents;

    private Roster(ImmutableList<Household> households, ImmutableMap<PersonId, Resident> residents) {
        this.households = households;
        this.residents = residents;
    }

    /** Starts an empty roster. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the households, by compound, building, unit, floor and room. */
    public ImmutableList<Household> households() {
        return households;
    }

    /** Returns the residents, in the order in which they were added. */
    public ImmutableList<Resident> residents() {
        return residents.values().asList();
    }

    /** Returns the resident with this code, if there is one. */
    public Optional<Resident> findResident(PersonId person) {
        return Optional.ofNullable(residents.get(person));
    }

    /** Returns the household with this code, if there is one. */
    public Optional<Household> findHousehold(HouseholdId household) {
        return households.stream().filter(one -> one.id().equals(household)).findFirst();
    }

    /** Gathers a roster, one row after the other; a refused row changes nothing. */
    public static final class Builder {

        private final Map<HouseholdId, Household> households = new HashMap<>();
        private final Map<PersonId, List<Membership>> memberships = new HashMap<>();
        private final Map<PersonId, Resident> residents = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a household.
         *
         * @throws IllegalArgumentException if the roster has it already, or a member belongs to another on the same day
         */
        public Builder add(Household household) {
            require(!households.containsKey(household.id()), "household " + household.id(), "must not stand twice");
            for (Membership membership : household.members()) {
                boolean elsewhere = memberships.getOrDefault(membership.person(), List.of()).stream()
                        .anyMatch(other -> other.overlaps(membership));
                require(!elsewhere, "person " + membership.person(), "must not be in two households on one day");
            }
            households.put(household.id(), household);
            household
                    .members()
                    .forEach(membership -> memberships
                            .computeIfAbsent(membership.person(), key -> new ArrayList<>(1))
                            .add(membership));
            return this;
        }

        /**
         * Adds a resident; the household comes first.
         *
         * @throws IllegalArgumentException if the roster has the person already, or no household has such a member
         */
        public Builder add(Resident resident) {
            PersonId id = resident.person().id();
            require(!residents.containsKey(id), "person " + id, "must not stand twice");
            require(memberships.containsKey(id), "person " + id, "must be a member of a household that stands before");
            residents.put(id, resident);
            return this;
        }

        /** Returns the roster. */
        public Roster build() {
            return new Roster(
                    ImmutableList.sortedCopyOf(WALKING_ORDER, households.values()), ImmutableMap.copyOf(residents));
        }

        private static void require(boolean holds, String what, String rule) {
            if (!holds) {
                throw new IllegalArgumentException(what + " " + rule);
            }
        }
    }
}
