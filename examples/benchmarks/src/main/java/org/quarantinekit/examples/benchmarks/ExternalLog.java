// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

/** A log that names people by the numbers that they have outside of the columns. */
final class ExternalLog {

    /** Whom each row is about. */
    final long[] id;

    /** What it says: the number of a service, or the number of a test day. */
    final byte[] what;

    private ExternalLog(int[] rows, int bits) {
        id = new long[rows.length];
        what = new byte[rows.length];
        for (int row = 0; row < rows.length; row++) {
            id[row] = ListedPeople.externalId(rows[row] >>> bits);
            what[row] = (byte) (rows[row] & ((1 << bits) - 1));
        }
    }

    /** Returns the services of the day. */
    static ExternalLog ofRecords(PopulationColumns population) {
        return new ExternalLog(population.records, 3);
    }

    /** Returns the samples so far. */
    static ExternalLog ofSamples(PopulationColumns population) {
        return new ExternalLog(population.samples, 4);
    }
}
