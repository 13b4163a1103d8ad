// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

/** One bar that says how far the work has come; only on a terminal, only after a second, and gone at the end. */
final class Progress implements AutoCloseable {

    private static final long SILENT_NANOS = 1_000_000_000L;
    private static final long INTERVAL_NANOS = 100_000_000L;
    private static final int CELLS = 40;
    private static final String ERASE = "\r" + " ".repeat(60) + "\r";

    private final Desk desk;
    private final long all;
    private long nextShown;
    private boolean shown;

    Progress(Desk desk, long all) {
        this(desk, all, SILENT_NANOS);
    }

    Progress(Desk desk, long all, long silentNanos) {
        this.desk = desk;
        this.all = all;
        this.nextShown = System.nanoTime() + silentNanos;
    }

    /** Says how much of all is done: people, lines or bytes, whatever all counts. */
    void reached(long count) {
        if (desk.terminal() && System.nanoTime() - nextShown >= 0) {
            nextShown = System.nanoTime() + INTERVAL_NANOS;
            shown = true;
            desk.err().print("\r" + bar(count));
            desk.err().flush();
        }
    }

    private String bar(long count) {
        long done = Math.min(count, all);
        int cells = all == 0 ? CELLS : (int) (done * CELLS / all);
        long percent = all == 0 ? 100 : done * 100 / all;
        return "[" + "#".repeat(cells) + " ".repeat(CELLS - cells) + "] " + percent + "%";
    }

    @Override
    public void close() {
        if (shown) {
            desk.err().print(ERASE);
            desk.err().flush();
        }
    }
}
