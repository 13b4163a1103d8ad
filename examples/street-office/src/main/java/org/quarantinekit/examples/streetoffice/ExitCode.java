// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

/** What the program says to the one that called it. */
final class ExitCode {

    /** Done, and every input row was used. */
    static final int DONE = 0;

    /** Done, but some input rows were refused; each is on the error stream. For a check: there are findings. */
    static final int ROWS_REFUSED = 1;

    /** Nothing done; the error stream says why, and standard output is empty. */
    static final int NOTHING_DONE = 2;

    private ExitCode() {}
}
