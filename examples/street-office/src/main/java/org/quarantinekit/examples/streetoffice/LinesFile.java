// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarantinekit.core.json.QuarantineJson;

/** Writes a file of one document per line, which the program reads again. */
final class LinesFile {

    private LinesFile() {}

    /**
     * Writes the documents; what stood in the file is gone.
     *
     * @throws NothingDone if it cannot be written
     */
    static void write(Path file, Iterable<?> documents) {
        ObjectWriter json = QuarantineJson.mapper().writer();
        try (BufferedWriter text = Files.newBufferedWriter(file, UTF_8)) {
            for (Object document : documents) {
                text.write(json.writeValueAsString(document));
                text.write('\n');
            }
        } catch (IOException e) {
            throw new NothingDone("file " + file + " must be writable");
        }
    }
}
