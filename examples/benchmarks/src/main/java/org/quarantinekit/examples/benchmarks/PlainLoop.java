// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The work as careful loops over plain objects and {@code java.time}. */
final class PlainLoop {

    private PlainLoop() {}

    /** Returns the test dates of each person. */
    static List<List<LocalDate>> testDates(List<PlainPerson> people) {
        List<List<LocalDate>> all = new ArrayList<>(people.size());
        for (PlainPerson person : people) {
            List<Integer> days = person.protocol().testDays();
            LocalDate[] dates = new LocalDate[days.size()];
            for (int i = 0; i < dates.length; i++) {
                dates[i] = person.protocol().dateOf(person.start(), days.get(i));
            }
            all.add(List.of(dates));
        }
        return all;
    }

    /** Returns the last day of each person, moved by new exposures; these come ascending. */
    static LocalDate[] lastDays(List<PlainPerson> people) {
        LocalDate[] lastDays = new LocalDate[people.size()];
        int next = 0;
        for (PlainPerson person : people) {
            LocalDate from = person.start();
            List<LocalDate> exposures = person.exposures();
            for (int i = 0; i < exposures.size(); i++) {
                LocalDate exposure = exposures.get(i);
                if (exposure.isAfter(from) && !exposure.isAfter(from.plusDays(PopulationColumns.DAYS_OF_FOLLOW_UP))) {
                    from = exposure;
                }
            }
            lastDays[next++] = from.plusDays(PopulationColumns.DAYS_OF_FOLLOW_UP);
        }
        return lastDays;
    }

    /** Returns what is owed to whom, by building and household: one look-up for each record, and nothing boxed. */
    static Map<String, Map<String, List<PlainWorkItem>>> worklist(PlainDay day) {
        Map<String, Done> done = doneByPerson(day);
        Map<String, Map<String, List<PlainWorkItem>>> worklist = new HashMap<>();
        for (PlainPerson person : day.people()) {
            PlainWorkItem item = requireNonNull(done.get(person.id())).workItem(person, day.date());
            if (item.hasWork()) {
                worklist.computeIfAbsent(person.building(), key -> new HashMap<>())
                        .computeIfAbsent(person.household(), key -> new ArrayList<>(4))
                        .add(item);
            }
        }
        return worklist;
    }

    private static Map<String, Done> doneByPerson(PlainDay day) {
        Map<String, Done> done = new HashMap<>(day.people().size() * 4 / 3 + 1);
        for (PlainPerson person : day.people()) {
            done.put(person.id(), new Done());
        }
        for (PlainDay.Sample sample : day.samples()) {
            requireNonNull(done.get(sample.person())).sampled.add(sample.testDate());
        }
        for (PlainDay.Visit visit : day.records()) {
            requireNonNull(done.get(visit.person())).times[visit.service().number]++;
        }
        return done;
    }

    /** What was done for one person. */
    private static final class Done {

        final List<LocalDate> sampled = new ArrayList<>(PopulationColumns.testDays());
        final int[] times = new int[DailyService.ALL.length];

        PlainWorkItem workItem(PlainPerson person, LocalDate today) {
            boolean testToday = false;
            List<LocalDate> overdue = List.of();
            for (int day : person.protocol().testDays()) {
                LocalDate date = person.protocol().dateOf(person.start(), day);
                int toToday = date.compareTo(today);
                if (toToday > 0) {
                    break;
                }
                if (!sampled.contains(date)) {
                    testToday |= toToday == 0;
                    overdue = toToday == 0 ? overdue : with(overdue, date);
                }
            }
            return new PlainWorkItem(person, testToday, overdue, owed(person, today));
        }

        private static List<LocalDate> with(List<LocalDate> dates, LocalDate date) {
            List<LocalDate> more = dates.isEmpty() ? new ArrayList<>(2) : dates;
            more.add(date);
            return more;
        }

        private Map<DailyService, Integer> owed(PlainPerson person, LocalDate today) {
            Map<DailyService, Integer> owed = Map.of();
            if (person.protocol().isRunning(person.start(), today)) {
                for (DailyService service : DailyService.ALL) {
                    int missing = service.perDay - times[service.number];
                    if (missing > 0) {
                        owed = owed.isEmpty() ? new EnumMap<>(DailyService.class) : owed;
                        owed.put(service, missing);
                    }
                }
            }
            return owed;
        }
    }
}
