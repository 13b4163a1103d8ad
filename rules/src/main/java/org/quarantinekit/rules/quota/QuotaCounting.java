// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.quota;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;

/** The filling in of one sheet, assessment by assessment. */
final class QuotaCounting {

    /** What one row is about. */
    private record Cell(ActivityCode activity, Subject subject, Optional<Slot> slot) {

        static Cell of(Obligation obligation) {
            return new Cell(obligation.activity(), obligation.subject(), obligation.slot());
        }
    }

    /** What one row says; the position is that of the slot in its duty, and decides nothing but the order. */
    private record Count(int position, int done, int required) {

        static Count of(Standing standing) {
            int atLeast = standing.obligation().demand().atLeast();
            return new Count(slotPosition(standing.obligation()), Math.min(standing.done(), atLeast), atLeast);
        }

        Count plus(Count other) {
            return new Count(
                    Math.min(position, other.position),
                    Math.addExact(done, other.done),
                    Math.addExact(required, other.required));
        }
    }

    private static final int WITHOUT_SLOT = -1;

    // Two protocols may put the same slots in another order, so that positions can tie: the code then decides.
    private static final Comparator<Map.Entry<Cell, Count>> ORDER = Comparator.comparing(
                    (Map.Entry<Cell, Count> row) -> row.getKey().activity())
            .thenComparing(row -> row.getKey().subject())
            .thenComparing(row -> row.getValue().position())
            .thenComparing(row -> row.getKey().slot().map(Slot::code).orElse(""));

    private final Map<Cell, Count> counts = new HashMap<>();
    private Optional<LocalDate> asOf = Optional.empty();

    void add(Assessment assessment) {
        LocalDate day = asOf.orElse(assessment.asOf());
        if (!day.equals(assessment.asOf())) {
            throw new IllegalArgumentException(
                    "asOf " + assessment.asOf() + " must be " + day + ", the day of the other assessments");
        }
        asOf = Optional.of(day);
        for (Standing standing : assessment.dayDemand()) {
            if (standing.label() != Label.WAIVED) {
                counts.merge(Cell.of(standing.obligation()), Count.of(standing), Count::plus);
            }
        }
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    ImmutableList<QuotaRow> rows() {
        return counts.entrySet().stream()
                .sorted(ORDER)
                .map(row -> row(row.getKey(), row.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static QuotaRow row(Cell cell, Count count) {
        return new QuotaRow(cell.activity(), cell.subject(), cell.slot(), count.done(), count.required());
    }

    private static int slotPosition(Obligation obligation) {
        return obligation.slot().map(slot -> slotPosition(obligation, slot)).orElse(WITHOUT_SLOT);
    }

    /** The earliest position that a duty of the obligation gives to the slot; duties without it do not count. */
    private static int slotPosition(Obligation obligation, Slot slot) {
        return obligation.duties().stream()
                .map(duty -> slots(duty).indexOf(slot))
                .filter(position -> position >= 0)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static ImmutableList<Slot> slots(Duty duty) {
        return duty.slots().stream().map(DutySlot::slot).collect(ImmutableList.toImmutableList());
    }
}
