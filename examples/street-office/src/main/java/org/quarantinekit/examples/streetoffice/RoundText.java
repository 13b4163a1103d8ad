// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.worklist.Place;
import org.quarantinekit.rules.worklist.WorkItem;

/**
 * The round of one day, staircase by staircase. Tests stand one by one, because nobody may be missed; the daily services
 * of a household are folded into few lines, because there are many.
 */
final class RoundText {

    /** One door: what is owed to the household, and to each person behind it. */
    private static final class Door {
        private final List<Standing> own = new ArrayList<>();
        private final Map<PersonId, List<Standing>> people = new LinkedHashMap<>();
    }

    /** One staircase, building or compound: what is owed to it, and the doors in it. */
    private static final class Stop {
        private final List<Standing> own = new ArrayList<>();
        private final Map<HouseholdId, Door> doors = new LinkedHashMap<>();
    }

    private final Day day;
    private final Words words;
    private final Desk desk;

    RoundText(Day day, Words words, Desk desk) {
        this.day = day;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        desk.line("");
        Map<String, Stop> stops = stops();
        desk.line(stops.isEmpty() ? words.text("round.none") : words.text("round.title"));
        stops.forEach((heading, stop) -> {
            desk.line("");
            desk.line(joined(heading, services(stop.own)));
            stop.doors.forEach(this::print);
        });
    }

    private Map<String, Stop> stops() {
        Map<String, Stop> stops = new LinkedHashMap<>();
        for (WorkItem item : day.worklist().items()) {
            Place place = item.place();
            Stop stop = stops.computeIfAbsent(Phrases.place(place, words), key -> new Stop());
            List<Standing> list = place.household()
                    .map(household -> stop.doors.computeIfAbsent(household, key -> new Door()))
                    .map(door -> place.person()
                            .map(person -> door.people.computeIfAbsent(person, key -> new ArrayList<>()))
                            .orElse(door.own))
                    .orElse(stop.own);
            list.add(item.standing());
        }
        return stops;
    }

    private void print(HouseholdId household, Door door) {
        String needs = words.list(door.people.keySet().stream()
                .flatMap(person -> needs(person).stream())
                .toList());
        String head = "  " + household + (needs.isEmpty() ? "" : words.text("round.needs", needs));
        desk.line(joined(head, services(door.own)));
        door.people.forEach((person, standings) -> standings.stream()
                .filter(standing -> Duties.isTest(standing.obligation()))
                .forEach(standing -> desk.line("    " + person + "  "
                        + Phrases.test(standing, day.worklist().date(), words))));
        folded(door).forEach((services, people) -> desk.line(joined("    " + words.list(people), services)));
    }

    /** People of one household who are owed the same services share a line. */
    private Map<String, List<String>> folded(Door door) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        door.people.forEach((person, standings) -> {
            String services = services(standings.stream()
                    .filter(standing -> !Duties.isTest(standing.obligation()))
                    .toList());
            if (!services.isEmpty()) {
                people.computeIfAbsent(services, key -> new ArrayList<>()).add(person.code());
            }
        });
        return people;
    }

    private String services(List<Standing> standings) {
        return words.list(standings.stream()
                .map(standing -> Phrases.service(standing, day.worklist().date(), words))
                .toList());
    }

    private Optional<String> needs(PersonId person) {
        ImmutableList<SpecialNeed> needs = day.roster()
                .findResident(person)
                .map(resident -> resident.person().needs().asList())
                .orElse(ImmutableList.of());
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        person + " " + words.list(needs.stream().map(words::of).toList()));
    }

    private String joined(String head, String services) {
        return services.isEmpty() ? head : head + words.text("list.colon") + services;
    }
}
