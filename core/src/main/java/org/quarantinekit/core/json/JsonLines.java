// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.json;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads files of one document per line, in constant memory: good rows go one way, refused rows the other, and none is lost.
 *
 * <p>Blank lines are passed over and not counted. Accepted and refused rows together are the rows read.
 */
public final class JsonLines {

    private JsonLines() {}

    /**
     * One line that was refused.
     *
     * @param line the number of the line, 1 for the first
     * @param reason the place in the line and the rule, without any value of the document
     */
    public record RefusedLine(long line, String reason) {

        /** Refuses null with a {@code NullPointerException}. */
        public RefusedLine {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * How many rows were read.
     *
     * @param accepted how many were accepted
     * @param refused how many were refused
     */
    public record Counts(long accepted, long refused) {

        /** Returns how many rows were read. */
        public long read() {
            return accepted + refused;
        }
    }

    /**
     * Reads every line; the caller closes the stream.
     *
     * @param lines the stream
     * @param parser reads one line, and throws {@link InvalidDocumentException} or {@link IllegalArgumentException} to
     *     refuse it, for example {@code DocumentReader.of(ServiceRecord.class)::read}
     * @param accepted takes each document, in the order of the lines; it may still refuse it by the same exceptions
     * @param refused takes each refused line, in order
     * @throws IOException if the stream fails
     */
    public static <T> Counts read(
            BufferedReader lines,
            Function<String, ? extends T> parser,
            Consumer<? super T> accepted,
            Consumer<RefusedLine> refused)
            throws IOException {
        requireNonNull(parser, "parser");
        requireNonNull(accepted, "accepted");
        requireNonNull(refused, "refused");
        long number = 0;
        long good = 0;
        long bad = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                accepted.accept(parser.apply(line));
                good++;
            } catch (InvalidDocumentException | IllegalArgumentException e) {
                refused.accept(new RefusedLine(number, reason(e)));
                bad++;
            }
        }
        return new Counts(good, bad);
    }

    private static String reason(RuntimeException e) {
        if (e instanceof InvalidDocumentException invalid) {
            return invalid.reason(); // the document is one line, so its own line number would only mislead
        }
        return Objects.requireNonNullElse(e.getMessage(), "must be acceptable");
    }
}
