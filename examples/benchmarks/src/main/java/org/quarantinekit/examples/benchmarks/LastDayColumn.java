// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** Last days as epoch days, in a column that is written anew each time. */
final class LastDayColumn {

    private final PopulationColumns population;
    private final int[] lastDays;

    LastDayColumn(PopulationColumns population) {
        this.population = population;
        this.lastDays = new int[population.people];
    }

    int[] work() {
        int[] start = population.start;
        int[] exposureFrom = population.exposureFrom;
        int[] exposures = population.exposures;
        int at = 0;
        for (int person = 0; person < start.length; person++) {
            int from = start[person];
            for (int to = exposureFrom[person + 1]; at < to; at++) {
                int exposed = exposures[at];
                if (exposed <= from + PopulationColumns.DAYS_OF_FOLLOW_UP) {
                    from = Math.max(from, exposed);
                }
            }
            lastDays[person] = from + PopulationColumns.DAYS_OF_FOLLOW_UP;
        }
        return lastDays;
    }

    static long checksum(int[] lastDays) {
        long sum = 0;
        for (int person = 0; person < lastDays.length; person++) {
            sum += Checksum.ofLastDay(person, lastDays[person]);
        }
        return sum;
    }
}
