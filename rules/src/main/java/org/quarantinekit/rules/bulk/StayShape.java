// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.compiled.StayTable;

/**
 * What stays without events have in common that differ in their days only.
 *
 * @param protocol the protocol
 * @param numbering the numbering
 * @param anchorKind the anchor that days count from
 * @param table what the protocol makes owed to the person
 */
record StayShape(ProtocolId protocol, DayNumbering numbering, AnchorKind anchorKind, StayTable table) {

    LocalDate anchorOf(Episode episode) {
        return requireNonNull(episode.anchors().get(anchorKind), "anchor").date();
    }

    /** Returns the first day of being served, in days after the anchor; that of the anchor if nobody said. */
    long enrolled(Episode episode) {
        LocalDate anchor = anchorOf(episode);
        return ChronoUnit.DAYS.between(anchor, episode.enrolledOn().orElse(anchor));
    }

    /** Returns an episode that says what the numbers say. */
    Episode episode(PersonId person, int anchor, int enrolled, boolean released) {
        LocalDate first = LocalDate.ofEpochDay(anchor);
        Episode.Builder episode = Episode.builder(Subject.of(person))
                .protocol(protocol)
                .numbering(numbering)
                .putAnchor(anchorKind, Anchor.on(first))
                .enrolledOn(first.plusDays(enrolled));
        if (released) {
            LocalDate last = first.plusDays(table.lastOffset());
            episode.addEvent(Released.builder(last, last).build());
        }
        return episode.build();
    }
}
