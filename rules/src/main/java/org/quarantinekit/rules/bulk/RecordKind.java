// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import java.util.Optional;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;

/**
 * What many records have in common.
 *
 * @param activity what was to be done
 * @param outcome what came of it
 * @param slot the part of the day that the record names, if it names one
 */
record RecordKind(ActivityCode activity, Outcome outcome, Optional<Slot> slot) {

    static RecordKind of(ServiceRecord record) {
        return new RecordKind(record.activity(), record.outcome(), record.slot());
    }

    boolean isKindOf(ServiceRecord record) {
        return outcome == record.outcome() && activity.equals(record.activity()) && slot.equals(record.slot());
    }

    boolean isWaived() {
        return outcome == Outcome.WAIVED;
    }

    boolean isDoneOrWaived() {
        return outcome == Outcome.DONE || outcome == Outcome.WAIVED;
    }
}
