// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** The checksums that every way of doing the work has to reach, each straight from what the work means. */
final class ExpectedChecksum {

    private ExpectedChecksum() {}

    /** Returns that of the test dates. */
    static long ofTestDates(PopulationColumns population) {
        long sum = 0;
        for (int person = 0; person < population.people; person++) {
            for (int index = 0; index < PopulationColumns.testDays(); index++) {
                int daysAfterStart = PopulationColumns.testDay(index) - population.startNumber[person];
                sum += Checksum.ofTestDate(person, index, population.start[person] + daysAfterStart);
            }
        }
        return sum;
    }

    /** Returns that of the last days. */
    static long ofLastDays(PopulationColumns population) {
        long sum = 0;
        for (int person = 0; person < population.people; person++) {
            int lastDay = population.start[person] + PopulationColumns.DAYS_OF_FOLLOW_UP;
            for (int at = population.exposureFrom[person]; at < population.exposureFrom[person + 1]; at++) {
                int exposed = population.exposures[at];
                if (exposed <= lastDay) {
                    lastDay = Math.max(lastDay, exposed + PopulationColumns.DAYS_OF_FOLLOW_UP);
                }
            }
            sum += Checksum.ofLastDay(person, lastDay);
        }
        return sum;
    }

    /** Returns that of the worklist. */
    static long ofWorklist(PopulationColumns population) {
        boolean[][] sampled = new boolean[population.people][PopulationColumns.LAST_DAY + 1];
        for (int sample : population.samples) {
            sampled[sample >>> 4][sample & 15] = true;
        }
        int[][] done = new int[population.people][DailyService.ALL.length];
        for (int record : population.records) {
            done[record >>> 3][record & 7]++;
        }
        long sum = 0;
        for (int person = 0; person < population.people; person++) {
            int today = PopulationColumns.TODAY_NUMBER - population.dayZero[person];
            int tests = openTests(sampled[person], today);
            int owed = today <= PopulationColumns.LAST_DAY ? owed(done[person]) : 0;
            if (tests != 0 || owed != 0) {
                sum += Checksum.ofWork(
                        person / PopulationColumns.PER_BUILDING,
                        person / PopulationColumns.PER_HOUSEHOLD,
                        person,
                        tests,
                        owed);
            }
        }
        return sum;
    }

    private static int openTests(boolean[] sampled, int today) {
        int tests = 0;
        for (int index = 0; index < PopulationColumns.testDays(); index++) {
            int day = PopulationColumns.testDay(index);
            if (day <= today && !sampled[day]) {
                tests |= day == today ? 1 : 1 << day;
            }
        }
        return tests;
    }

    private static int owed(int[] done) {
        int owed = 0;
        for (DailyService service : DailyService.ALL) {
            int missing = Math.max(0, service.perDay - done[service.number]);
            owed |= PackedCounts.of(service.number, missing);
        }
        return owed;
    }
}
