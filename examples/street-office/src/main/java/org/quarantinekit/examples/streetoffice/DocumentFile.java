// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.function.Function;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.InvalidDocumentException;

/** Reads a file that is one document. */
final class DocumentFile {

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
