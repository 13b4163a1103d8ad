// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.term.ProtocolId;

/**
 * What a positive result does to a stay: the later tests of the protocol are not owed.
 *
 * @param nextProtocol the protocol that the person then comes under, if the source says which. The change itself is an event
 *     of its own, with its own day
 */
public record PositiveTestRule(Optional<ProtocolId> nextProtocol) {

    /** Refuses null with a {@code NullPointerException}. */
    public PositiveTestRule {
        requireNonNull(nextProtocol, "nextProtocol");
    }
}
