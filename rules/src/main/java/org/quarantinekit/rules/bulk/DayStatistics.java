// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

/**
 * How the people of a population were answered for one day.
 *
 * @param people how many there are
 * @param fromColumns how many were answered from the columns alone
 * @param byProtocol how many were planned because their protocol owes something that no table can hold
 * @param byStay how many were planned because of their stay: mostly an event
 * @param byRecords how many were planned because one of their records may count for several things, or is a waiver
 */
public record DayStatistics(int people, int fromColumns, int byProtocol, int byStay, int byRecords) {

    /** Refuses parts that do not add up to the people. */
    public DayStatistics {
        if (fromColumns + byProtocol + byStay + byRecords != people) {
            throw new IllegalArgumentException("people " + people + " must be the sum of the parts");
        }
    }
}
