// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.AnchorKind;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;

/** The columns of a case as the types of the library. */
final class CaseReader {

    private static final Splitter ENTRIES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private CaseReader() {}

    static Question question(ConformanceCase one) {
        Episode.Builder episode = Episode.builder(subject(SubjectScope.PERSON));
        pairs(one.anchors()).forEach((kind, anchor) -> episode.putAnchor(AnchorKind.of(kind), Anchor.parse(anchor)));
        episode.numbering(text(one.numbering()).map(DayNumbering::valueOf))
                .enrolledOn(text(one.enrolled()).map(LocalDate::parse))
                .addAllEvents(events(one.events()));
        return new Question(
                ProtocolId.of(one.protocol()),
                episode.build(),
                ENTRIES.splitToStream(one.records()).map(CaseReader::record).collect(ImmutableList.toImmutableList()),
                text(one.asOf()).map(LocalDate::parse));
    }

    /** Returns the entries "name=value" of a column, in order; a name may stand more than once. */
    static ImmutableListMultimap<String, String> pairs(String column) {
        ImmutableListMultimap.Builder<String, String> pairs = ImmutableListMultimap.builder();
        for (String entry : ENTRIES.split(column)) {
            int sign = entry.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("entry must have the form name=value");
            }
            pairs.put(
                    entry.substring(0, sign).strip(), entry.substring(sign + 1).strip());
        }
        return pairs.build();
    }

    static Subject subject(SubjectScope scope) {
        return switch (scope) {
            case PERSON -> new Subject(scope, "P-000001");
            case HOUSEHOLD -> new Subject(scope, "H-0001");
            case UNIT -> new Subject(scope, "C1/1/1");
            case BUILDING -> new Subject(scope, "C1/1");
            case COMPOUND -> new Subject(scope, "C1");
        };
    }

    private static Optional<String> text(String column) {
        return Optional.of(column.strip()).filter(text -> !text.isEmpty());
    }

    private static ImmutableList<EpisodeEvent> events(String column) {
        if (column.isBlank()) {
            return ImmutableList.of();
        }
        DocumentReader<EpisodeEvent> reader = DocumentReader.of(EpisodeEvent.class);
        ImmutableList.Builder<EpisodeEvent> events = ImmutableList.builder();
        try {
            for (JsonNode event : DocumentReader.of(JsonNode.class).read(new StringReader(column))) {
                events.add(reader.read(event));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("events must be readable", e);
        }
        return events.build();
    }

    private static ServiceRecord record(String entry) {
        List<String> words = WORDS.splitToList(entry);
        if (words.size() < 3) {
            throw new IllegalArgumentException("record must have the form ACTIVITY DATE-TIME OUTCOME");
        }
        ImmutableListMultimap<String, String> more = pairs(String.join(";", words.subList(3, words.size())));
        SubjectScope scope = first(more, "subject").map(SubjectScope::valueOf).orElse(SubjectScope.PERSON);
        return ServiceRecord.builder(ActivityCode.of(words.get(0)), subject(scope))
                .performedAt(LocalDateTime.parse(words.get(1)))
                .outcome(Outcome.valueOf(words.get(2)))
                .slot(first(more, "slot").map(Slot::of))
                .result(first(more, "result"))
                .build();
    }

    private static Optional<String> first(ImmutableListMultimap<String, String> pairs, String name) {
        return pairs.get(name).stream().findFirst();
    }
}
