// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.quarantinekit.rules.care.MissingItem;

/**
 * A recipient of the care package who does not have all of it.
 *
 * @param place who, and where
 * @param since since when: the first day of the stay; for a household the earliest of those of its members who stay there
 * @param missing what is missing, in the order of the package, at least one
 */
public record ShortPackage(Place place, LocalDate since, ImmutableList<MissingItem> missing) {

    /** Refuses null with a {@code NullPointerException}. */
    public ShortPackage {
        requireNonNull(place, "place");
        requireNonNull(since, "since");
        requireNonNull(missing, "missing");
    }
}
