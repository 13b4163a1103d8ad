// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.internal.PartwiseOrder;

/** The placing of all records of one round: each goes to exactly one place, oldest first, whatever order they came in. */
final class Reconciliation {

    private final ImmutableSet<Subject> known;
    private final Predicate<ServiceRecord> counts;
    private final Map<Subject, Account> accounts = new LinkedHashMap<>();
    private final Map<RecordPlace, ImmutableList.Builder<ServiceRecord>> places = new EnumMap<>(RecordPlace.class);

    /** Starts one with nobody expected; a record that does not count is of another activity, whoever it is about. */
    Reconciliation(Iterable<Subject> known, Predicate<ServiceRecord> counts) {
        this.known = ImmutableSet.copyOf(known);
        this.counts = counts;
    }

    /** Expects a subject to be served so many times; one that is expected already stays as it is. */
    Account expect(Subject subject, int owed) {
        return accounts.computeIfAbsent(requireNonNull(subject, "subject"), key -> new Account(owed));
    }

    void place(Iterable<ServiceRecord> records) {
        for (ServiceRecord record : PartwiseOrder.sortedCopyOf(
                ServiceRecord.CHRONOLOGICAL, record -> record.performedAt().truncatedTo(ChronoUnit.MINUTES), records)) {
            places.computeIfAbsent(placeOf(record), key -> ImmutableList.builder())
                    .add(record);
        }
    }

    private RecordPlace placeOf(ServiceRecord record) {
        if (!counts.test(record)) {
            return RecordPlace.OTHER_ACTIVITY;
        }
        Account account = accounts.get(record.subject());
        if (account == null && !known.contains(record.subject())) {
            return RecordPlace.UNKNOWN;
        }
        if (record.outcome() == Outcome.WAIVED) {
            return RecordPlace.WAIVER;
        }
        return account == null ? RecordPlace.UNEXPECTED : placeOf(record, account);
    }

    private static RecordPlace placeOf(ServiceRecord record, Account account) {
        if (record.outcome().isUnreachable()) {
            account.attempt(record);
            return RecordPlace.ATTEMPT;
        }
        return account.take() ? RecordPlace.SERVED : RecordPlace.DUPLICATE;
    }

    /** Returns what became of each expected subject, in the order in which they were expected. */
    Map<Subject, Account> accounts() {
        return accounts;
    }

    /** Returns the records of one place, oldest first. */
    ImmutableList<ServiceRecord> records(RecordPlace place) {
        ImmutableList.Builder<ServiceRecord> records = places.get(place);
        return records == null ? ImmutableList.of() : records.build();
    }
}
