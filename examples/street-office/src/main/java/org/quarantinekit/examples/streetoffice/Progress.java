// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

/** One line that says how far the work has come; only on a terminal, only after a second, and gone at the end. */
final class Progress implements AutoCloseable {

    private static final long SILENT_NANOS = 1_000_000_000L;
    private static final long INTERVAL_NANOS = 100_000_000L;
    private static final String ERASE = "\r" + " ".repeat(60) + "\r";

    private final Desk desk;
    private final int people;
    private long nextShown;
    private boolean shown;

    Progress(Desk desk, int people) {
        this(desk, people, SILENT_NANOS);
    }

    Progress(Desk desk, int people, long silentNanos) {
        this.desk = desk;
        this.people = people;
        this.nextShown = System.nanoTime() + silentNanos;
    }

    void evaluated(int count) {
        if (desk.terminal() && System.nanoTime() - nextShown >= 0) {
            nextShown = System.nanoTime() + INTERVAL_NANOS;
            shown = true;
            desk.err().print("\r" + count + " / " + people);
            desk.err().flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            desk.err().print(ERASE);
            desk.err().flush();
        }
    }
}
