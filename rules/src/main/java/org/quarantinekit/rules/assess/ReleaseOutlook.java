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
 * @param effectiveLastDay the last day of the stay, included
 * @param releaseAt the earliest local date-time at which the time condition is met: the midnight that ends the last day, or
 *     the moment at which the hours have passed, where the protocol counts hours
 * @param offset the offset of {@code releaseAt}, where the protocol counts hours
 * @param blockers the missed obligations that stand in the way, or may
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
