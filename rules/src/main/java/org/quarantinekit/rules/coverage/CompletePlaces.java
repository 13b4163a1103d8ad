// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import java.util.Collection;

/**
 * How many places of one level are complete: households, units, buildings or compounds.
 *
 * @param complete how many have everybody expected in them covered
 * @param all how many there are in the round; none where there is nothing to cover
 */
public record CompletePlaces(int complete, int all) {

    /** Refuses a {@code complete} that is not 0 to {@code all} with an {@code IllegalArgumentException}. */
    public CompletePlaces {
        if (complete < 0 || complete > all) {
            throw new IllegalArgumentException("complete " + complete + " must be 0 to all " + all);
        }
    }

    static CompletePlaces of(Collection<CoverageCounts> places) {
        int complete = (int) places.stream().filter(CoverageCounts::isComplete).count();
        return new CompletePlaces(complete, places.size());
    }

    /** Returns how many have somebody in them who is not covered. */
    public int open() {
        return all - complete;
    }

    /** Returns "12 of 30". */
    @Override
    public String toString() {
        return complete + " of " + all;
    }
}
