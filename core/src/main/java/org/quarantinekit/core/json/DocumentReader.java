// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads documents of one type, and turns every refusal into an {@link InvalidDocumentException} that names the place and
 * the rule.
 *
 * @param <T> the type of the documents
 */
public final class DocumentReader<T> {

    // Built once, because building one costs more than reading a document; it is never changed, nor handed out.
    private static final JsonMapper MAPPER = QuarantineJson.mapper();

    private final Class<T> type;
    private final ObjectReader reader;

    private DocumentReader(Class<T> type) {
        this.type = requireNonNull(type, "type");
        this.reader = MAPPER.readerFor(type);
    }

    /** Returns the reader of documents of this type. */
    public static <T> DocumentReader<T> of(Class<T> type) {
        return new DocumentReader<>(type);
    }

    /**
     * Reads one document.
     *
     * @throws InvalidDocumentException if it is refused
     */
    public T read(String document) {
        try {
            return checked(reader.readValue(requireNonNull(document, "document")));
        } catch (JsonProcessingException e) {
            throw Refusals.from(e, type);
        }
    }

    /**
     * Reads one document to its last character; the caller closes the stream.
     *
     * @throws InvalidDocumentException if it is refused
     * @throws IOException if the stream fails
     */
    public T read(Reader document) throws IOException {
        try {
            return checked(reader.readValue(requireNonNull(document, "document")));
        } catch (JsonProcessingException e) {
            throw Refusals.from(e, type);
        }
    }

    /**
     * Reads one document that was parsed already.
     *
     * @throws InvalidDocumentException if it is refused; it has a pointer, but no line
     */
    public T read(JsonNode document) {
        try {
            return checked(reader.readValue(requireNonNull(document, "document")));
        } catch (JsonProcessingException e) {
            throw Refusals.from(e, type);
        } catch (IOException e) {
            throw new AssertionError("a document in memory cannot fail to be read", e);
        }
    }

    private T checked(Object document) {
        if (!type.isInstance(document)) {
            throw new InvalidDocumentException("", Refusals.kind(type));
        }
        return type.cast(document);
    }
}
