// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.SubjectScope;
import picocli.CommandLine.Option;

/** The options that say whose stay it is, under which protocol, and what has happened and been done since. */
final class StayOptions {

    @Option(names = "--protocol", required = true, paramLabel = "ID|FILE", description = "The protocol.")
    private String protocol = "";

    @Option(
            names = "--anchor",
            paramLabel = "KIND=DATE",
            description = "A date that days are counted from, e.g. quarantine-start=2021-08-05; may be repeated.")
    private List<String> anchors = new ArrayList<>();

    @Option(
            names = "--numbering",
            paramLabel = "start-is-day-0|start-is-day-1",
            description = "Which number the anchor's day has, where the source does not say.")
    private Optional<DayNumbering> numbering = Optional.empty();

    @Option(names = "--enrolled", paramLabel = "DATE", description = "The first day on which the person was served.")
    private Optional<LocalDate> enrolled = Optional.empty();

    @Option(names = "--events", paramLabel = "FILE", description = "What happened since: a JSON array of events.")
    private Optional<Path> events = Optional.empty();

    @Option(names = "--records", paramLabel = "FILE", description = "What was done: records of this person.")
    private Optional<Path> records = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which to say where everything stands.")
    private Optional<LocalDate> asOf = Optional.empty();

    /** Plans the stay, and says what was given and decides nothing. */
    LoneStay read(Rows rows, Desk desk) {
        Protocol chosen = ProtocolChoice.read(protocol);
        ImmutableList<ServiceRecord> read =
                records.map(file -> RecordsFile.read(TextFile.at(file), rows)).orElse(ImmutableList.of());
        OnePerson person = OnePerson.of(read);
        LoneStay stay = LoneStay.of(chosen, episode(person), person, asOf);
        note(stay, desk);
        return stay;
    }

    private Episode episode(OnePerson person) {
        ImmutableList<EpisodeEvent> happened =
                events.map(file -> EventsFile.read(TextFile.at(file))).orElse(ImmutableList.of());
        return Episode.builder(person.subject(SubjectScope.PERSON))
                .putAllAnchors(AnchorOption.read(anchors))
                .numbering(numbering)
                .enrolledOn(enrolled)
                .addAllEvents(happened)
                .build();
    }

    /** What was given and decides nothing is said, so that nobody believes that it did. */
    private void note(LoneStay stay, Desk desk) {
        for (AnchorKind kind : stay.plan().rejectedAnchors().keySet()) {
            desk.problem(
                    "anchor " + kind + " is ignored: " + stay.plan().protocol().id() + " counts from "
                            + stay.plan().anchorKind());
        }
        if (records.isPresent() && asOf.isEmpty()) {
            desk.problem("records are ignored: they count only with --as-of");
        }
    }
}
