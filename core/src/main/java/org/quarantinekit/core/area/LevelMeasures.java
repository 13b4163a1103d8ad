// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.ProtocolId;

/**
 * What a level brings at one place: one row of the caller's own table, because no source joins these.
 *
 * @param level the level
 * @param protocol the protocol that people in such an area follow; empty if it brings none
 * @param accessPolicy the code of the access policy of its checkpoints; empty if it brings none
 */
public record LevelMeasures(LevelCode level, Optional<ProtocolId> protocol, Optional<String> accessPolicy) {

    /** Refuses an access policy whose code has another form. */
    public LevelMeasures {
        requireNonNull(level, "level");
        requireNonNull(protocol, "protocol");
        requireNonNull(accessPolicy, "accessPolicy").ifPresent(code -> Checks.slug(code, "accessPolicy"));
    }
}
