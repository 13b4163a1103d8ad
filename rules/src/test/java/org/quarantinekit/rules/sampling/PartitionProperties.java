// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The parting of a row against the trying of every way to cut it. */
class PartitionProperties {

    @Property
    void largestRun_isTheLeastThatAnyCutsReach(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 20) Long> drawn,
            @ForAll @IntRange(min = 1, max = 11) int runs) {
        long[] loads = Longs.toArray(drawn);
        long least = leastOfAllCuts(loads, 0, runs);
        assertThat(new Partition(loads).leastLargest(runs)).isEqualTo(least);
        assertThat(largest(loads, new Partition(loads).starts(runs))).isEqualTo(least);
    }

    @Property
    void cuts_areTheEarliestThatReachIt(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 9) Long> drawn,
            @ForAll @IntRange(min = 1, max = 9) int runs) {
        long[] loads = Longs.toArray(drawn);
        int[] starts = new Partition(loads).starts(runs);
        assertThat(starts).hasSize(Math.min(runs, loads.length)).startsWith(0).isSorted();
        for (int run = 1; run < starts.length; run++) {
            // Had this cut been made one earlier, no cuts of the rest would do.
            int earlier = starts[run] - 1;
            if (earlier > starts[run - 1]) {
                assertThat(leastOfAllCuts(loads, earlier, runs - run)).isGreaterThan(largest(loads, starts));
            }
        }
    }

    @Property
    void fewestRuns_areTheFewestThatDo(
            @ForAll @Size(max = 9) List<@LongRange(min = 1, max = 20) Long> drawn,
            @ForAll @LongRange(min = 20, max = 60) long most) {
        long[] loads = Longs.toArray(drawn);
        int fewest = new Partition(loads).fewestRuns(most);
        assertThat(fewest)
                .isEqualTo(IntStream.rangeClosed(0, loads.length)
                        .filter(runs -> runs == 0 ? loads.length == 0 : leastOfAllCuts(loads, 0, runs) <= most)
                        .findFirst()
                        .orElseThrow());
    }

    private static long leastOfAllCuts(long[] loads, int from, int runs) {
        long rest = LongStream.of(loads).skip(from).sum();
        if (runs == 1) {
            return rest;
        }
        long least = rest;
        long first = 0;
        for (int cut = from + 1; cut < loads.length; cut++) {
            first += loads[cut - 1];
            least = Math.min(least, Math.max(first, leastOfAllCuts(loads, cut, runs - 1)));
        }
        return least;
    }

    private static long largest(long[] loads, int[] starts) {
        return IntStream.range(0, starts.length)
                .mapToLong(run -> Arrays.stream(
                                loads, starts[run], run + 1 < starts.length ? starts[run + 1] : loads.length)
                        .sum())
                .max()
                .orElse(0);
    }
}
