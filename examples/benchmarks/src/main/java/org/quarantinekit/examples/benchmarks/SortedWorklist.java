// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.Arrays;

/** The worklist over columns that are kept in the order of the households; the logs name people by their places in them. */
final class SortedWorklist {

    private final PopulationColumns population;
    private final int[] done;
    private final int[] sampled;
    private final WorklistColumns worklist;

    SortedWorklist(PopulationColumns population) {
        this.population = population;
        this.done = new int[population.people];
        this.sampled = new int[population.people];
        this.worklist = new WorklistColumns(population);
    }

    WorklistColumns work() {
        readLogs();
        writeItems();
        return worklist;
    }

    private void readLogs() {
        Arrays.fill(done, 0);
        for (int record : population.records) {
            done[record >>> 3] += PackedCounts.of(record & 7, 1);
        }
        Arrays.fill(sampled, 0);
        for (int sample : population.samples) {
            sampled[sample >>> 4] |= 1 << (sample & 15);
        }
    }

    private void writeItems() {
        int place = 0;
        int person = 0;
        for (int household = 0; household < worklist.from.length; household++) {
            worklist.from[household] = place;
            int next = Math.min(population.people, person + PopulationColumns.PER_HOUSEHOLD);
            for (; person < next; person++) {
                int today = PopulationColumns.TODAY_NUMBER - population.dayZero[person];
                int tests = WorklistColumns.openTests(sampled[person], today);
                int owed = WorklistColumns.owedOn(today, population.startNumber[person], done[person]);
                worklist.put(place, person, tests, owed); // always written, and overwritten where nothing is open
                place += (tests | owed) != 0 ? 1 : 0;
            }
            worklist.to[household] = place;
        }
    }
}
