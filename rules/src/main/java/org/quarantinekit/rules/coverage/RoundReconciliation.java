// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.internal.PartwiseOrder;

/** The making of one round's coverage: people in the order in which they are walked, then every record to its place. */
final class RoundReconciliation {

    /** A member of the round, and what becomes of it. */
    private record Expected(RoundMember member, Account account) {

        PersonCoverage coverage() {
            return new PersonCoverage(member, account.owed(), account.taken(), account.lastAttempt());
        }
    }

    private final SamplingRound round;
    private final List<Expected> expected = new ArrayList<>();
    private final Reconciliation reconciliation;

    private RoundReconciliation(SamplingRound round, ToIntFunction<RoundMember> specimens, Iterable<Subject> known) {
        this.round = round;
        this.reconciliation =
                new Reconciliation(known, record -> record.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST));
        for (RoundMember member : PartwiseOrder.sortedCopyOf(
                RoundMember.WALKING_ORDER, member -> member.dwelling().compound(), round.members())) {
            Account account = reconciliation.expect(Subject.of(member.person()), owed(member, specimens));
            expected.add(new Expected(member, account));
        }
    }

    static RoundCoverage of(
            SamplingRound round,
            ToIntFunction<RoundMember> specimens,
            Iterable<Subject> known,
            Iterable<ServiceRecord> records) {
        RoundReconciliation reconciling = new RoundReconciliation(round, specimens, known);
        reconciling.reconciliation.place(records);
        return reconciling.coverage();
    }

    private static int owed(RoundMember member, ToIntFunction<RoundMember> specimens) {
        int owed = specimens.applyAsInt(member);
        if (owed < 1) {
            throw new IllegalArgumentException(
                    "specimens " + owed + " of person " + member.person() + " must be at least 1");
        }
        return owed;
    }

    private RoundCoverage coverage() {
        List<PersonCoverage> people = expected.stream().map(Expected::coverage).toList();
        Levels levels = new Levels();
        people.forEach(levels::add);
        return new RoundCoverage.Builder()
                .round(round.code())
                .date(round.date())
                .addAllPeople(people)
                .counts(levels.whole())
                .putAllHouseholds(levels.households())
                .putAllUnits(levels.units())
                .putAllBuildings(levels.buildings())
                .putAllCompounds(levels.compounds())
                .addAllServed(reconciliation.records(RecordPlace.SERVED))
                .addAllAttempts(reconciliation.records(RecordPlace.ATTEMPT))
                .addAllDuplicates(reconciliation.records(RecordPlace.DUPLICATE))
                .addAllUnexpected(reconciliation.records(RecordPlace.UNEXPECTED))
                .addAllUnknown(reconciliation.records(RecordPlace.UNKNOWN))
                .addAllWaivers(reconciliation.records(RecordPlace.WAIVER))
                .addAllOtherActivities(reconciliation.records(RecordPlace.OTHER_ACTIVITY))
                .build();
    }
}
