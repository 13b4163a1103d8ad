// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import java.util.Arrays;

/**
 * The parting of a row of loads into runs without gaps, so that the largest run is as small as it can be.
 *
 * <p>Whether a largest run is enough is told by filling run after run as far as it goes, which needs the fewest runs; the
 * smallest one that is enough is found by halving. Both are exact.
 */
final class Partition {

    private final long[] loads;

    Partition(long[] loads) {
        this.loads = loads.clone();
    }

    /** Returns the fewest runs of which none is above {@code most}; no single load may be above it. */
    int fewestRuns(long most) {
        return loads.length == 0 ? 0 : runsFrom(most)[0];
    }

    /** Returns the smallest largest run of at most so many runs, at least one where there is a load. */
    long leastLargest(int runs) {
        long low = Arrays.stream(loads).max().orElse(0);
        long high = Arrays.stream(loads).sum();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (fewestRuns(middle) <= runs) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Returns where the runs begin, in ascending order, each cut as early as it can be without making the largest run larger.
     * So as many runs as there are loads, or as are allowed, have something in them.
     */
    int[] starts(int runs) {
        int[] runsFrom = runsFrom(leastLargest(runs));
        int[] starts = new int[Math.min(runs, loads.length)];
        for (int run = 1; run < starts.length; run++) {
            int cut = starts[run - 1] + 1;
            while (runsFrom[cut] > runs - run) {
                cut++;
            }
            starts[run] = cut;
        }
        return starts;
    }

    /** Returns for each load how many runs the row from it on needs at least, none above {@code most}. */
    private int[] runsFrom(long most) {
        int[] runsFrom = new int[loads.length + 1];
        long load = 0;
        int after = loads.length; // the first load that is no longer in the run that begins at this one
        for (int first = loads.length - 1; first >= 0; first--) {
            load += loads[first];
            while (load > most) {
                after--;
                load -= loads[after];
            }
            runsFrom[first] = 1 + runsFrom[after];
        }
        return runsFrom;
    }
}
