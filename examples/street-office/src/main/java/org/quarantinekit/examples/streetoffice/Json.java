// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarantinekit.core.json.QuarantineJson;

/** Writes one JSON document, property after property, so that a long worklist needs no memory of its own. */
final class Json {

    private static final JsonMapper MAPPER = QuarantineJson.mapper();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Something that may fail only where the stream does. */
    private interface Writing {
        void write() throws IOException;
    }

    /** Writes an object whose properties {@code properties} puts. */
    static void object(OutputStream stream, Consumer<Json> properties) {
        write(stream, json -> json.object(() -> properties.accept(json)));
    }

    /** Writes a list with an object for each element. */
    static <T> void list(OutputStream stream, Iterable<T> elements, ElementWriter<T> properties) {
        write(stream, json -> json.elements(elements, properties));
    }

    /** Writes a document of the library as the library does. */
    static void document(OutputStream stream, Object document) {
        write(stream, json -> json.unchecked(() -> json.out.writePOJO(document)));
    }

    /** Puts the properties of one element of a list. */
    interface ElementWriter<T> {
        void put(Json json, T element);
    }

    /** Puts a text, a number, a truth value or null; anything else by its {@code toString()}. */
    Json put(String name, @Nullable Object value) {
        unchecked(() -> {
            out.writeFieldName(name);
            if (value instanceof Integer number) {
                out.writeNumber(number);
            } else if (value instanceof Long number) {
                out.writeNumber(number);
            } else if (value instanceof Boolean truth) {
                out.writeBoolean(truth);
            } else if (value == null) {
                out.writeNull();
            } else {
                out.writeString(value.toString());
            }
        });
        return this;
    }

    /** Puts the value, or null if there is none. */
    Json putOptional(String name, Optional<?> value) {
        return put(name, value.orElse(null));
    }

    /** Puts the number, or null if there is none. */
    Json putOptional(String name, OptionalInt value) {
        return put(name, value.isPresent() ? Integer.valueOf(value.getAsInt()) : null);
    }

    /** Puts a value of the library as the library writes it. */
    Json putDocument(String name, Object value) {
        unchecked(() -> out.writePOJOField(name, value));
        return this;
    }

    /** Puts an object. */
    Json putObject(String name, Runnable properties) {
        unchecked(() -> out.writeFieldName(name));
        object(properties);
        return this;
    }

    /** Puts a list with an object for each element. */
    <T> Json putList(String name, Iterable<T> elements, ElementWriter<T> properties) {
        unchecked(() -> out.writeFieldName(name));
        elements(elements, properties);
        return this;
    }

    private <T> void elements(Iterable<T> elements, ElementWriter<T> properties) {
        unchecked(out::writeStartArray);
        elements.forEach(element -> object(() -> properties.put(this, element)));
        unchecked(out::writeEndArray);
    }

    private void object(Runnable properties) {
        unchecked(out::writeStartObject);
        properties.run();
        unchecked(out::writeEndObject);
    }

    private static void write(OutputStream stream, Consumer<Json> document) {
        try (JsonGenerator out = MAPPER.createGenerator(stream, JsonEncoding.UTF8)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.setPrettyPrinter(pretty());
            document.accept(new Json(out));
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the documents of the library are written, with the same line ends on every machine. */
    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }
}
