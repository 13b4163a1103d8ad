// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.protocol.Phase;

/**
 * A phase of the protocol with its dates in one stay, as the protocol has them before any event.
 *
 * @param phase the phase
 * @param days its days, both edges included
 */
public record PhaseDates(Phase phase, DateSpan days) {

    /** Refuses null with a {@code NullPointerException}. */
    public PhaseDates {
        requireNonNull(phase, "phase");
        requireNonNull(days, "days");
    }
}
