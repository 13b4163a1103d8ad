// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The checksums of results that are made of objects; the lists are in the order of the population's own list. */
final class ResultChecksum {

    private ResultChecksum() {}

    /** Returns that of test dates. */
    static long ofTestDates(PopulationColumns population, List<? extends List<LocalDate>> all) {
        long sum = 0;
        for (int at = 0; at < all.size(); at++) {
            List<LocalDate> dates = all.get(at);
            for (int index = 0; index < dates.size(); index++) {
                sum += Checksum.ofTestDate(
                        population.order[at], index, dates.get(index).toEpochDay());
            }
        }
        return sum;
    }

    /** Returns that of last days. */
    static long ofLastDays(PopulationColumns population, LocalDate[] lastDays) {
        long sum = 0;
        for (int at = 0; at < lastDays.length; at++) {
            sum += Checksum.ofLastDay(population.order[at], lastDays[at].toEpochDay());
        }
        return sum;
    }

    /** Returns that of a plain worklist. */
    static long ofWorklist(Map<String, Map<String, List<PlainWorkItem>>> worklist) {
        long sum = 0;
        for (Map.Entry<String, Map<String, List<PlainWorkItem>>> building : worklist.entrySet()) {
            for (Map.Entry<String, List<PlainWorkItem>> household :
                    building.getValue().entrySet()) {
                for (PlainWorkItem item : household.getValue()) {
                    sum += Checksum.ofWork(
                            Codes.number(building.getKey()),
                            Codes.number(household.getKey()),
                            Codes.number(item.person().id()),
                            tests(item),
                            PackedCounts.of(item.owed()));
                }
            }
        }
        return sum;
    }

    private static int tests(PlainWorkItem item) {
        PlainPerson person = item.person();
        int tests = item.testToday() ? 1 : 0;
        for (LocalDate date : item.overdue()) {
            long daysAfterStart = date.toEpochDay() - person.start().toEpochDay();
            tests |= 1 << (daysAfterStart + person.protocol().startNumber());
        }
        return tests;
    }
}
