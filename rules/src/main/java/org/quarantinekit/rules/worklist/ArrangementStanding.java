// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

/** Where the arrangements for one special need stand on one day. It is worked out anew for every day, and never stored. */
public enum ArrangementStanding {

    /** Nothing is planned for it. */
    NO_PLAN(true),

    /** Something is planned and not settled, and none of it was due before the day: due today is due until the day is over. */
    PLANNED(false),

    /** Something that was due before the day is not settled. */
    OVERDUE(true),

    /** Everything that was planned is settled, in time or late. */
    SETTLED(false);

    private final boolean waiting;

    ArrangementStanding(boolean waiting) {
        this.waiting = waiting;
    }

    /** Returns whether somebody has to see to it now: NO_PLAN or OVERDUE. */
    public boolean isWaiting() {
        return waiting;
    }
}
