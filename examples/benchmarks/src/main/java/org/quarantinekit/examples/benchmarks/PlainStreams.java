// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The work as streams over plain objects and {@code java.time}: what can be written in an afternoon. */
final class PlainStreams {

    private PlainStreams() {}

    /** Returns the test dates of each person. */
    static List<List<LocalDate>> testDates(List<PlainPerson> people) {
        return people.stream().map(PlainStreams::testDates).toList();
    }

    /** Returns the last day of each person, moved by new exposures. */
    static LocalDate[] lastDays(List<PlainPerson> people) {
        return people.stream().map(PlainStreams::lastDay).toArray(LocalDate[]::new);
    }

    /** Returns what is owed to whom, by building and household. */
    static Map<String, Map<String, List<PlainWorkItem>>> worklist(PlainDay day) {
        Map<String, Set<LocalDate>> sampled = day.samples().stream()
                .collect(groupingBy(PlainDay.Sample::person, mapping(PlainDay.Sample::testDate, toSet())));
        Map<String, Map<DailyService, Long>> done = day.records().stream()
                .collect(groupingBy(
                        PlainDay.Visit::person,
                        groupingBy(PlainDay.Visit::service, () -> new EnumMap<>(DailyService.class), counting())));
        return day.people().stream()
                .map(person -> workItem(
                        person,
                        sampled.getOrDefault(person.id(), Set.of()),
                        done.getOrDefault(person.id(), Map.of()),
                        day.date()))
                .filter(PlainWorkItem::hasWork)
                .collect(groupingBy(
                        item -> item.person().building(),
                        groupingBy(item -> item.person().household())));
    }

    private static List<LocalDate> testDates(PlainPerson person) {
        return person.protocol().testDays().stream()
                .map(day -> person.protocol().dateOf(person.start(), day))
                .toList();
    }

    private static LocalDate lastDay(PlainPerson person) {
        LocalDate lastDay = person.start().plusDays(PopulationColumns.DAYS_OF_FOLLOW_UP);
        for (LocalDate exposure : person.exposures().stream().sorted().toList()) {
            LocalDate later = exposure.plusDays(PopulationColumns.DAYS_OF_FOLLOW_UP);
            if (!exposure.isAfter(lastDay) && later.isAfter(lastDay)) {
                lastDay = later;
            }
        }
        return lastDay;
    }

    private static PlainWorkItem workItem(
            PlainPerson person, Set<LocalDate> sampled, Map<DailyService, Long> done, LocalDate today) {
        List<LocalDate> open = new ArrayList<>(testDates(person).stream()
                .filter(date -> !date.isAfter(today) && !sampled.contains(date))
                .toList());
        boolean testToday = open.remove(today);
        return new PlainWorkItem(person, testToday, open, owed(person, done, today));
    }

    private static Map<DailyService, Integer> owed(PlainPerson person, Map<DailyService, Long> done, LocalDate today) {
        Map<DailyService, Integer> owed = new EnumMap<>(DailyService.class);
        if (person.protocol().isRunning(person.start(), today)) {
            for (DailyService service : DailyService.ALL) {
                int missing = service.perDay - done.getOrDefault(service, 0L).intValue();
                if (missing > 0) {
                    owed.put(service, missing);
                }
            }
        }
        return owed;
    }
}
