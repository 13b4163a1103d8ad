// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.worklist.Neighbourhood.START;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;

class RosterTest {

    private static final PersonId P_1 = PersonId.of("P-1");

    @Test
    void add_householdTwice_isRefused() {
        Roster.Builder roster = Roster.builder().add(home("H-1", "101", Membership.since(P_1, START)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.add(home("H-1", "102")))
                .withMessage("household H-1 must not stand twice");
    }

    @Test
    void add_memberOfTwoHouseholdsOnOneDay_isRefusedAndChangesNothing() {
        Roster.Builder roster = Roster.builder().add(home("H-1", "101", Membership.since(P_1, START)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.add(home("H-2", "102", Membership.since(P_1, START.plusDays(3)))))
                .withMessage("person P-1 must not be in two households on one day");
        assertThat(roster.build().households()).hasSize(1);
    }

    @Test
    void add_memberWhoMovedTheDayAfter_isAccepted() {
        Roster roster = Roster.builder()
                .add(home("H-1", "101", new Membership(P_1, START, Optional.of(START.plusDays(2)))))
                .add(home("H-2", "102", Membership.since(P_1, START.plusDays(3))))
                .build();

        assertThat(roster.households()).hasSize(2);
    }

    @Test
    void add_personTwice_isRefused() {
        Roster.Builder roster = Roster.builder()
                .add(home("H-1", "101", Membership.since(P_1, START)))
                .add(neighbour(P_1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.add(neighbour(P_1)))
                .withMessage("person P-1 must not stand twice");
    }

    @Test
    void add_personOfNoHousehold_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Roster.builder().add(neighbour(P_1)))
                .withMessage("person P-1 must be a member of a household that stands before");
    }

    @Test
    void findHousehold_onTheRosterOrNot_isItOrEmpty() {
        Roster roster = Roster.builder()
                .add(home("H-1", "101"))
                .add(home("H-2", "102", Membership.since(P_1, START)))
                .build();

        assertThat(roster.findHousehold(HouseholdId.of("H-2")))
                .contains(home("H-2", "102", Membership.since(P_1, START)));
        assertThat(roster.findHousehold(HouseholdId.of("H-3"))).isEmpty();
    }

    @Test
    void resident_withTheStayOfSomebodyElse_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resident.of(
                        Person.builder(P_1).build(),
                        Neighbourhood.episode("P-2", Neighbourhood.SUBDISTRICT).build()))
                .withMessage("episode of PERSON P-2 must be of PERSON P-1");
    }

    private static Household home(String id, String room, Membership... members) {
        return Household.builder(HouseholdId.of(id), Neighbourhood.dwelling("C1/3/2/" + room))
                .addMembers(members)
                .build();
    }

    private static Resident neighbour(PersonId person) {
        return new Resident(Person.builder(person).build(), Optional.empty());
    }
}
