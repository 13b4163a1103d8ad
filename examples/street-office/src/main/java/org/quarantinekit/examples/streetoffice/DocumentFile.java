// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;

/** Reads a file that is one document. */
final class DocumentFile {

    /**
     * Returns the bundled document of this code, or failing that the one in the file of this name.
     *
     * @throws NothingDone if it is neither
     */
    static <T> T named(String name, Function<String, Optional<T>> bundled, Class<T> type) {
        Optional<T> found = bundled.apply(name);
        if (found.isEmpty() && !Files.exists(Path.of(name))) {
            throw new NothingDone(name + " must be a code of the catalogue, of the kind that is asked for, or a file");
        }
        return found.orElseGet(() -> read(TextFile.at(Path.of(name)), type));
    }

    private DocumentFile() {}

    static <T> T read(TextFile file, Class<T> type) {
        return read(file, type, Function.identity());
    }

    /** Reads the document and makes something of it; either refusal names the file. */
    static <T, R> R read(TextFile file, Class<T> type, Function<? super T, R> use) {
        DocumentReader<T> reader = DocumentReader.of(type);
        return file.read(text -> {
            try {
                return use.apply(reader.read(text));
            } catch (InvalidDocumentException e) {
                throw new NothingDone(file.name() + ": " + e.getMessage());
            }
        });
    }
}
