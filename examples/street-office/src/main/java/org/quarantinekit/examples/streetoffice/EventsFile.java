// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;

/** Reads the events of one episode: a JSON array. */
final class EventsFile {

    private EventsFile() {}

    static ImmutableList<EpisodeEvent> read(TextFile file) {
        return DocumentFile.read(file, JsonNode.class, EventsFile::events);
    }

    private static ImmutableList<EpisodeEvent> events(JsonNode list) {
        if (!list.isArray()) {
            throw new InvalidDocumentException("", "must be a list of events");
        }
        DocumentReader<EpisodeEvent> reader = DocumentReader.of(EpisodeEvent.class);
        ImmutableList.Builder<EpisodeEvent> events = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            JsonNode event = list.get(i);
            events.add(Pointers.under("/" + i, () -> reader.read(event)));
        }
        return events.build();
    }
}
