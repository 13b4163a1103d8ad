// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.Arrays;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.rules.compiled.StayTable;

/** Finds the rows that records count for; what a shape makes of a kind of record is worked out once. */
final class RowFinder {

    // What is not worked out once: the day decides, or the time of day, or nobody has asked yet.
    private static final int BY_DAY = -3;
    private static final int BY_TIME = -4;
    private static final int NOT_YET = -5;

    private final Stays stays;
    private final ServiceDay serviceDay;
    private final ImmutableList<RecordKind> kinds;
    private final StayTable[] tables;
    private final int[][] rows;

    RowFinder(Stays stays, ServiceDay serviceDay, ImmutableList<RecordKind> kinds) {
        this.stays = stays;
        this.serviceDay = serviceDay;
        this.kinds = kinds;
        this.tables = stays.tables();
        this.rows = new int[tables.length][kinds.size()];
        for (int[] ofShape : rows) {
            Arrays.fill(ofShape, NOT_YET);
        }
    }

    /**
     * Returns the row of the person's table that a record counts for, {@link StayTable#NOTHING} or {@link StayTable#UNTOLD}.
     *
     * @param number the number of the kind of record
     * @param day its service day, in days since 1970
     * @param minute its minute of the day
     */
    int find(int position, int number, int day, int minute) {
        int shape = stays.shape(position);
        int row = rows[shape][number];
        if (row == NOT_YET) {
            row = ofKind(tables[shape], kinds.get(number));
            rows[shape][number] = row;
        }
        if (row == BY_DAY) {
            return tables[shape].namedRow(kinds.get(number).activity(), day - stays.anchor(position));
        }
        return row == BY_TIME ? byTime(tables[shape], kinds.get(number), minute) : row;
    }

    private int ofKind(StayTable table, RecordKind kind) {
        boolean decides = table.hasRows(kind.activity()) && kind.isDoneOrWaived();
        if (!decides) {
            return StayTable.NOTHING;
        }
        if (kind.isWaived()) {
            return StayTable.UNTOLD;
        }
        if (table.isNamed(kind.activity())) {
            return BY_DAY;
        }
        boolean asksTime =
                kind.slot().isEmpty() && !table.partsOf(kind.activity()).isEmpty();
        return asksTime ? BY_TIME : table.dailyRow(kind.activity(), kind.slot());
    }

    private int byTime(StayTable table, RecordKind kind, int minute) {
        LocalTime time = LocalTime.ofSecondOfDay(60L * minute);
        return table.dailyRow(kind.activity(), table.partOfDay(kind.activity(), time, serviceDay));
    }
}
