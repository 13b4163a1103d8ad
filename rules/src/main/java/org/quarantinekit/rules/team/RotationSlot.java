// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One turn of a rotation: the time between two changes, which all posts have in common. */
record RotationSlot(LocalDateTime from, LocalDateTime to, Instant begins, Instant over) {

    /** Returns the turns that reach into the period, in the order of time, without those that last no time. */
    static ImmutableList<RotationSlot> of(DutyPeriod period, ShiftChanges changes) {
        ImmutableList.Builder<RotationSlot> slots = ImmutableList.builder();
        LocalDate last = period.days().lastDay();
        for (LocalDate day = period.days().firstDay().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (int i = 0; i < changes.times().size(); i++) {
                RotationSlot slot = of(period, day.atTime(changes.times().get(i)), next(changes, day, i));
                if (slot.over.isAfter(period.from()) && slot.over.isAfter(slot.begins)) {
                    slots.add(slot);
                }
            }
        }
        return slots.build();
    }

    private static RotationSlot of(DutyPeriod period, LocalDateTime from, LocalDateTime to) {
        return new RotationSlot(from, to, period.instantOf(from), period.instantOf(to));
    }

    private static LocalDateTime next(ShiftChanges changes, LocalDate day, int i) {
        ImmutableList<LocalTime> times = changes.times();
        return i + 1 < times.size()
                ? day.atTime(times.get(i + 1))
                : day.plusDays(1).atTime(times.get(0));
    }

    LocalDate day() {
        return from.toLocalDate();
    }
}
