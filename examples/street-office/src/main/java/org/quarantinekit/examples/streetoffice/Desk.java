// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where the program writes.
 *
 * @param out what was asked for
 * @param err problems, one line each, and progress
 * @param terminal whether somebody watches the error stream
 */
record Desk(PrintStream out, PrintStream err, boolean terminal) {

    /** Writes one problem as one line, whatever it quotes. */
    void problem(String text) {
        err.print(text.replaceAll("\\p{Cntrl}+", " ").strip() + "\n");
    }

    /** Writes one line of a table. */
    void line(String text) {
        out.print(text);
        out.print('\n'); // not println: the same bytes on every machine
    }

    PrintWriter helpWriter() {
        return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
    }
}
