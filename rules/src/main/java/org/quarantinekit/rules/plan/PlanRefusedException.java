// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

/** An episode that cannot be planned under a protocol; the message says what is missing, and what it would decide. */
public final class PlanRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why planning was refused; the codes are stable. */
    public enum Reason {

        /** The episode is under another protocol. */
        OTHER_PROTOCOL,

        /** The episode has none of the anchors that the protocol can count from. */
        ANCHOR_MISSING,

        /** The anchor has a date and no time, and the protocol counts hours or has a cut-off hour. */
        TIME_MISSING,

        /** An anchor lies before the one that days count from. */
        ANCHORS_OUT_OF_ORDER,

        /** The source does not say which day is day 1, and the episode does not choose. */
        NUMBERING_NOT_CHOSEN,

        /** The episode chose another numbering than the protocol's source states. */
        NUMBERING_CONTRADICTED,

        /** The protocol names a day that the chosen numbering does not have. */
        DAY_IMPOSSIBLE,

        /** The source does not say how long the stay is. */
        LENGTH_UNSPECIFIED,

        /** An event lies before the stay. */
        EVENT_BEFORE_STAY,

        /** An event lies after the last day of the stay, so that it belongs to a new episode. */
        EVENT_AFTER_STAY,

        /** An event contradicts those before it: an extension that makes nothing longer, a clock stopped twice. */
        EVENT_CONTRADICTED,

        /** The source does not say what such an event does to the stay. */
        CONSEQUENCE_UNSPECIFIED,

        /** No edition of the protocol's history is in force on the day on which the stay begins. */
        NOT_IN_FORCE,

        /** The model has no words for what the event would do. */
        EVENT_NOT_EXPRESSED,

        /** A date lies so long after the anchor that no day label is left for it, as a mistyped year does. */
        STAY_TOO_LONG
    }

    PlanRefusedException(Reason reason, String message) {
        super(message);
        this.reason = requireNonNull(reason, "reason");
    }

    /** Returns why planning was refused. */
    public Reason reason() {
        return reason;
    }
}
