// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

/**
 * What a laboratory reports of one tube.
 *
 * @param label the tube
 * @param finding what was found in it
 */
public record TubeResult(TubeLabel label, TubeFinding finding) {

    /** Refuses null with a {@code NullPointerException}. */
    public TubeResult {
        requireNonNull(label, "label");
        requireNonNull(finding, "finding");
    }
}
