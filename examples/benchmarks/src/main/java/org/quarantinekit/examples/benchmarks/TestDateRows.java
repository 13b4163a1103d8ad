// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** Test dates as epoch days, those of one person side by side, in an array that is written anew each time. */
final class TestDateRows {

    private final PopulationColumns population;
    private final int[] dates;

    TestDateRows(PopulationColumns population) {
        this.population = population;
        this.dates = new int[population.people * PopulationColumns.testDays()];
    }

    /** Returns the dates; the days are written out, because the loop over them is not unrolled. */
    int[] work() {
        int[] dayZero = population.dayZero;
        int[] row = dates; // a field would be read anew for each person
        int first = PopulationColumns.testDay(0);
        int second = PopulationColumns.testDay(1);
        int third = PopulationColumns.testDay(2);
        int fourth = PopulationColumns.testDay(3);
        int fifth = PopulationColumns.testDay(4);
        for (int person = 0, at = 0; person < dayZero.length; person++, at += 5) {
            int zero = dayZero[person];
            row[at] = zero + first;
            row[at + 1] = zero + second;
            row[at + 2] = zero + third;
            row[at + 3] = zero + fourth;
            row[at + 4] = zero + fifth;
        }
        return row;
    }

    static long checksum(int[] dates) {
        int perPerson = PopulationColumns.testDays();
        long sum = 0;
        for (int at = 0; at < dates.length; at++) {
            sum += Checksum.ofTestDate(at / perPerson, at % perPerson, dates[at]);
        }
        return sum;
    }
}
