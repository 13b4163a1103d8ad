// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import org.quarantinekit.rules.compiled.StayTable;
import org.quarantinekit.rules.plan.Planners;
import org.quarantinekit.rules.testing.TestingDays;

/** The dates on which people are tested. */
final class TestDates {

    private final Stays stays;
    private final Planners planners;
    private final StayTable[] tables;

    TestDates(Stays stays, Planners planners) {
        this.stays = stays;
        this.planners = planners;
        this.tables = stays.tables();
    }

    /** Tells those of the people from one position to another, which is not included; the first of them is at position 0. */
    void visit(int from, int to, TestDateVisitor visitor) {
        for (int position = from; position < to; position++) {
            if (stays.hasShape(position)) {
                fromTable(position, position - from, visitor);
            } else {
                byPlan(position, position - from, visitor);
            }
        }
    }

    private void fromTable(int position, int told, TestDateVisitor visitor) {
        long anchor = stays.anchor(position);
        int enrolled = stays.enrolled(position);
        for (int offset : tables[stays.shape(position)].testOffsets()) {
            if (offset >= enrolled) {
                visitor.visit(told, anchor + offset);
            }
        }
    }

    private void byPlan(int position, int told, TestDateVisitor visitor) {
        TestingDays.in(planners.plan(stays.episode(position))).stream()
                .mapToLong(day -> day.date().toEpochDay())
                .distinct()
                .forEach(day -> visitor.visit(told, day));
    }
}
