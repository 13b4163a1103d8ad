// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.DutySlot;

/** Which part of the day a time is in. */
public final class PartOfDay {

    private PartOfDay() {}

    /** Returns the last slot that has begun by this time; none can be told where a later slot has no hour. */
    public static Optional<Slot> at(LocalTime time, List<DutySlot> slots, ServiceDay serviceDay) {
        Optional<Slot> current = Optional.empty();
        for (int i = 0; i < slots.size(); i++) {
            Optional<LocalTime> start = slots.get(i).startsAt();
            if (i > 0 && start.isEmpty()) {
                return Optional.empty();
            }
            if (start.isEmpty() || !serviceDay.isEarlier(time, start.get())) {
                current = Optional.of(slots.get(i).slot());
            }
        }
        return current;
    }
}
