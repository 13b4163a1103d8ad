// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;

/** Small populations, and what holds for every work on them. */
final class Populations {

    static final int LARGEST = 1_000;

    /** Nobody, one person, household and building not full, full, and begun anew, and some hundreds of households. */
    static final ImmutableList<Integer> SIZES = ImmutableList.of(0, 1, 2, 3, 4, 29, 30, 31, LARGEST);

    private Populations() {}

    /** What writes its result into columns must leave nothing in them that a second time would find. */
    static <R> void assertSameWhenDoneAgain(Work<R> work) {
        long once = work.checksum().applyAsLong(work.run().get());
        long again = work.checksum().applyAsLong(work.run().get());
        assertThat(again).isEqualTo(once);
    }
}
