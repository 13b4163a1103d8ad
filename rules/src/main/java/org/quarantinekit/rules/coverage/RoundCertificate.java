// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * What can be said of one round, for those who were not there: against which roster it was held, what came of it, what is
 * open, and the verdict.
 *
 * <p>It is computed from a {@link RoundCoverage} and stored nowhere; whoever has the same round and the same records gets the
 * same certificate. It holds codes, dates, times and counts, and nothing else of any person: no floor, room, need, result or
 * performer.
 */
@Value.Immutable
@DomainStyle
public interface RoundCertificate {

    /** The code of the round. */
    String round();

    /** The service day of the round. */
    LocalDate date();

    /** When it was asked for, on the wall clock of the place; what was done later is not in it. */
    LocalDateTime issuedAt();

    /** The roster that the round was held against. */
    RosterFingerprint roster();

    /** How many people are in each class. */
    CoverageCounts counts();

    /** How many households are complete. */
    CompletePlaces households();

    /** How many units, stairwells, are complete. */
    CompletePlaces units();

    /** How many buildings are complete. */
    CompletePlaces buildings();

    /** How many compounds are complete. */
    CompletePlaces compounds();

    /** How many specimens were owed. */
    long specimensOwed();

    /** How many of the specimens owed were taken. */
    long specimensTaken();

    /** Everybody who is not covered, in the order in which people walk. */
    ImmutableList<OpenPerson> open();

    /**
     * Every record that does not fit: duplicates, then those of people who are known and not in the round, those of nobody
     * known, waivers of members, and those of other activities; each kind by the time of performance.
     */
    ImmutableList<RecordToLookInto> recordsToLookInto();

    /** Returns the verdict: it goes by the people alone, whatever records are to be looked into. */
    default Verdict verdict() {
        return counts().verdict();
    }

    /** Returns the certificate as lines: the round, the verdict, the roster, the counts, and each thing that is open. */
    default ImmutableList<LocalizedText> text() {
        return CertificateText.of(this);
    }

    /**
     * Certifies a round.
     *
     * @param issuedAt when it is asked for, on the wall clock of the place
     * @throws IllegalArgumentException if that is before the day of the round, or before a record that the round counts: a
     *     certificate says nothing about what is still to be done
     */
    static RoundCertificate of(RoundCoverage coverage, LocalDateTime issuedAt) {
        requireNonNull(coverage, "coverage");
        requireNonNull(issuedAt, "issuedAt");
        checkIssuedAt(coverage, issuedAt);
        return new Builder()
                .round(coverage.round())
                .date(coverage.date())
                .issuedAt(issuedAt)
                .roster(RosterFingerprint.of(Lists.transform(coverage.people(), PersonCoverage::member)))
                .counts(coverage.counts())
                .households(CompletePlaces.of(coverage.households().values()))
                .units(CompletePlaces.of(coverage.units().values()))
                .buildings(CompletePlaces.of(coverage.buildings().values()))
                .compounds(CompletePlaces.of(coverage.compounds().values()))
                .specimensOwed(coverage.specimensOwed())
                .specimensTaken(coverage.specimensTaken())
                .addAllOpen(Lists.transform(coverage.open(), OpenPerson::of))
                .addToLookInto(coverage)
                .build();
    }

    private static void checkIssuedAt(RoundCoverage coverage, LocalDateTime issuedAt) {
        if (issuedAt.toLocalDate().isBefore(coverage.date())) {
            throw new IllegalArgumentException("issuedAt " + issuedAt + " must not be before " + coverage.date()
                    + ", the day of round " + coverage.round());
        }
        for (ServiceRecord record : Iterables.concat(coverage.served(), coverage.attempts())) {
            if (record.performedAt().isAfter(issuedAt)) {
                throw new IllegalArgumentException("issuedAt " + issuedAt + " must not be before "
                        + record.performedAt() + ", the time of a record that round " + coverage.round() + " counts");
            }
        }
    }

    /** Builds one certificate; only {@link #of(RoundCoverage, LocalDateTime)} makes them. */
    final class Builder extends ImmutableRoundCertificate.Builder {
        Builder() {}

        private ImmutableRoundCertificate.Builder addToLookInto(RoundCoverage coverage) {
            Set<Subject> members = coverage.people().stream()
                    .map(person -> Subject.of(person.member().person()))
                    .collect(Collectors.toSet());
            addToLookInto(coverage.duplicates(), RecordPlace.DUPLICATE);
            addToLookInto(coverage.unexpected(), RecordPlace.UNEXPECTED);
            addToLookInto(coverage.unknown(), RecordPlace.UNKNOWN);
            // Who was let off and left out of the round needs no more looking into; who is in it all the same does.
            addToLookInto(
                    Iterables.filter(coverage.waivers(), waiver -> members.contains(waiver.subject())),
                    RecordPlace.WAIVER);
            addToLookInto(coverage.otherActivities(), RecordPlace.OTHER_ACTIVITY);
            return this;
        }

        private void addToLookInto(Iterable<ServiceRecord> records, RecordPlace place) {
            records.forEach(record -> addRecordsToLookInto(RecordToLookInto.of(record, place)));
        }
    }
}
