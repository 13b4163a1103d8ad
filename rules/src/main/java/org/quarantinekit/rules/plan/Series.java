// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * One count of days, from its anchor on. A stay has one, and one more for each new exposure that restarts it.
 *
 * @param number 1 for the first, one more for each restart
 * @param anchorDate the date that its days count from
 * @param phases its phases with their dates, days on which the clock stood still left out, before any change of the last day
 */
public record Series(int number, LocalDate anchorDate, ImmutableList<PhaseDates> phases) {

    /** Refuses null with a {@code NullPointerException}. */
    public Series {
        requireNonNull(anchorDate, "anchorDate");
        requireNonNull(phases, "phases");
    }
}
