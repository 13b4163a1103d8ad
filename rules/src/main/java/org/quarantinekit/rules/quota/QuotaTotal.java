// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.term.ActivityCode;

/**
 * K of n of one activity over all subjects of a sheet.
 *
 * @param activity what is to be done
 * @param done how many were done and count, 0 to {@code required}
 * @param required how many are to be done; 0 if the sheet has no row of the activity
 */
public record QuotaTotal(ActivityCode activity, int done, int required) {

    /** Refuses a negative number, and more done than required. */
    public QuotaTotal {
        requireNonNull(activity, "activity");
        checkRequired(required, 0);
        checkDone(done, required);
    }

    /** Returns how many are still to be done, never negative. */
    public int remaining() {
        return required - done;
    }

    /** Returns whether something is required and all of it is done; false where nothing is required. */
    public boolean isMet() {
        return required > 0 && done == required;
    }

    /** Returns "TEMPERATURE_CHECK: 1 of 2", or "TEMPERATURE_CHECK: nothing required". */
    @Override
    public String toString() {
        return activity + ": " + (required == 0 ? "nothing required" : done + " of " + required);
    }

    static void checkRequired(int required, int lowest) {
        if (required < lowest) {
            throw new IllegalArgumentException("required " + required + " must be at least " + lowest);
        }
    }

    static void checkDone(int done, int required) {
        if (done < 0 || done > required) {
            throw new IllegalArgumentException("done " + done + " must be 0 to required " + required);
        }
    }
}
