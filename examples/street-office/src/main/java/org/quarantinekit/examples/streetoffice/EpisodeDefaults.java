// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;

/**
 * What the command line says for episodes that leave it open: the protocol, and the numbering where the protocol's source
 * is silent on it.
 */
final class EpisodeDefaults {

    /** For checking a file as it is. */
    static final EpisodeDefaults NONE = new EpisodeDefaults(id -> Optional.empty(), Optional.empty(), Optional.empty());

    private static final String PROTOCOL = "protocol";
    private static final String NUMBERING = "numbering";

    private final Function<String, Optional<Protocol>> protocols;
    private final Optional<ProtocolId> protocol;
    private final Optional<DayNumbering> numbering;

    private EpisodeDefaults(
            Function<String, Optional<Protocol>> protocols,
            Optional<ProtocolId> protocol,
            Optional<DayNumbering> numbering) {
        this.protocols = protocols;
        this.protocol = protocol;
        this.numbering = numbering;
    }

    static EpisodeDefaults of(KnownProtocols known, Optional<ProtocolId> protocol, Optional<DayNumbering> numbering) {
        return new EpisodeDefaults(known::find, protocol, numbering);
    }

    /** Fills in what the episode leaves open. */
    void fill(ObjectNode episode) {
        if (!episode.hasNonNull(PROTOCOL)) {
            protocol.ifPresent(id -> episode.put(PROTOCOL, id.code()));
        }
        if (numbering.isPresent() && !episode.hasNonNull(NUMBERING)) {
            protocols
                    .apply(episode.path(PROTOCOL).asText())
                    .filter(under -> !under.numbering().isStated())
                    .ifPresent(open -> episode.put(NUMBERING, numbering.get().name()));
        }
    }
}
