// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;

/**
 * One line of a day's sheet: k of n of one activity, for one subject, in one part of the day.
 *
 * @param activity what is to be done
 * @param subject for whom
 * @param slot the part of the day, if the day has parts
 * @param done how many were done and count, 0 to {@code required}
 * @param required how many are to be done, at least 1
 */
public record QuotaRow(ActivityCode activity, Subject subject, Optional<Slot> slot, int done, int required) {

    /** Refuses a row in which nothing is required, or more is done than required. */
    public QuotaRow {
        requireNonNull(activity, "activity");
        requireNonNull(subject, "subject");
        requireNonNull(slot, "slot");
        QuotaTotal.checkRequired(required, 1);
        QuotaTotal.checkDone(done, required);
    }

    /** Returns how many are still to be done, never negative. */
    public int remaining() {
        return required - done;
    }

    /** Returns whether all that is required is done. */
    public boolean isMet() {
        return done == required;
    }

    /** Returns "TEMPERATURE_CHECK, PERSON P-000001, EVENING: 0 of 1", or the same without a part of the day. */
    @Override
    public String toString() {
        String part = slot.map(code -> ", " + code).orElse("");
        return activity + ", " + subject + part + ": " + done + " of " + required;
    }
}
