// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** Sums that tell two results apart, whatever the order in which their parts are added. */
final class Checksum {

    private static final long PER_PERSON = 0x9E3779B97F4A7C15L;

    private Checksum() {}

    /** Returns the summand of one test date of one person. */
    static long ofTestDate(int person, int index, long epochDay) {
        return mixed(person * PER_PERSON + index * 31L + (epochDay << 32));
    }

    /** Returns the summand of the last day of one person. */
    static long ofLastDay(int person, long epochDay) {
        return mixed(person * PER_PERSON + (epochDay << 32));
    }

    /**
     * Returns the summand of what one person is owed.
     *
     * @param building the building that the work is listed in
     * @param household the household that the work is listed in
     * @param person the person
     * @param tests bit 0 for a test of the day, and the bit of its number for each overdue one
     * @param owed what is owed of the daily services
     */
    static long ofWork(int building, int household, int person, int tests, int owed) {
        long where = mixed(person * PER_PERSON + building * 1_000_003L + household * 7_919L);
        return mixed(where ^ ((long) tests | ((long) owed << 32)));
    }

    /** The last steps of the generator SplittableRandom: every bit of the number decides about every bit of the result. */
    static long mixed(long number) {
        long once = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
