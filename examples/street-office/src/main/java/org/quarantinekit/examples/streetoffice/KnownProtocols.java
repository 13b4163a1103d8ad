// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.worklist.Roster;

/**
 * The protocols of the catalogue, and the chosen one, which takes the place of one with the same identifier. Each is read once,
 * when it is first asked for: a roster names few of them.
 */
final class KnownProtocols {

    private final Catalogue catalogue = Catalogue.bundled();
    private final Map<ProtocolId, Protocol> read = new LinkedHashMap<>();

    KnownProtocols(Optional<Protocol> chosen) {
        chosen.ifPresent(protocol -> read.put(protocol.id(), protocol));
    }

    /** Returns the protocol with this identifier, or empty if there is none. */
    Optional<Protocol> find(String id) {
        return catalogue.protocolIds().stream()
                .filter(known -> known.code().equals(id))
                .findFirst()
                .map(known -> read.computeIfAbsent(known, catalogue::protocol))
                .or(() -> read.values().stream()
                        .filter(protocol -> protocol.id().code().equals(id))
                        .findFirst());
    }

    /** Returns the protocols that the roster names; all there are if it names one that is not, so that its refusal lists them. */
    ImmutableList<Protocol> namedBy(Roster roster) {
        Set<String> named = new LinkedHashSet<>();
        roster.residents()
                .forEach(resident -> resident.episode()
                        .flatMap(episode -> episode.protocol())
                        .ifPresent(id -> named.add(id.code())));
        boolean allKnown = named.stream().allMatch(id -> find(id).isPresent());
        if (!allKnown) {
            catalogue.protocolIds().forEach(id -> find(id.code()));
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Protocol::id),
                read.values().stream()
                        .filter(protocol ->
                                !allKnown || named.contains(protocol.id().code()))
                        .toList());
    }
}
