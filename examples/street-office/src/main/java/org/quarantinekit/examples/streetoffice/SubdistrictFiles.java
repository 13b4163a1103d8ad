// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes the two files of a made-up sub-district, a line at a time. */
final class SubdistrictFiles {

    private final Subdistrict subdistrict;
    private int households;
    private int people;
    private long records;

    private SubdistrictFiles(Subdistrict subdistrict) {
        this.subdistrict = subdistrict;
    }

    /**
     * Writes both files; what stood in them is gone.
     *
     * @throws NothingDone if one cannot be written
     */
    static SubdistrictFiles write(Subdistrict subdistrict, Path folder) {
        SubdistrictFiles files = new SubdistrictFiles(subdistrict);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new NothingDone("directory " + folder + " must be one that can be written to");
        }
        write(folder.resolve("roster.jsonl"), files::roster);
        write(folder.resolve("records.jsonl"), files::records);
        return files;
    }

    private static void write(Path file, Consumer<Consumer<String>> content) {
        try (BufferedWriter text = Files.newBufferedWriter(file, UTF_8)) {
            content.accept(line -> write(text, line));
        } catch (IOException | UncheckedIOException e) {
            throw new NothingDone("file " + file + " must be writable");
        }
    }

    private static void write(BufferedWriter text, String line) {
        try {
            text.write(line);
            text.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Households first, because a person is on the roster only as a member of one. */
    private void roster(Consumer<String> lines) {
        subdistrict.households(household -> {
            households++;
            people += household.size();
            lines.accept(MadeUpRows.household(household));
        });
        subdistrict.households(household -> MadeUpRows.people(household, lines));
    }

    private void records(Consumer<String> lines) {
        subdistrict.households(household -> new MadeUpRecords(household, subdistrict.date(), line -> {
                    records++;
                    lines.accept(line);
                })
                .write());
    }

    int households() {
        return households;
    }

    int people() {
        return people;
    }

    long records() {
        return records;
    }
}
