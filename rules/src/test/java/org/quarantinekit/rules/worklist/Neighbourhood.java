// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.catalogue.Catalogue;

/** A few households and their records, said in as few words as the tests of this room need. */
final class Neighbourhood {

    static final LocalDate START = LocalDate.of(2021, 8, 8); // Sunday
    static final String SUBDISTRICT = "fengqing-road-subdistrict-2021";
    static final String VILLAGES = "fengqing-road-villages-2021";
    static final Protocol SUBDISTRICT_RULES = Catalogue.bundled().protocol(SUBDISTRICT);
    static final Protocol VILLAGE_RULES = Catalogue.bundled().protocol(VILLAGES);
    static final Dispatcher DISPATCHER = Dispatcher.of(List.of(SUBDISTRICT_RULES, VILLAGE_RULES));

    private final Roster.Builder roster = Roster.builder();
    final List<ServiceRecord> records = new ArrayList<>();

    Neighbourhood household(String id, String place, String... people) {
        Household.Builder household = Household.builder(HouseholdId.of(id), dwelling(place));
        for (String person : people) {
            household.addMembers(Membership.since(PersonId.of(person), START));
        }
        roster.add(household.build());
        return this;
    }

    Neighbourhood household(Household household) {
        roster.add(household);
        return this;
    }

    Neighbourhood stay(String person) {
        return stay(episode(person, SUBDISTRICT).build());
    }

    Neighbourhood stay(Episode episode) {
        roster.add(
                Resident.of(Person.builder(PersonId.of(episode.subject().id())).build(), episode));
        return this;
    }

    Neighbourhood released(String person, LocalDate lastDay) {
        return stay(episode(person, SUBDISTRICT)
                .addEvent(Released.builder(lastDay, lastDay).build())
                .build());
    }

    Neighbourhood neighbour(String person) {
        roster.add(new Resident(Person.builder(PersonId.of(person)).build(), Optional.empty()));
        return this;
    }

    Neighbourhood resident(Resident resident) {
        roster.add(resident);
        return this;
    }

    Neighbourhood done(ActivityCode activity, Subject subject, LocalDateTime at) {
        return record(activity, subject, at, Outcome.DONE);
    }

    Neighbourhood record(ActivityCode activity, Subject subject, LocalDateTime at, Outcome outcome) {
        records.add(ServiceRecord.builder(activity, subject)
                .performedAt(at)
                .outcome(outcome)
                .build());
        return this;
    }

    Neighbourhood record(ServiceRecord record) {
        records.add(record);
        return this;
    }

    Roster roster() {
        return roster.build();
    }

    Worklist on(LocalDate date) {
        return DISPATCHER.dispatch(roster(), records, date);
    }

    HouseholdFile file(String household, LocalDate date) {
        return DISPATCHER.household(roster(), records, HouseholdId.of(household), date);
    }

    static Episode.Builder episode(String person, String protocol) {
        return Episode.builder(person(person))
                .protocol(ProtocolId.of(protocol))
                .numbering(DayNumbering.START_IS_DAY_1)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(START));
    }

    /** Starts a stay under the rules of the sub-district that begins on this day. */
    static Episode.Builder stayFrom(String person, LocalDate start) {
        return Episode.builder(person(person))
                .protocol(SUBDISTRICT_RULES.id())
                .numbering(DayNumbering.START_IS_DAY_1)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(start));
    }

    static Membership since(String person, LocalDate joined) {
        return Membership.since(PersonId.of(person), joined);
    }

    /** Belonging from the start to this day. */
    static Membership until(String person, LocalDate left) {
        return new Membership(PersonId.of(person), START, Optional.of(left));
    }

    static Household home(String id, String place, Membership... members) {
        return Household.builder(HouseholdId.of(id), dwelling(place))
                .addMembers(members)
                .build();
    }

    /** The place "C1/3/2/501" is compound, building, unit and room. */
    static Dwelling dwelling(String place) {
        String[] steps = place.split("/", -1);
        return Dwelling.builder()
                .compound(steps[0])
                .building(steps[1])
                .unit(steps[2])
                .floor(5)
                .room(steps[3])
                .build();
    }

    static Subject person(String id) {
        return Subject.of(PersonId.of(id));
    }

    static Subject house(String id) {
        return Subject.of(HouseholdId.of(id));
    }

    /** The texts of what is open, "P-1 NUCLEIC_ACID_TEST 4 DUE", in the order of the worklist. */
    static List<String> texts(Worklist worklist) {
        return worklist.items().stream().map(Neighbourhood::text).toList();
    }

    /** The texts of all that the day has to do with, done or not, in the order of the file. */
    static List<String> texts(HouseholdFile file) {
        return file.dayDemand().stream().map(Neighbourhood::text).toList();
    }

    private static String text(WorkItem item) {
        return text(item.standing());
    }

    private static String text(Standing standing) {
        var obligation = standing.obligation();
        return obligation.subject().id() + " " + obligation.activity()
                + obligation.day().map(day -> " " + day.number()).orElse("")
                + obligation.slot().map(Slot::code).map(code -> " " + code).orElse("") + " "
                + standing.label();
    }
}
