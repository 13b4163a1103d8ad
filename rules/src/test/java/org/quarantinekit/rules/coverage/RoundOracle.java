// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;

/** What a round comes to, asked of all records again for every single answer: slow, and written to be read. */
record RoundOracle(
        List<RoundMember> members,
        ToIntFunction<RoundMember> specimens,
        List<Subject> known,
        List<ServiceRecord> records) {

    CoverageClass classOf(RoundMember member) {
        long done = samplings(member)
                .filter(record -> record.outcome() == Outcome.DONE)
                .count();
        if (done > 0) {
            return done < specimens.applyAsInt(member) ? CoverageClass.PARTLY : CoverageClass.COVERED;
        }
        return samplings(member)
                .filter(record -> record.outcome() != Outcome.WAIVED)
                .max(Comparator.comparing(ServiceRecord::performedAt).thenComparing(ServiceRecord::outcome))
                .map(record -> CoverageClass.valueOf(record.outcome().name()))
                .orElse(CoverageClass.MISSING);
    }

    private Stream<ServiceRecord> samplings(RoundMember member) {
        return records.stream()
                .filter(record -> record.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST))
                .filter(record -> record.subject().equals(Subject.of(member.person())));
    }

    CoverageCounts counts(Predicate<RoundMember> where) {
        List<CoverageClass> classes =
                members.stream().filter(where).map(this::classOf).toList();
        return new CoverageCounts(
                count(classes, CoverageClass.COVERED),
                count(classes, CoverageClass.PARTLY),
                count(classes, CoverageClass.MISSING),
                count(classes, CoverageClass.NOT_HOME),
                count(classes, CoverageClass.REFUSED),
                count(classes, CoverageClass.NOT_POSSIBLE));
    }

    private static int count(List<CoverageClass> classes, CoverageClass which) {
        return (int) classes.stream().filter(which::equals).count();
    }

    /** Returns the records of one place, oldest first. */
    List<ServiceRecord> in(RecordPlace place) {
        List<ServiceRecord> inOrder = new ArrayList<>(records);
        inOrder.sort(ServiceRecord.CHRONOLOGICAL);
        List<ServiceRecord> found = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (placeOf(inOrder.get(i), inOrder.subList(0, i)) == place) {
                found.add(inOrder.get(i));
            }
        }
        return found;
    }

    private RecordPlace placeOf(ServiceRecord record, List<ServiceRecord> before) {
        if (!record.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST)) {
            return RecordPlace.OTHER_ACTIVITY;
        }
        List<RoundMember> member = members.stream()
                .filter(one -> record.subject().equals(Subject.of(one.person())))
                .toList();
        if (member.isEmpty() && !known.contains(record.subject())) {
            return RecordPlace.UNKNOWN;
        }
        if (record.outcome() == Outcome.WAIVED) {
            return RecordPlace.WAIVER;
        }
        if (member.isEmpty()) {
            return RecordPlace.UNEXPECTED;
        }
        if (record.outcome() != Outcome.DONE) {
            return RecordPlace.ATTEMPT;
        }
        long takenBefore = before.stream()
                .filter(one -> one.activity().equals(record.activity())
                        && one.subject().equals(record.subject())
                        && one.outcome() == Outcome.DONE)
                .count();
        return takenBefore < specimens.applyAsInt(member.get(0)) ? RecordPlace.SERVED : RecordPlace.DUPLICATE;
    }

    static Predicate<RoundMember> livesIn(Subject place) {
        return member -> place.scope() == SubjectScope.HOUSEHOLD
                ? place.equals(Subject.of(member.household()))
                : place.equals(member.dwelling().surroundings(place.scope()));
    }
}
