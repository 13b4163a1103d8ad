// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ReExposed;
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
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.worklist.Resident;
import org.quarantinekit.rules.worklist.Roster;

/** A population in the nouns of the library; whatever is a list of people has the order of the population's own list. */
final class LibraryInput {

    private LibraryInput() {}

    /** Returns the stays under these two protocols, without any event. */
    static ImmutableList<Episode> stays(PopulationColumns population, ImmutableList<Protocol> protocols) {
        return people(population)
                .mapToObj(person -> stay(population, protocols, person).build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the same in the order of the households. */
    static ImmutableList<Episode> staysByHousehold(PopulationColumns population, ImmutableList<Protocol> protocols) {
        return IntStream.range(0, population.people)
                .mapToObj(person -> stay(population, protocols, person).build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the stays under these two protocols, with the new exposures. */
    static ImmutableList<Episode> exposedStays(PopulationColumns population, ImmutableList<Protocol> protocols) {
        return people(population)
                .mapToObj(person -> stay(population, protocols, person)
                        .addAllEvents(exposures(population, person))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the households with their people, each in a stay under one of these two protocols. */
    static Roster roster(PopulationColumns population, ImmutableList<Protocol> protocols) {
        Roster.Builder roster = Roster.builder();
        for (int household = 0; household < population.households(); household++) {
            roster.add(household(population, household * PopulationColumns.PER_HOUSEHOLD));
        }
        people(population)
                .mapToObj(number -> resident(stay(population, protocols, number).build(), number))
                .forEach(roster::add);
        return roster.build();
    }

    /** Returns the samples so far and the services of the day, each in the order of its log. */
    static List<ServiceRecord> records(PopulationColumns population) {
        List<ServiceRecord> records = new ArrayList<>(population.samples.length + population.records.length);
        for (int sample : population.samples) {
            int person = sample >>> 4;
            LocalDate day = LocalDate.ofEpochDay(population.dayZero[person] + (sample & 15));
            records.add(started(ActivityCodes.NUCLEIC_ACID_TEST, person)
                    .performedAt(day.atTime(10, 0))
                    .build());
        }
        for (int number = 0; number < population.records.length; number++) {
            int record = population.records[number];
            records.add(started(DailyService.ALL[record & 7].activity(), record >>> 3)
                    .performedAt(PlainDay.timeOf(number, population))
                    .build());
        }
        return records;
    }

    private static IntStream people(PopulationColumns population) {
        return IntStream.of(population.order);
    }

    private static ServiceRecord.Builder started(ActivityCode activity, int person) {
        return ServiceRecord.builder(activity, Subject.of(PersonId.of(Codes.person(person))))
                .outcome(Outcome.DONE);
    }

    private static Episode.Builder stay(PopulationColumns population, ImmutableList<Protocol> protocols, int person) {
        return Episode.builder(Subject.of(PersonId.of(Codes.person(person))))
                .protocol(protocols.get(population.startNumber[person]).id())
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(LocalDate.ofEpochDay(population.start[person])));
    }

    private static ImmutableList<ReExposed> exposures(PopulationColumns population, int person) {
        return PlainDay.exposures(population, person).stream()
                .map(day -> ReExposed.builder(day).build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Resident resident(Episode stay, int person) {
        return Resident.of(Person.builder(PersonId.of(Codes.person(person))).build(), stay);
    }

    private static Household household(PopulationColumns population, int firstPerson) {
        Household.Builder household =
                Household.builder(HouseholdId.of(Codes.householdOf(firstPerson)), dwelling(firstPerson));
        int next = Math.min(population.people, firstPerson + PopulationColumns.PER_HOUSEHOLD);
        for (int person = firstPerson; person < next; person++) {
            LocalDate joined = LocalDate.ofEpochDay(population.start[person]);
            household.addMembers(Membership.since(PersonId.of(Codes.person(person)), joined));
        }
        return household.build();
    }

    private static Dwelling dwelling(int person) {
        return Dwelling.builder()
                .compound("C")
                .building(Codes.buildingOf(person))
                .unit("1")
                .floor(1)
                .room(Codes.householdOf(person))
                .build();
    }
}
