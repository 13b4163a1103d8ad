// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.time.LocalTime;
import java.util.Optional;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.rules.compiled.PartOfDay;
import org.quarantinekit.rules.plan.Obligation;

/** Whether a record may count for an obligation, and whether it would be in time. */
enum Fit {

    /** It may not count for it. */
    NONE,

    /** It may, after the last right day. */
    LATE,

    /** It may, and in time. */
    IN_TIME;

    static Fit of(Obligation obligation, DatedRecord record, ServiceDay serviceDay) {
        if (!obligation.isOpenOn(record.day()) || !isInSlot(obligation, record, serviceDay)) {
            return NONE;
        }
        if (record.day().isAfter(obligation.dueBy())) {
            return LATE;
        }
        return isOnAlternative(obligation, record) ? IN_TIME : NONE;
    }

    /** A day between two alternatives is none; before the first and after the last the window alone decides. */
    static boolean isOnAlternative(Obligation obligation, DatedRecord record) {
        boolean between =
                !record.day().isBefore(obligation.target()) && !record.day().isAfter(obligation.dueBy());
        return !between || obligation.isRightOn(record.day());
    }

    static boolean isInSlot(Obligation obligation, DatedRecord record, ServiceDay serviceDay) {
        if (obligation.slot().isEmpty()) {
            return true; // nothing is asked of the part of the day, so that a record for any part counts
        }
        Optional<Slot> told = record.record()
                .slot()
                .or(() -> slotAt(obligation, record.record().performedAt().toLocalTime(), serviceDay));
        return told.equals(obligation.slot());
    }

    private static Optional<Slot> slotAt(Obligation obligation, LocalTime time, ServiceDay serviceDay) {
        for (Duty duty : obligation.duties()) {
            Optional<Slot> found = PartOfDay.at(time, duty.slots(), serviceDay);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
