// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;

/**
 * Records of a population: those of stays with a shape as columns, in the order of the people, to the minute and without result
 * and performer; those of other stays as they are.
 *
 * <p>What a record says is one number: from the highest bit the service day in days since 1970, the number of its kind in 12
 * bits, the minute of the day in 11, and in the last 8 the row of the person's table that it counts for.
 */
final class Records {

    private static final int MOST_KINDS = 1 << 12;
    private static final int MINUTE_AT = 8;
    private static final int KIND_AT = 19;
    private static final int DAY_AT = 31;

    private final ImmutableListMultimap<Integer, ServiceRecord> whole;
    private final ImmutableList<RecordKind> kinds;
    private final int dayStart;
    private final int[] person;
    private final long[] said;

    private Records(Columns columns, int[] person, long[] said) {
        this.whole = columns.whole.build();
        this.kinds = ImmutableList.copyOf(columns.kinds);
        this.dayStart = columns.dayStart;
        this.person = person;
        this.said = said;
    }

    /** Returns the people of the records in the columns, ascending; never to be changed. */
    int[] people() {
        return person;
    }

    /** Returns what the records in the columns say; never to be changed. */
    long[] said() {
        return said;
    }

    /** Returns the service day of what a record says, in days since 1970. */
    static int day(long said) {
        return (int) (said >> DAY_AT);
    }

    private static int kind(long said) {
        return (int) (said >>> KIND_AT) & (MOST_KINDS - 1);
    }

    private static int minute(long said) {
        return (int) (said >>> MINUTE_AT) & ((1 << (KIND_AT - MINUTE_AT)) - 1);
    }

    /** Returns the row of the person's table that a record counts for. */
    static int row(long said) {
        return (byte) said;
    }

    /** Returns the first record in the columns of the person at this position, or of a later one. */
    int firstOf(int position) {
        int low = 0;
        int high = person.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (person[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the records of one person, as far as they were kept. */
    List<ServiceRecord> of(int position, PersonId id) {
        List<ServiceRecord> records = new ArrayList<>(whole.get(position));
        for (int index = firstOf(position); index < person.length && person[index] == position; index++) {
            records.add(record(said[index], id));
        }
        return records;
    }

    private ServiceRecord record(long says, PersonId id) {
        RecordKind kind = kinds.get(kind(says));
        int minute = minute(says);
        long date = minute < dayStart ? day(says) + 1L : day(says);
        return ServiceRecord.builder(kind.activity(), Subject.of(id))
                .performedAt(LocalDate.ofEpochDay(date).atTime(LocalTime.ofSecondOfDay(60L * minute)))
                .slot(kind.slot())
                .outcome(kind.outcome())
                .build();
    }

    /** The columns while they are being filled, in the order in which records come. */
    static final class Columns {

        private static final int FEW = 16;

        private final ImmutableListMultimap.Builder<Integer, ServiceRecord> whole = ImmutableListMultimap.builder();
        private final List<RecordKind> kinds = new ArrayList<>();
        private final Map<RecordKind, Integer> numbers = new HashMap<>();
        private final int dayStart;
        private int[] person = new int[16];
        private long[] said = new long[16];
        private int size;

        /** Starts without records, for service days that begin at this minute of the day. */
        Columns(int dayStart) {
            this.dayStart = dayStart;
        }

        /** Keeps a record as it is. */
        void add(int position, ServiceRecord record) {
            whole.put(position, record);
        }

        /**
         * Puts a record into the columns.
         *
         * @throws IllegalArgumentException if there are more kinds than a column can tell apart
         */
        void add(int position, ServiceRecord record, int serviceDay) {
            long kind = numberOf(record);
            if (size == person.length) {
                person = Arrays.copyOf(person, 2 * size);
                said = Arrays.copyOf(said, 2 * size);
            }
            LocalTime at = record.performedAt().toLocalTime();
            long minute = at.getHour() * 60L + at.getMinute();
            person[size] = position;
            said[size] = (long) serviceDay << DAY_AT | kind << KIND_AT | minute << MINUTE_AT;
            size++;
        }

        /** The few kinds that most records are of are looked through; only the others are looked up. */
        private int numberOf(ServiceRecord record) {
            int few = Math.min(FEW, kinds.size());
            for (int number = 0; number < few; number++) {
                if (kinds.get(number).isKindOf(record)) {
                    return number;
                }
            }
            return numbers.computeIfAbsent(RecordKind.of(record), this::added);
        }

        private int added(RecordKind kind) {
            if (kinds.size() == MOST_KINDS) {
                throw new IllegalArgumentException("kinds of records must be at most " + MOST_KINDS);
            }
            kinds.add(kind);
            return kinds.size() - 1;
        }

        /** Returns the records by person, each with its row; among those of one person, in the order in which they came. */
        Records sorted(Stays stays, ServiceDay serviceDay) {
            Records records = size > stays.size() / 16 ? counted(stays.size()) : compared();
            RowFinder finder = new RowFinder(stays, serviceDay, records.kinds);
            for (int index = 0; index < size; index++) {
                long says = records.said[index];
                int row = finder.find(records.person[index], kind(says), day(says), minute(says));
                records.said[index] = says | (row & 0xFF);
            }
            return records;
        }

        private Records counted(int people) {
            int[] next = new int[people + 1];
            for (int i = 0; i < size; i++) {
                next[person[i] + 1]++;
            }
            int[] byPerson = new int[size];
            for (int position = 0; position < people; position++) {
                next[position + 1] += next[position];
                Arrays.fill(byPerson, next[position], next[position + 1], position);
            }
            long[] saidByPerson = new long[size];
            for (int i = 0; i < size; i++) {
                saidByPerson[next[person[i]]++] = said[i];
            }
            return new Records(this, byPerson, saidByPerson);
        }

        /** A few records among many people are sorted by themselves, so that they cost nothing for each person. */
        private Records compared() {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = (long) person[i] << 32 | i;
            }
            Arrays.sort(keys);
            return new Records(
                    this,
                    Arrays.stream(keys).mapToInt(key -> (int) (key >>> 32)).toArray(),
                    Arrays.stream(keys).map(key -> said[(int) key]).toArray());
        }
    }
}
