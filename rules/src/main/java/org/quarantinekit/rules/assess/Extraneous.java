// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.episode.ServiceRecord;

/**
 * A record that counts for no obligation, with the reason. It is never dropped.
 *
 * @param record the record
 * @param reason why it counts for none
 */
public record Extraneous(ServiceRecord record, Reason reason) {

    /** Why a record counts for no obligation. */
    public enum Reason {

        /** It is about somebody or something else. */
        OTHER_SUBJECT,

        /** It was done after the day of asking. */
        AFTER_AS_OF,

        /** Nothing of that activity is planned for the subject. */
        NOT_A_DUTY,

        /** What is planned is not owed: before the enrolment, or after the release. */
        NOT_OWED,

        /** It was done on a day on which nothing of that activity may be done. */
        OUTSIDE_WINDOW,

        /** It was done in, or for, a part of the day in which nothing is owed, or that cannot be told. */
        OTHER_SLOT,

        /** It came sooner after another record than the source allows. */
        TOO_SOON,

        /** What it could have counted for has as many as count already. */
        SURPLUS
    }

    /** Refuses null with a {@code NullPointerException}. */
    public Extraneous {
        requireNonNull(record, "record");
        requireNonNull(reason, "reason");
    }
}
