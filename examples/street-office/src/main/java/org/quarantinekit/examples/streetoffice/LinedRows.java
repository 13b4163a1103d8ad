// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.quarantinekit.core.json.DocumentReader;

/** The documents of a file, one per line, and where each stands, for refusals that come only when all are read together. */
final class LinedRows<T> {

    private final TextFile file;
    private final List<T> documents = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>(); // two lines may say the same

    private LinedRows(TextFile file) {
        this.file = file;
    }

    /** Reads the lines; those that cannot be read go to {@code rows}. */
    static <T> LinedRows<T> read(TextFile file, Class<T> type, Rows rows) {
        LinedRows<T> lined = new LinedRows<>(file);
        rows.<T>read(file, DocumentReader.of(type)::read, row -> {
            lined.documents.add(row.document());
            lined.lines.put(row.document(), row.line());
        });
        return lined;
    }

    List<T> documents() {
        return documents;
    }

    /** Refuses a document that was read. */
    void refuse(Object document, String reason, Rows rows) {
        rows.refuse(file, lines.getOrDefault(document, 0), reason);
    }
}
