// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a stay can be over at the earliest, and what stands in the way. The library never orders a release.
 *
 * @param effectiveLastDay the last day of the stay, included: as planned, or later where a missed duty makes it so
 * @param releaseAt the earliest local date-time that the rule allows, blockers left aside: the midnight that ends the last
 *     day where nothing else is said, or the moment at which the hours have passed, or that of the latest condition
 * @param offset the offset of {@code releaseAt}, where it is the moment at which the hours have passed
 * @param blockers what stands in the way, or may; those of missed obligations first
 * @param awaitingRelease whether the last day has passed and nobody has recorded a release
 */
public record ReleaseOutlook(
        LocalDate effectiveLastDay,
        LocalDateTime releaseAt,
        Optional<ZoneOffset> offset,
        ImmutableList<Blocker> blockers,
        boolean awaitingRelease) {

    /** Refuses null with a {@code NullPointerException}. */
    public ReleaseOutlook {
        requireNonNull(effectiveLastDay, "effectiveLastDay");
        requireNonNull(releaseAt, "releaseAt");
        requireNonNull(offset, "offset");
        requireNonNull(blockers, "blockers");
    }
}
