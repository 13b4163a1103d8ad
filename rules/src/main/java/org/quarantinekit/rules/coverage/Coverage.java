// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * Who of those that were to be served in one round was, and what the records say beside that.
 *
 * <p>Each expected subject is in one of {@link #covered()}, {@link #missing()} and {@link #unreachable()}. Each record is in
 * one of {@link #served()}, {@link #attempts()}, {@link #duplicates()}, {@link #unexpected()}, {@link #unknown()} and
 * {@link #waivers()}. Lists of records go by the time of performance.
 */
@Value.Immutable
@DomainStyle
public interface Coverage {

    /** The expected subjects with at least one record with outcome DONE. */
    @Value.NaturalOrder
    ImmutableSortedSet<Subject> covered();

    /** The expected subjects with neither a record with outcome DONE nor an attempt, so also those with only a waiver. */
    @Value.NaturalOrder
    ImmutableSortedSet<Subject> missing();

    /** The expected subjects that somebody tried to serve, and nobody did: refused, nobody home, or not possible. */
    @Value.NaturalOrder
    ImmutableSortedSet<Subject> unreachable();

    /** The first record with outcome DONE of each covered subject. */
    ImmutableList<ServiceRecord> served();

    /** The attempts at expected subjects that did not get through, whether or not a later one did. */
    ImmutableList<ServiceRecord> attempts();

    /** Every further record with outcome DONE of a covered subject. */
    ImmutableList<ServiceRecord> duplicates();

    /** The records, done or attempted, of subjects that are known and were not expected. */
    ImmutableList<ServiceRecord> unexpected();

    /** The records, whatever their outcome, of subjects that nobody knows. */
    ImmutableList<ServiceRecord> unknown();

    /** The waivers of known subjects, expected or not. They count for nothing. */
    ImmutableList<ServiceRecord> waivers();

    /** Returns how many were expected: covered, missing and unreachable together. */
    default int expectedCount() {
        return covered().size() + missing().size() + unreachable().size();
    }

    /** Returns whether nobody was expected, so that there is no rate of coverage at all. */
    default boolean isNothingToCover() {
        return expectedCount() == 0;
    }

    /** Returns whether somebody was expected, and everybody expected is covered; false where there is nothing to cover. */
    default boolean isComplete() {
        return !isNothingToCover() && missing().isEmpty() && unreachable().isEmpty();
    }

    /**
     * Returns the counts as a text: "40 expected: 12 covered, 26 missing, 2 unreachable; beside them 0 duplicate, 0
     * unexpected, 1 unknown". Where nobody was expected it is "nothing to cover", with the counts beside it only if there
     * are any.
     */
    default String summary() {
        String beside = duplicates().size() + " duplicate, " + unexpected().size() + " unexpected, "
                + unknown().size() + " unknown";
        if (isNothingToCover()) {
            boolean nothingBeside = unexpected().isEmpty() && unknown().isEmpty();
            return nothingBeside ? "nothing to cover" : "nothing to cover; beside it " + beside;
        }
        return expectedCount() + " expected: " + covered().size() + " covered, "
                + missing().size() + " missing, " + unreachable().size() + " unreachable; beside them " + beside;
    }

    /**
     * Reconciles those who were to be served in one round with the records of that round.
     *
     * <p>Which records belong to the round, the caller says: those of one activity on one day, as a rule. Neither activity
     * nor day is looked at here. A record is about its own subject: one of a household covers no person.
     *
     * @param expected who was to be served; one that is named twice is one. Leave out whoever was let off
     * @param known everybody there is; those expected are known in any case
     * @param records the records of the round, in any order
     */
    static Coverage reconcile(Iterable<Subject> expected, Iterable<Subject> known, Iterable<ServiceRecord> records) {
        Reconciliation reconciliation = new Reconciliation(known, record -> true);
        expected.forEach(subject -> reconciliation.expect(subject, 1));
        reconciliation.place(records);
        Builder coverage = new Builder();
        reconciliation.accounts().forEach(coverage::add);
        return coverage.addAllServed(reconciliation.records(RecordPlace.SERVED))
                .addAllAttempts(reconciliation.records(RecordPlace.ATTEMPT))
                .addAllDuplicates(reconciliation.records(RecordPlace.DUPLICATE))
                .addAllUnexpected(reconciliation.records(RecordPlace.UNEXPECTED))
                .addAllUnknown(reconciliation.records(RecordPlace.UNKNOWN))
                .addAllWaivers(reconciliation.records(RecordPlace.WAIVER))
                .build();
    }

    /** Builds one result; only {@link #reconcile(Iterable, Iterable, Iterable)} makes them. */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}

        private void add(Subject subject, Account account) {
            if (account.taken() > 0) {
                addCovered(subject);
            } else if (account.lastAttempt().isPresent()) {
                addUnreachable(subject);
            } else {
                addMissing(subject);
            }
        }
    }
}
