// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.compiled.Occurrence;
import org.quarantinekit.rules.compiled.StayTable;
import org.quarantinekit.rules.compiled.TableRow;
import org.quarantinekit.rules.plan.ObligationKey;

/**
 * What one day asks for, person by person in the order of the population. It is a list that cannot be changed; an entry is made
 * when it is asked for, and until then it is a few numbers.
 */
public final class DaySheet extends AbstractList<PersonDuty> implements RandomAccess {

    private final Stays stays;
    private final LocalDate date;
    private final int from;
    private final int[] people;
    private final int[] rows;
    private final int[] done;
    private final ImmutableList<PersonDuty> planned;
    private final DayStatistics statistics;

    private DaySheet(Columns columns, int from, DayStatistics statistics) {
        this.from = from;
        this.stays = columns.stays;
        this.date = columns.date;
        this.people = Arrays.copyOf(columns.people, columns.size);
        this.rows = Arrays.copyOf(columns.rows, columns.size);
        this.done = Arrays.copyOf(columns.done, columns.size);
        this.planned = ImmutableList.copyOf(columns.planned);
        this.statistics = statistics;
    }

    /** Returns the day. */
    public LocalDate date() {
        return date;
    }

    /** Returns how the people were answered. */
    public DayStatistics statistics() {
        return statistics;
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** Returns the position of whom the entry is about in the people of the population that was asked; makes nothing. */
    public int position(int index) {
        return people[Objects.checkIndex(index, rows.length)] - from;
    }

    /** Returns whom the entry is about; nothing else is made of it. */
    public PersonId person(int index) {
        return stays.people.get(people[Objects.checkIndex(index, rows.length)]);
    }

    @Override
    public PersonDuty get(int index) {
        int row = rows[Objects.checkIndex(index, rows.length)];
        return row < 0 ? planned.get(-1 - row) : entry(people[index], row, done[index]);
    }

    private PersonDuty entry(int position, int number, int counted) {
        LocalDate anchor = LocalDate.ofEpochDay(stays.anchor(position));
        int today = Math.toIntExact(date.toEpochDay() - stays.anchor(position));
        TableRow row = stays.shapeOf(position).table().row(number);
        boolean each = number >= StayTable.DAILY;
        Occurrence occurrence = each ? row.occurrenceOn(today) : row.occurrence();
        int closes = each ? today : row.closes();
        return new PersonDuty(
                new ObligationKey(
                        row.duty().duty().id().code(),
                        Subject.of(stays.people.get(position)),
                        "1/" + occurrence.label(),
                        row.slot()),
                row.duty().duty(),
                Optional.of(occurrence.day()),
                anchor.plusDays(occurrence.target()),
                anchor.plusDays(occurrence.target()),
                anchor.plusDays(closes),
                row.demand(),
                label(occurrence.target(), closes, today),
                counted);
    }

    private static Label label(int target, int closes, int today) {
        if (today == target) {
            return Label.DUE;
        }
        return today <= closes ? Label.OVERDUE : Label.MISSED;
    }

    /** The sheet while it is being filled. */
    static final class Columns {

        private final Stays stays;
        private final LocalDate date;
        private final List<PersonDuty> planned = new ArrayList<>();
        private int[] people = new int[64];
        private int[] rows = new int[64];
        private int[] done = new int[64];
        private int size;

        Columns(Stays stays, LocalDate date) {
            this.stays = stays;
            this.date = date;
        }

        void add(int position, int row, int counted) {
            if (size == rows.length) {
                people = Arrays.copyOf(people, 2 * size);
                rows = Arrays.copyOf(rows, 2 * size);
                done = Arrays.copyOf(done, 2 * size);
            }
            people[size] = position;
            rows[size] = row;
            done[size] = counted;
            size++;
        }

        void add(int position, PersonDuty duty) {
            planned.add(duty);
            add(position, -planned.size(), duty.done());
        }

        /** Returns the sheet of the people from this position on. */
        DaySheet sheet(int from, DayStatistics statistics) {
            return new DaySheet(this, from, statistics);
        }
    }
}
