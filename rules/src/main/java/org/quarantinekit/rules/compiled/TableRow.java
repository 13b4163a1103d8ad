// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.term.ActivityCode;

/**
 * One row of a table: one thing to be done on a named day, or on each of several days.
 *
 * @param place where the row stands among all, in the order of the protocol
 * @param duty the duty that it comes from
 * @param slot the part of the day, if the day has parts
 * @param demand how often
 * @param occurrences the day, or each of the days, in order
 * @param closes the last day on which it may be done, of a row with one day
 */
public record TableRow(
        int place,
        CompiledDuty duty,
        Optional<Slot> slot,
        Demand demand,
        ImmutableList<Occurrence> occurrences,
        int closes) {

    /** Returns the named day of a row that has one. */
    int target() {
        return occurrences.get(0).target();
    }

    /** Returns whether a row with one day is still to be done or decided after it, on this day. */
    boolean isOverdueOn(int offset) {
        return offset > target() && (offset <= closes || !lapses());
    }

    private boolean lapses() {
        return duty.duty()
                .missPolicy()
                .value()
                .filter(MissPolicy.Lapse.class::isInstance)
                .isPresent();
    }

    /** Returns the occurrence whose day this is, also of one to which the row continues after the last day. */
    public Occurrence occurrenceOn(int offset) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.target() == offset)
                .findFirst()
                .orElseGet(() -> duty.continuedOn(offset));
    }

    /** Returns the one occurrence of a row with a named day. */
    public Occurrence occurrence() {
        return occurrences.get(0);
    }

    private boolean isRightOn(int offset) {
        return occurrences.stream().anyMatch(occurrence -> occurrence.target() == offset);
    }

    static int[] numbersRightOn(int offset, List<TableRow> named, List<TableRow> daily) {
        return numbers(named, daily, row -> row.isRightOn(offset));
    }

    /** Returns the same for a stay that has gone on to this day after its last one. */
    static int[] numbersContinuedOn(int offset, List<TableRow> named, List<TableRow> daily) {
        return numbers(named, daily, row -> row.isRightOn(offset) || row.duty().continuesOn(offset));
    }

    private static int[] numbers(List<TableRow> named, List<TableRow> daily, Predicate<TableRow> which) {
        return numbered(named, daily)
                .filter(number -> which.test(row(number, named, daily)))
                .boxed()
                .sorted(Comparator.comparing(number -> row(number, named, daily).place()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static ImmutableMap<ActivityCode, int[]> numbersByActivity(List<TableRow> named, List<TableRow> daily) {
        return Multimaps.index(
                        numbered(named, daily).boxed().toList(),
                        number -> row(number, named, daily).duty().duty().activity())
                .asMap()
                .entrySet()
                .stream()
                .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> Ints.toArray(entry.getValue())));
    }

    private static IntStream numbered(List<TableRow> named, List<TableRow> daily) {
        return Stream.of(
                        IntStream.range(0, named.size()),
                        IntStream.range(StayTable.DAILY, StayTable.DAILY + daily.size()))
                .flatMapToInt(numbers -> numbers);
    }

    private static TableRow row(int number, List<TableRow> named, List<TableRow> daily) {
        return number < StayTable.DAILY ? named.get(number) : daily.get(number - StayTable.DAILY);
    }
}
