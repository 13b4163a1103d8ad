// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;

/** The making of one coverage: each record is put in its place, oldest first. */
final class Reconciliation {

    private final ImmutableSet<Subject> expected;
    private final ImmutableSet<Subject> known;
    private final Set<Subject> done = new HashSet<>();
    private final Set<Subject> attempted = new HashSet<>();
    private final Coverage.Builder coverage = new Coverage.Builder();

    private Reconciliation(Iterable<Subject> expected, Iterable<Subject> known) {
        this.expected = ImmutableSet.copyOf(expected);
        this.known = ImmutableSet.copyOf(known);
    }

    static Coverage of(Iterable<Subject> expected, Iterable<Subject> known, Iterable<ServiceRecord> records) {
        Reconciliation reconciliation = new Reconciliation(expected, known);
        ImmutableList.sortedCopyOf(ServiceRecord.CHRONOLOGICAL, records).forEach(reconciliation::place);
        return reconciliation.coverage();
    }

    private void place(ServiceRecord record) {
        boolean isExpected = expected.contains(record.subject());
        if (!isExpected && !known.contains(record.subject())) {
            coverage.addUnknown(record);
        } else if (record.outcome() == Outcome.WAIVED) {
            coverage.addWaivers(record);
        } else if (!isExpected) {
            coverage.addUnexpected(record);
        } else if (record.outcome().isUnreachable()) {
            attempted.add(record.subject());
            coverage.addAttempts(record);
        } else {
            placeDone(record);
        }
    }

    private void placeDone(ServiceRecord record) {
        if (done.add(record.subject())) {
            coverage.addServed(record);
        } else {
            coverage.addDuplicates(record);
        }
    }

    private Coverage coverage() {
        for (Subject subject : expected) {
            if (done.contains(subject)) {
                coverage.addCovered(subject);
            } else if (attempted.contains(subject)) {
                coverage.addUnreachable(subject);
            } else {
                coverage.addMissing(subject);
            }
        }
        return coverage.build();
    }
}
