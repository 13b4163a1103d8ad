// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

/**
 * One problem of a file.
 *
 * @param file the file
 * @param line the line of a file with one document per line; 0 where the pointer says the place
 * @param text the place in the document and the rule
 */
record Finding(String file, int line, String text) {

    /** Returns "roster.jsonl:3: /episode/anchors: must ...", or the same without a line. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + text : file + ":" + line + ": " + text;
    }
}
