// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.Arrays;

/** The people in the order of the list, as columns, and the items of each before they are put in order of households. */
final class ListedPeople {

    private final int[] dayZero;
    private final byte[] startNumber;
    private final int[] household;
    private final int[] slot;

    final int[] order;

    /** What was sampled of each, one bit for each test day; then the open tests. */
    final int[] tests;

    /** What was done for each; then what is owed. */
    final int[] services;

    ListedPeople(PopulationColumns population) {
        order = population.order;
        dayZero = new int[population.people];
        startNumber = new byte[population.people];
        household = new int[population.people];
        slot = new int[population.households() + 1];
        tests = new int[population.people];
        services = new int[population.people];
        for (int place = 0; place < population.people; place++) {
            int person = order[place];
            dayZero[place] = population.dayZero[person];
            startNumber[place] = population.startNumber[person];
            household[place] = person / PopulationColumns.PER_HOUSEHOLD;
        }
    }

    /** Returns the number that stands for a person outside of the columns, never 0. */
    static long externalId(int person) {
        return Checksum.mixed(person + 1L) | 1;
    }

    /** Returns about where in a table of this size, a power of two, the person with this number stands. */
    static int slotOf(long externalId, int tableSize) {
        return (int) (externalId >>> 20) & (tableSize - 1);
    }

    /** Returns the size of a table of which at most half is full, and at least so large. */
    static int tableSize(int people, int atLeast) {
        return Integer.highestOneBit(Math.max(atLeast, 2 * people) - 1) << 1;
    }

    /** Turns what was done into what is open, and puts that into the order of the households by counting. */
    void writeItems(WorklistColumns worklist) {
        Arrays.fill(slot, 0);
        for (int place = 0; place < dayZero.length; place++) {
            int today = PopulationColumns.TODAY_NUMBER - dayZero[place];
            tests[place] = WorklistColumns.openTests(tests[place], today);
            services[place] = WorklistColumns.owedOn(today, startNumber[place], services[place]);
            if ((tests[place] | services[place]) != 0) {
                slot[household[place] + 1]++;
            }
        }
        worklist.partAmongHouseholds(slot);
        for (int place = 0; place < dayZero.length; place++) {
            if ((tests[place] | services[place]) != 0) {
                worklist.put(slot[household[place]]++, place, tests[place], services[place]);
            }
        }
    }
}
