// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;
import org.quarantinekit.rules.compiled.StayTable;

/** One walk through the people of a population on one day. */
final class DayWalk {

    private final Stays stays;
    private final StayTable[] tables;
    private final Records[] records;
    private final int[] next;
    private final ByPlan byPlan;
    private final int today;
    private final DaySheet.Columns sheet;
    private final int[] counts = new int[StayTable.DAILY];
    private int byProtocol;
    private int byStay;
    private int byRecords;

    DayWalk(Stays stays, Iterable<Records> records, ByPlan byPlan, LocalDate date) {
        this.stays = stays;
        this.tables = stays.tables();
        this.records = Iterables.toArray(records, Records.class);
        this.next = new int[this.records.length];
        this.byPlan = byPlan;
        this.today = Stays.dayNumber(date);
        this.sheet = new DaySheet.Columns(stays, date);
    }

    /** Returns what is still to be done for the people from one position to another, which is not included. */
    DaySheet worklist(int from, int to) {
        for (int i = 0; i < records.length; i++) {
            next[i] = records[i].firstOf(from);
        }
        for (int position = from; position < to; position++) {
            if (isCounted(position)) {
                work(position, tables[stays.shape(position)]);
            } else {
                byPlan.work(position, sheet);
                skip(position);
            }
        }
        return sheet(from, to);
    }

    /** Returns what is due for these people, whatever was done already. */
    DaySheet due(int from, int to) {
        for (int position = from; position < to; position++) {
            if (isCounted(position)) {
                int offset = today - stays.anchor(position);
                if (offset >= Math.max(0, stays.enrolled(position))) {
                    for (int row : rightOn(position, tables[stays.shape(position)], offset)) {
                        sheet.add(position, row, 0);
                    }
                }
            } else {
                byPlan.due(position, sheet);
            }
        }
        return sheet(from, to);
    }

    private DaySheet sheet(int from, int to) {
        int people = to - from;
        int planned = byProtocol + byStay + byRecords;
        return sheet.sheet(from, new DayStatistics(people, people - planned, byProtocol, byStay, byRecords));
    }

    private boolean isCounted(int position) {
        if (stays.hasShape(position)) {
            return true;
        }
        if (stays.isOfOtherShape(position)) {
            byProtocol++;
        } else {
            byStay++;
        }
        return false;
    }

    /** A stay whose last day has passed goes on until somebody records a release. */
    private int[] rightOn(int position, StayTable table, int offset) {
        boolean goesOn = today > stays.lastDay(position) && !stays.isReleased(position);
        return goesOn ? table.continuedOn(offset) : table.rightOn(offset);
    }

    private void skip(int position) {
        for (int i = 0; i < records.length; i++) {
            int[] people = records[i].people();
            while (next[i] < people.length && people[next[i]] == position) {
                next[i]++;
            }
        }
    }

    private void work(int position, StayTable table) {
        Arrays.fill(counts, 0, table.dailyRows(), 0);
        long done = 0;
        boolean untold = false;
        for (int i = 0; i < records.length; i++) {
            int[] people = records[i].people();
            long[] said = records[i].said();
            int index = next[i];
            for (; index < people.length && people[index] == position; index++) {
                int day = Records.day(said[index]);
                int row = Records.row(said[index]);
                if (day > today || row == StayTable.NOTHING) {
                    continue;
                }
                if (row >= StayTable.DAILY) {
                    counts[row - StayTable.DAILY] += day == today ? 1 : 0;
                } else {
                    untold |= row == StayTable.UNTOLD || (done >>> row & 1) == 1;
                    done |= 1L << row;
                }
            }
            next[i] = index;
        }
        if (untold) {
            byRecords++;
            byPlan.work(position, sheet);
        } else {
            add(position, table, done);
        }
    }

    private void add(int position, StayTable table, long done) {
        int offset = today - stays.anchor(position);
        int enrolled = stays.enrolled(position);
        if (offset < 0) {
            return;
        }
        long open = table.overdueOn(offset) & table.from(enrolled) & ~done;
        for (; open != 0; open &= open - 1) {
            sheet.add(position, Long.numberOfTrailingZeros(open), 0);
        }
        if (offset < enrolled) {
            return;
        }
        for (int row : rightOn(position, table, offset)) {
            if (row < StayTable.DAILY) {
                if ((done >>> row & 1) == 0) {
                    sheet.add(position, row, 0);
                }
            } else if (counts[row - StayTable.DAILY] < table.atLeast(row)) {
                sheet.add(position, row, counts[row - StayTable.DAILY]);
            }
        }
    }
}
