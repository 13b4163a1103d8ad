// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.rules.plan.Obligation;

/**
 * Where one obligation stands on one day. Every obligation has exactly one label on every day, and none is ever stored: a
 * record that arrives late may turn MISSED into DONE.
 */
public enum Label {

    /** The protocol names it, but it is not owed in this stay. */
    NOT_OWED(false),

    /** Met by a record before the first right day, where the source allows that. */
    DONE_EARLY(false),

    /** Met on a right day. */
    DONE(false),

    /** Met after the last right day, and before the window closed. */
    DONE_LATE(false),

    /** Not met, and somebody entitled to do so decided that it need not be. */
    WAIVED(false),

    /** Its window has not opened yet. */
    UPCOMING(false),

    /** Its window is open, the first right day is still to come. */
    AVAILABLE(true),

    /** Today is a right day; this holds until the day is over. */
    DUE(true),

    /** The last right day has passed, the window is still open. */
    OVERDUE(true),

    /** The window closed unmet, and the protocol lets it go. */
    LAPSED(false),

    /** The window closed unmet, and the protocol does not let it go, or does not say. */
    MISSED(true);

    private final boolean open;

    Label(boolean open) {
        this.open = open;
    }

    /** Returns whether somebody still has to do or decide something: AVAILABLE, DUE, OVERDUE or MISSED. */
    public boolean isOpen() {
        return open;
    }

    /**
     * The one label function: total, and the first matching rule wins.
     *
     * @param metOn the day of the record that completed the demand, empty if it is not met
     * @param waived whether a waiver was recorded
     * @param asOf the day from which it is looked at; all of it counts as still running
     */
    static Label of(Obligation obligation, Optional<LocalDate> metOn, boolean waived, LocalDate asOf) {
        if (!obligation.isOwed()) {
            return NOT_OWED;
        }
        if (metOn.isPresent()) {
            return ofMet(obligation, metOn.get());
        }
        return waived ? WAIVED : ofUnmet(obligation, asOf);
    }

    private static Label ofMet(Obligation obligation, LocalDate metOn) {
        if (metOn.isBefore(obligation.target())) {
            return DONE_EARLY;
        }
        return metOn.isAfter(obligation.dueBy()) ? DONE_LATE : DONE;
    }

    private static Label ofUnmet(Obligation obligation, LocalDate asOf) {
        if (asOf.isBefore(obligation.opens())) {
            return UPCOMING;
        }
        if (asOf.isBefore(obligation.target())) {
            return AVAILABLE;
        }
        if (!asOf.isAfter(obligation.dueBy())) {
            return DUE;
        }
        if (!asOf.isAfter(obligation.closes())) {
            return OVERDUE;
        }
        return obligation.lapses() ? LAPSED : MISSED;
    }
}
