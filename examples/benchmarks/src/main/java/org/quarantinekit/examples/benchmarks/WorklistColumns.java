// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.function.IntUnaryOperator;

/**
 * A worklist as columns, household after household: the items of household h are those from {@code from[h]} to before
 * {@code to[h]}.
 */
final class WorklistColumns {

    /** Whose item it is: a place in whichever list of people it was made from. */
    final int[] person;

    /** The open tests, as {@link #openTests} packs them. */
    final int[] tests;

    /** What is owed of the daily services, as {@link PackedCounts} packs it. */
    final int[] owed;

    final int[] from;
    final int[] to;

    private static final int TEST_DAYS = testDays();

    WorklistColumns(PopulationColumns population) {
        person = new int[population.people];
        tests = new int[population.people];
        owed = new int[population.people];
        from = new int[population.households()];
        to = new int[population.households()];
    }

    private static int testDays() {
        int days = 0;
        for (int index = 0; index < PopulationColumns.testDays(); index++) {
            days |= 1 << PopulationColumns.testDay(index);
        }
        return days;
    }

    /** Returns bit 0 for a test of the day, and the bit of its number for each overdue one, without a branch. */
    static int openTests(int sampled, int today) {
        int open = TEST_DAYS & ~sampled;
        int day = Math.max(0, Math.min(31, today));
        int overdue = open & ((1 << day) - 1);
        return day == today ? overdue | ((open >>> day) & 1) : overdue;
    }

    /** Returns what is still owed on the day with this number, where so much was done. */
    static int owedOn(int today, int startNumber, int done) {
        return today >= startNumber && today <= PopulationColumns.LAST_DAY ? PackedCounts.owed(done) : 0;
    }

    /** Gives each household the room that its counted items need; what was counted in {@code slot[h + 1]} becomes a place. */
    void partAmongHouseholds(int[] slot) {
        for (int household = 0; household < from.length; household++) {
            slot[household + 1] += slot[household];
            from[household] = slot[household];
            to[household] = slot[household + 1];
        }
    }

    /** Puts an item into its place. */
    void put(int place, int whose, int openTests, int stillOwed) {
        person[place] = whose;
        tests[place] = openTests;
        owed[place] = stillOwed;
    }

    /** Returns the checksum, where the items are of people in the order of their numbers. */
    long checksum() {
        return checksum(place -> place);
    }

    /** Returns the checksum, where the items are of people in another order. */
    long checksum(int[] order) {
        return checksum(place -> order[place]);
    }

    private long checksum(IntUnaryOperator numberOf) {
        int householdsPerBuilding = PopulationColumns.PER_BUILDING / PopulationColumns.PER_HOUSEHOLD;
        long sum = 0;
        for (int household = 0; household < from.length; household++) {
            for (int at = from[household]; at < to[household]; at++) {
                int number = numberOf.applyAsInt(person[at]);
                sum += Checksum.ofWork(household / householdsPerBuilding, household, number, tests[at], owed[at]);
            }
        }
        return sum;
    }
}
