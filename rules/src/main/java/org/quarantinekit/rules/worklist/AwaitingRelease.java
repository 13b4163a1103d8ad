// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.rules.assess.ReleaseOutlook;

/**
 * A person whose last day has passed and whom nobody has released: still at home, and still served.
 *
 * @param place who, and where
 * @param outlook since when the stay could have been over, and what stands in the way
 */
public record AwaitingRelease(Place place, ReleaseOutlook outlook) {

    /** Refuses null with a {@code NullPointerException}. */
    public AwaitingRelease {
        requireNonNull(place, "place");
        requireNonNull(outlook, "outlook");
    }
}
