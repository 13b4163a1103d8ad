// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Writes the files of a made-up sub-district, a line at a time. */
final class SubdistrictFiles {

    private final Subdistrict subdistrict;
    private final LongConsumer progress;
    private int households;
    private int people;
    private long records;
    private long roundRecords;

    private SubdistrictFiles(Subdistrict subdistrict, LongConsumer progress) {
        this.subdistrict = subdistrict;
        this.progress = progress;
    }

    /**
     * Writes the files; what stood in them is gone.
     *
     * @param specimens how many specimens everybody gives in the round of the day; empty if no round is to be written
     * @param progress told how many people have been written with all their records
     * @throws NothingDone if one cannot be written
     */
    static SubdistrictFiles write(Subdistrict subdistrict, OptionalInt specimens, Path folder, LongConsumer progress) {
        SubdistrictFiles files = new SubdistrictFiles(subdistrict, progress);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new NothingDone("directory " + folder + " must be one that can be written to");
        }
        write(folder.resolve("roster.jsonl"), files::roster);
        write(folder.resolve("records.jsonl"), files::records);
        specimens.ifPresent(number -> write(folder.resolve("round.jsonl"), lines -> files.round(number, lines)));
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
        Consumer<String> counted = line -> {
            records++;
            lines.accept(line);
        };
        MadeUpCleaning cleaning = new MadeUpCleaning(subdistrict.date(), counted);
        subdistrict.households(household -> {
            cleaning.enter(household);
            new MadeUpRecords(household, subdistrict.date(), cleaning, counted).write();
            progress.accept(household.firstPerson());
        });
        cleaning.leave();
    }

    private void round(int specimens, Consumer<String> lines) {
        MadeUpRound round = new MadeUpRound(subdistrict.date(), specimens, line -> {
            roundRecords++;
            lines.accept(line);
        });
        subdistrict.households(round::write);
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

    long roundRecords() {
        return roundRecords;
    }
}
