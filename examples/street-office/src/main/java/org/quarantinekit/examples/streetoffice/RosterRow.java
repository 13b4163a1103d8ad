// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.worklist.Resident;
import org.quarantinekit.rules.worklist.Roster;

/** One line of a roster. */
sealed interface RosterRow {

    /** Returns whom the line is about. */
    Subject subject();

    /** Adds what the line says; refuses it where the roster cannot have it. */
    void addTo(Roster.Builder roster);

    /** A line of kind "household". */
    record OfHousehold(Household household) implements RosterRow {

        @Override
        public Subject subject() {
            return Subject.of(household.id());
        }

        @Override
        public void addTo(Roster.Builder roster) {
            roster.add(household);
        }
    }

    /** A line of kind "person". */
    record OfPerson(Resident resident) implements RosterRow {

        @Override
        public Subject subject() {
            return Subject.of(resident.person().id());
        }

        @Override
        public void addTo(Roster.Builder roster) {
            roster.add(resident);
        }
    }
}
