// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Where a piece of work is done, as people walk it: compound, building, unit, household, person; empty from where the work
 * is for all of it. Codes only, and no floor or room.
 *
 * @param compound the code of the compound
 * @param building the code of the building
 * @param unit the code of the unit
 * @param household the household
 * @param person the person
 */
public record Place(
        String compound,
        Optional<String> building,
        Optional<String> unit,
        Optional<HouseholdId> household,
        Optional<PersonId> person) {

    /** Refuses null with a {@code NullPointerException}. */
    public Place {
        requireNonNull(compound, "compound");
        requireNonNull(building, "building");
        requireNonNull(unit, "unit");
        requireNonNull(household, "household");
        requireNonNull(person, "person");
    }

    static Place of(Household household) {
        return surroundings(household.dwelling(), SubjectScope.UNIT).with(household.id());
    }

    static Place surroundings(Dwelling dwelling, SubjectScope scope) {
        return new Place(
                dwelling.compound(),
                scope == SubjectScope.COMPOUND ? Optional.empty() : Optional.of(dwelling.building()),
                scope == SubjectScope.UNIT ? Optional.of(dwelling.unit()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Place with(PersonId one) {
        return new Place(compound, building, unit, household, Optional.of(one));
    }

    private Place with(HouseholdId one) {
        return new Place(compound, building, unit, Optional.of(one), person);
    }

    /** Returns the subject that is this place: the narrowest part of it that is named. */
    public Subject subject() {
        return subjects().get(0);
    }

    /** Returns this place and everything around it, the narrowest first. */
    ImmutableList<Subject> subjects() {
        ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
        person.ifPresent(one -> subjects.add(Subject.of(one)));
        household.ifPresent(one -> subjects.add(Subject.of(one)));
        building.ifPresent(code -> {
            String path = compound + "/" + code;
            unit.ifPresent(stairs -> subjects.add(new Subject(SubjectScope.UNIT, path + "/" + stairs)));
            subjects.add(new Subject(SubjectScope.BUILDING, path));
        });
        return subjects.add(new Subject(SubjectScope.COMPOUND, compound)).build();
    }
}
