// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A round in which everybody in an area was to be tested, and what came of it.
 *
 * @param completedOn the day on which the last of them was sampled
 * @param result what came of it
 */
public record ScreeningRound(LocalDate completedOn, Result result) {

    /** What came of a round. */
    public enum Result {

        /** Everybody was tested, and nobody was positive. */
        ALL_NEGATIVE,

        /** Somebody was positive, whether or not everybody was tested. */
        POSITIVE,

        /** Nobody was positive, but somebody was missed, or results are still to come. */
        INCOMPLETE
    }

    /** Refuses null with a {@code NullPointerException}. */
    public ScreeningRound {
        requireNonNull(completedOn, "completedOn");
        requireNonNull(result, "result");
    }
}
