// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.internal.Checks;

/**
 * A site whose people come to one sampling point together.
 *
 * @param id which site
 * @param people how many of them come, 1 to 1000000
 */
public record SamplingSite(SiteId id, int people) {

    /** Refuses a number of people outside 1 to 1000000 with an {@code IllegalArgumentException}. */
    public SamplingSite {
        requireNonNull(id, "id");
        Checks.require(people >= 1 && people <= 1_000_000, "people " + people + " of " + id, "must be 1 to 1000000");
    }
}
