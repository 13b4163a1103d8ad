// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.Tube;

/**
 * A specimen in a tube of which a result would not say what it says. Every other specimen of the tube counts all the same.
 *
 * @param tube the tube, the very one that was given
 * @param specimen the specimen in it
 * @param reason which it is, in codes, and the rule it breaks
 */
public record RefusedSpecimen(Tube tube, Specimen specimen, String reason) {

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedSpecimen {
        requireNonNull(tube, "tube");
        requireNonNull(specimen, "specimen");
        requireNonNull(reason, "reason");
    }
}
