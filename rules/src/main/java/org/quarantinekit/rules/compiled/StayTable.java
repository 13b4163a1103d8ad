// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;

/**
 * What a stay without events makes owed to the person, as numbers: asking what a day demands touches no map and makes nothing.
 *
 * <p>Every row is one thing to be done, by its number: below {@link #DAILY} once, on a named day; from there on each day that
 * has it, and only on that day. {@link StayTableCompiler} tells which protocols can be put like this.
 */
public final class StayTable {

    /** The first number of a row that comes again each day. */
    public static final int DAILY = 64;

    /** A record that changes nothing of what is still to be done. */
    public static final int NOTHING = -1;

    /** A record about which the table cannot tell for what it counts. */
    public static final int UNTOLD = -2;

    private final int lastOffset;
    private final ImmutableList<TableRow> named;
    private final ImmutableList<TableRow> daily;
    private final ImmutableMap<ActivityCode, int[]> rowsOf;
    private final int[] targets;
    private final int[][] rightOn;
    private final int[][] continued;
    private final boolean continuesEachDay;
    private final long[] overdueOn;
    private final long[] from;
    private final int[] testOffsets;
    private final int[] atLeast;

    StayTable(int lastOffset, ImmutableList<TableRow> named, ImmutableList<TableRow> daily) {
        this.lastOffset = lastOffset;
        this.named = named;
        this.daily = daily;
        this.targets = named.stream().mapToInt(TableRow::target).toArray();
        this.rowsOf = TableRow.numbersByActivity(named, daily);
        int days = 2
                + Math.max(
                        lastOffset,
                        named.stream().mapToInt(TableRow::closes).max().orElse(0));
        this.rightOn = new int[days][];
        this.continued = new int[days][];
        this.continuesEachDay = daily.stream().allMatch(row -> row.duty().isStepOne());
        this.overdueOn = new long[days];
        this.from = new long[days];
        for (int offset = 0; offset < days; offset++) {
            rightOn[offset] = TableRow.numbersRightOn(offset, named, daily);
            continued[offset] = TableRow.numbersContinuedOn(offset, named, daily);
            overdueOn[offset] = bits(offset, true);
            from[offset] = bits(offset, false);
        }
        this.testOffsets = Stream.concat(named.stream(), daily.stream())
                .filter(row -> ActivityCodes.TESTS.contains(row.duty().duty().activity()))
                .flatMap(row -> row.occurrences().stream())
                .mapToInt(Occurrence::target)
                .sorted()
                .distinct()
                .toArray();
        this.atLeast = daily.stream().mapToInt(row -> row.demand().atLeast()).toArray();
    }

    private long bits(int offset, boolean overdue) {
        long bits = 0;
        for (int row = 0; row < named.size(); row++) {
            boolean is = overdue
                    ? named.get(row).isOverdueOn(offset)
                    : named.get(row).target() >= offset;
            bits |= is ? 1L << row : 0;
        }
        return bits;
    }

    /** Returns the last day of the stay, in days after the anchor. */
    public int lastOffset() {
        return lastOffset;
    }

    /** Returns how many rows come again each day. */
    public int dailyRows() {
        return daily.size();
    }

    /** Returns the row with this number. */
    public TableRow row(int number) {
        return number < DAILY ? named.get(number) : daily.get(number - DAILY);
    }

    /** Returns the numbers of the rows for which this day is right, in the order of the protocol; never to be changed. */
    public int[] rightOn(int offset) {
        return rightOn[day(offset)];
    }

    /**
     * Returns the numbers of the rows that are owed on this day, if it is after the last one and nobody has recorded a release,
     * in the order of the protocol.
     */
    public int[] continuedOn(int offset) {
        return offset < continued.length || continuesEachDay
                ? continued[day(offset)]
                : TableRow.numbersContinuedOn(offset, named, daily);
    }

    /** Returns the rows whose named day is before this day and which are still to be done or decided, a bit for each. */
    public long overdueOn(int offset) {
        return overdueOn[day(offset)];
    }

    /** Returns the rows whose named day is this one or a later one, a bit for each. */
    public long from(int offset) {
        return from[day(offset)];
    }

    /** Returns the days on which the person is tested, ascending, none twice; never to be changed. */
    public int[] testOffsets() {
        return testOffsets;
    }

    /** Returns how often a row that comes again each day is owed. */
    public int atLeast(int number) {
        return atLeast[number - DAILY];
    }

    /** From the day on which the last row closes nothing changes any more; before the anchor there is nothing. */
    private int day(int offset) {
        return Math.max(0, Math.min(offset, from.length - 1));
    }

    /** Returns whether something of this activity is owed to the person at all. */
    public boolean hasRows(ActivityCode activity) {
        return rowsOf.containsKey(activity);
    }

    /** Returns whether the rows of an activity that has some have a named day each. */
    public boolean isNamed(ActivityCode activity) {
        return rows(activity)[0] < DAILY;
    }

    /** Returns the row of an activity with named days whose day this is, or {@link #UNTOLD}. */
    public int namedRow(ActivityCode activity, int offset) {
        for (int number : rows(activity)) {
            if (targets[number] == offset) {
                return number;
            }
        }
        return UNTOLD;
    }

    /** Returns the parts of the day of an activity that comes again each day; none if its day has no parts. */
    public ImmutableList<DutySlot> partsOf(ActivityCode activity) {
        return row(rows(activity)[0]).duty().duty().slots();
    }

    /** Returns the part of the day in which this time is, for an activity whose day has parts; empty if none can be told. */
    public Optional<Slot> partOfDay(ActivityCode activity, LocalTime time, ServiceDay serviceDay) {
        return PartOfDay.at(time, partsOf(activity), serviceDay);
    }

    /** Returns the row of an activity that comes again each day for this part of it, or {@link #NOTHING}. */
    public int dailyRow(ActivityCode activity, Optional<Slot> slot) {
        boolean hasParts = !partsOf(activity).isEmpty();
        for (int number : rows(activity)) {
            if (!hasParts || row(number).slot().equals(slot)) {
                return number;
            }
        }
        return NOTHING;
    }

    private int[] rows(ActivityCode activity) {
        return requireNonNull(rowsOf.get(activity), "rows");
    }
}
