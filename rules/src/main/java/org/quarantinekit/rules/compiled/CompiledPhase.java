// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Phase;

/**
 * A phase in days after the anchor.
 *
 * @param phase the phase
 * @param firstOffset its first day, included
 * @param lastOffset its last day, included
 * @param labelOfAnchor the number that the anchor's day would have in the day numbers of this phase
 */
public record CompiledPhase(Phase phase, int firstOffset, int lastOffset, int labelOfAnchor) {

    ProtocolDay labelOf(int offset) {
        return ProtocolDay.of(offset + labelOfAnchor);
    }

    int offsetOf(ProtocolDay label) {
        return label.number() - labelOfAnchor;
    }
}
