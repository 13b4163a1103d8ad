// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.LineNumberReader;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a file is, told by the properties that only its kind has; broken files are told as well as may be. */
enum DocumentKind {

    /** A protocol: one object. */
    PROTOCOL("phases", "duties", "anchor", "jurisdiction", "inForce"),

    /** A care package: one object. */
    CARE_PACKAGE("recipient", "lines", "issuers"),

    /** A roster: an object per line. */
    ROSTER("kind", "dwelling", "members", "episode", "needs"),

    /** Records: an object per line. */
    RECORDS("performedAt", "outcome", "activity", "subject");

    private static final JsonFactory JSON = new JsonFactory();

    private final ImmutableSet<String> properties;

    DocumentKind(String... properties) {
        this.properties = ImmutableSet.copyOf(properties);
    }

    /** Returns the kind of the first object of the text, or failing that of the first line that has one. */
    static Optional<DocumentKind> of(TextFile file) {
        Optional<DocumentKind> whole = file.read(text -> ofObject(JSON.createParser(text)));
        return whole.isPresent() ? whole : file.read(DocumentKind::ofAnyLine);
    }

    private static Optional<DocumentKind> ofAnyLine(LineNumberReader text) throws IOException {
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            Optional<DocumentKind> kind = ofObject(JSON.createParser(line));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentKind> ofObject(JsonParser json) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (json) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                    json.nextToken();
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            // What stands before the mistake still tells the kind.
        }
        return best(names);
    }

    private static Optional<DocumentKind> best(Set<String> names) {
        DocumentKind best = PROTOCOL;
        for (DocumentKind kind : values()) {
            best = kind.score(names) > best.score(names) ? kind : best;
        }
        return best.score(names) == 0 ? Optional.empty() : Optional.of(best);
    }

    private long score(Set<String> names) {
        return names.stream().filter(properties::contains).count();
    }
}
