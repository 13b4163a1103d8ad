// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;

/**
 * What the command line says for episodes that leave it open: the protocol, and the numbering where the protocol's source
 * is silent on it.
 */
final class EpisodeDefaults {

    /** For checking a file as it is. */
    static final EpisodeDefaults NONE = new EpisodeDefaults(ImmutableMap.of(), Optional.empty(), Optional.empty());

    private static final String PROTOCOL = "protocol";
    private static final String NUMBERING = "numbering";

    private final ImmutableMap<String, Protocol> protocols;
    private final Optional<ProtocolId> protocol;
    private final Optional<DayNumbering> numbering;

    private EpisodeDefaults(
            ImmutableMap<String, Protocol> protocols, Optional<ProtocolId> protocol, Optional<DayNumbering> numbering) {
        this.protocols = protocols;
        this.protocol = protocol;
        this.numbering = numbering;
    }

    static EpisodeDefaults of(
            Iterable<Protocol> known, Optional<ProtocolId> protocol, Optional<DayNumbering> numbering) {
        return new EpisodeDefaults(Maps.uniqueIndex(known, one -> one.id().code()), protocol, numbering);
    }

    /** Fills in what the episode leaves open. */
    void fill(ObjectNode episode) {
        if (!episode.hasNonNull(PROTOCOL)) {
            protocol.ifPresent(id -> episode.put(PROTOCOL, id.code()));
        }
        Protocol under = protocols.get(episode.path(PROTOCOL).asText());
        if (under != null && !under.numbering().isStated() && !episode.hasNonNull(NUMBERING)) {
            numbering.ifPresent(choice -> episode.put(NUMBERING, choice.name()));
        }
    }
}
