// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.compiled.CompiledProtocol;
import org.quarantinekit.rules.compiled.StayTable;

/** Finds the shape of a stay, if it has one: what is said about it has to be said by numbers, and nothing may be refused. */
final class ShapeFinder {

    private static final int MOST_DAYS = 3000;

    private final ImmutableMap<ProtocolId, Protocol> protocols;
    private final ImmutableTable<ProtocolId, DayNumbering, StayTable> tables;

    ShapeFinder(Iterable<Protocol> given) {
        ImmutableMap.Builder<ProtocolId, Protocol> all = ImmutableMap.builder();
        ImmutableTable.Builder<ProtocolId, DayNumbering, StayTable> worked = ImmutableTable.builder();
        for (Protocol protocol : given) {
            all.put(protocol.id(), protocol);
            for (DayNumbering numbering : DayNumbering.values()) {
                table(protocol, numbering).ifPresent(table -> worked.put(protocol.id(), numbering, table));
            }
        }
        protocols = all.buildOrThrow();
        tables = worked.buildOrThrow();
    }

    private static Optional<StayTable> table(Protocol protocol, DayNumbering numbering) {
        boolean counts = protocol.cutOff().isEmpty()
                && protocol.anchor() instanceof AnchorRule.FirstAvailable
                && protocol.numbering()
                        .value()
                        .filter(stated -> stated != numbering)
                        .isEmpty()
                && CompiledProtocol.isSameForEveryEpisode(protocol)
                && CompiledProtocol.hasDays(protocol, numbering);
        return counts ? CompiledProtocol.of(protocol, numbering).table() : Optional.empty();
    }

    /** Returns whether some stay under the episode's protocol may have a shape. */
    boolean knows(Episode episode) {
        return episode.protocol().filter(tables::containsRow).isPresent();
    }

    /** Returns the shape of the stay; empty if it has none, or if a planner might refuse it. */
    Optional<StayShape> find(Episode episode) {
        Protocol protocol = episode.protocol().map(protocols::get).orElse(null);
        if (protocol == null || episode.events().size() > 1) {
            return Optional.empty();
        }
        DayNumbering numbering =
                protocol.numbering().value().or(episode::numbering).orElse(null);
        AnchorKind kind = protocol.anchor().kinds().stream()
                .filter(episode.anchors()::containsKey)
                .findFirst()
                .orElse(null);
        if (numbering == null
                || kind == null
                || episode.numbering().filter(chosen -> chosen != numbering).isPresent()) {
            return Optional.empty();
        }
        StayTable table = tables.get(protocol.id(), numbering);
        if (table == null) {
            return Optional.empty();
        }
        StayShape shape = new StayShape(protocol.id(), numbering, kind, table);
        return isPlain(episode, shape) ? Optional.of(shape) : Optional.empty();
    }

    /** A stay without events, or one that was released on its last day. */
    private static boolean isPlain(Episode episode, StayShape shape) {
        LocalDate anchor = shape.anchorOf(episode);
        boolean near = Math.abs(shape.enrolled(episode)) <= MOST_DAYS && Math.abs(anchor.toEpochDay()) < 100_000_000;
        LocalDate lastDay = anchor.plusDays(shape.table().lastOffset());
        return near
                && episode.events().stream()
                        .allMatch(event -> event instanceof Released release
                                && release.lastDay().equals(lastDay));
    }
}
