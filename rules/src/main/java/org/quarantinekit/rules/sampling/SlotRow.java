// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import org.quarantinekit.core.sampling.TimeSlot;

/** Slots in the order of time, followed in thought by ever more like the last one, so that a shortage can be counted. */
final class SlotRow {

    private final ImmutableList<TimeSlot> slots;
    private final long[] roomBefore;

    SlotRow(ImmutableList<TimeSlot> slots) {
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("slots must not be empty");
        }
        this.slots = ImmutableList.sortedCopyOf(Comparator.comparing(TimeSlot::startsAt), slots);
        this.roomBefore = new long[slots.size() + 1];
        for (int i = 0; i < slots.size(); i++) {
            roomBefore[i + 1] = roomBefore[i] + this.slots.get(i).capacity();
            refuseOverlap(i);
        }
    }

    private void refuseOverlap(int index) {
        if (index > 0
                && slots.get(index).startsAt().isBefore(slots.get(index - 1).overAt())) {
            throw new IllegalArgumentException("slot at " + slots.get(index).startsAt() + " must not begin before "
                    + slots.get(index - 1).overAt() + ", when the one before is over");
        }
    }

    ImmutableList<TimeSlot> slots() {
        return slots;
    }

    TimeSlot last() {
        return slots.get(slots.size() - 1);
    }

    boolean hasOneCapacity() {
        return slots.stream().mapToInt(TimeSlot::capacity).distinct().count() == 1;
    }

    /** Returns the index after the last slot that so many people need who begin with this slot. */
    long after(long first, int people) {
        int begin = (int) Math.min(first, slots.size());
        long rest = people - (roomBefore[slots.size()] - roomBefore[begin]);
        if (rest > 0) {
            return Math.max(first, slots.size()) + (rest + last().capacity() - 1) / last().capacity();
        }
        int found = Arrays.binarySearch(roomBefore, roomBefore[begin] + people);
        return found >= 0 ? found : -found - 1;
    }
}
