// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.Map;

/** One number for each daily service, six bits each, in one int; a number is at most 31, so that the sixth bit is free. */
final class PackedCounts {

    private static final int BITS = 6;
    private static final int HIGHEST_BIT = 1 << (BITS - 1);
    private static final int ALL_QUOTAS = allQuotas();
    private static final int ALL_HIGHEST_BITS = allHighestBits();

    private PackedCounts() {}

    /** Returns this number of this service, and 0 of every other; the service by its place among all. */
    static int of(int service, int number) {
        return number << (BITS * service);
    }

    /** Returns these numbers. */
    static int of(Map<DailyService, Integer> numbers) {
        int packed = 0;
        for (Map.Entry<DailyService, Integer> entry : numbers.entrySet()) {
            packed |= of(entry.getKey().number, entry.getValue());
        }
        return packed;
    }

    /** Returns what is still owed of each service where so many were done: never less than 0, without a branch. */
    static int owed(int done) {
        int difference = (ALL_QUOTAS | ALL_HIGHEST_BITS) - done;
        int notNegative = difference & ALL_HIGHEST_BITS; // the free bit was borrowed where more was done than is owed
        return difference & (notNegative - (notNegative >>> (BITS - 1)));
    }

    private static int allQuotas() {
        int packed = 0;
        for (DailyService service : DailyService.ALL) {
            packed |= of(service.number, service.perDay);
        }
        return packed;
    }

    private static int allHighestBits() {
        int packed = 0;
        for (DailyService service : DailyService.ALL) {
            packed |= of(service.number, HIGHEST_BIT);
        }
        return packed;
    }
}
