// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarantinekit.core.json.JsonLines;

/** Reads a file of one document per line, and keeps count of the lines that were refused. */
final class Rows {

    private final Consumer<String> refusals;
    private long refused;

    /** Starts with no refused line; {@code refusals} takes each as "file:line: reason". */
    Rows(Consumer<String> refusals) {
        this.refusals = refusals;
    }

    /** Reads every line, and returns how many were good. */
    <T> long read(TextFile file, Function<String, ? extends T> parser, Consumer<Row<T>> accepted) {
        return file.read(text -> JsonLines.<T>read(
                        text,
                        parser,
                        document -> accepted.accept(new Row<>(document, text.getLineNumber())),
                        line -> refuse(file, line.line(), line.reason()))
                .accepted());
    }

    /** Refuses a line for a reason that was found only after it had been read. */
    void refuse(TextFile file, long line, String reason) {
        refused++;
        refusals.accept(file.name() + ":" + line + ": " + reason);
    }

    /** Returns how many lines were refused up to now. */
    long refused() {
        return refused;
    }

    /** Says above a table for reading that refused lines are not in it, if any are. */
    void warn(Words words, Desk desk) {
        if (refused > 0) {
            desk.line(words.text("rows.refused", refused));
            desk.line("");
        }
    }

    /** Returns the exit code: whether any line was refused. */
    int exitCode() {
        return refused == 0 ? ExitCode.DONE : ExitCode.ROWS_REFUSED;
    }

    /**
     * One good line.
     *
     * @param document what it says
     * @param line its number, 1 for the first
     */
    record Row<T>(T document, int line) {}

    /** Returns the documents of every good line. */
    <T> ImmutableList<T> list(TextFile file, Function<String, ? extends T> parser) {
        ImmutableList.Builder<T> documents = ImmutableList.builder();
        this.<T>read(file, parser, row -> documents.add(row.document()));
        return documents.build();
    }
}
