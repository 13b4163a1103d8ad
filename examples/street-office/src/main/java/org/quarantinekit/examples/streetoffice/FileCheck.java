// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;
import org.quarantinekit.core.json.JsonLines;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.rules.worklist.Roster;

/** Finds what is wrong with one file, whatever kind of file it is. */
final class FileCheck {

    private final TextFile file;
    private final List<Finding> findings = new ArrayList<>();

    private FileCheck(TextFile file) {
        this.file = file;
    }

    /**
     * Returns the findings, in the order of the file.
     *
     * @throws NothingDone if the file cannot be read at all
     */
    static ImmutableList<Finding> of(TextFile file) {
        FileCheck check = new FileCheck(file);
        Optional<DocumentKind> kind = DocumentKind.of(file);
        if (kind.isPresent()) {
            check.check(kind.get());
        } else {
            check.add(
                    "document: must be a protocol, a history of protocols, a care package, a roster, records or events");
        }
        return ImmutableList.copyOf(check.findings);
    }

    private void check(DocumentKind kind) {
        switch (kind) {
            case PROTOCOL -> document(Protocol.class);
            case PROTOCOL_HISTORY -> document(ProtocolHistory.class);
            case CARE_PACKAGE -> document(CarePackage.class);
            case ROSTER -> roster();
            case RECORDS -> rows(DocumentReader.of(ServiceRecord.class)::read, record -> {});
            case EVENTS -> events();
        }
    }

    private void roster() {
        Roster.Builder roster = Roster.builder();
        rows(new RosterLines(EpisodeDefaults.NONE), row -> row.addTo(roster));
    }

    private <T> void rows(Function<String, T> parser, Consumer<T> accepted) {
        file.read(text -> JsonLines.<T>read(
                text,
                parser,
                accepted,
                line -> findings.add(new Finding(file.name(), (int) line.line(), line.reason()))));
    }

    private void events() {
        try {
            JsonNode list = file.read(text -> DocumentReader.of(JsonNode.class).read(text));
            DocumentParts.problems("", list, EpisodeEvent.class).forEach(this::add);
        } catch (InvalidDocumentException e) {
            add(String.valueOf(e.getMessage()));
        }
    }

    /** The library stops at the first problem of a document, so that its parts are read one by one as well. */
    private void document(Class<?> type) {
        try {
            JsonNode tree = file.read(text -> DocumentReader.of(JsonNode.class).read(text));
            DocumentParts.problems(tree).forEach(this::add);
            file.read(text -> DocumentReader.of(type).read(text));
        } catch (InvalidDocumentException e) {
            if (findings.stream().noneMatch(finding -> finding.text().equals(e.reason()))) {
                add(String.valueOf(e.getMessage()));
            }
        }
    }

    private void add(String text) {
        findings.add(new Finding(file.name(), 0, text));
    }
}
