// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** Test dates as epoch days, in columns that are written anew each time: the limit of what can be gained. */
final class TestDateColumns {

    /** How many people are looked at before the next column is written: their days stay in the nearest cache. */
    private static final int BLOCK = 2048;

    private final PopulationColumns population;
    private final int[][] dates;

    TestDateColumns(PopulationColumns population) {
        this.population = population;
        this.dates = new int[PopulationColumns.testDays()][population.people];
    }

    /** Returns one column for each test day; each is a loop that the compiler turns into vector instructions. */
    int[][] work() {
        for (int from = 0; from < population.people; from += BLOCK) {
            int to = Math.min(population.people, from + BLOCK);
            for (int index = 0; index < dates.length; index++) {
                shift(population.dayZero, dates[index], PopulationColumns.testDay(index), from, to);
            }
        }
        return dates;
    }

    private static void shift(int[] from, int[] shifted, int days, int first, int to) {
        for (int i = first; i < to; i++) {
            shifted[i] = from[i] + days;
        }
    }

    static long checksum(int[][] dates) {
        long sum = 0;
        for (int index = 0; index < dates.length; index++) {
            for (int person = 0; person < dates[index].length; person++) {
                sum += Checksum.ofTestDate(person, index, dates[index][person]);
            }
        }
        return sum;
    }
}
