// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * Whether anyone of a whole sampling round was missed, person by person and at every level above: household, unit, building,
 * compound and the round.
 *
 * <p>Each member of the round is in exactly one {@link CoverageClass}; each record is in exactly one {@link RecordPlace}, and
 * so in exactly one of the seven lists. At every level, expected = covered + partly covered + missing + unreachable, and the
 * counts of the parts add up to those of the whole. A level is complete only if everybody expected in it is covered. Nothing
 * here is a percentage.
 *
 * <p>People and places are in the order in which people walk; lists of records go by the time of performance. The order of
 * the members and of the records given never matters.
 */
@Value.Immutable
@DomainStyle
public interface RoundCoverage {

    /** The code of the round. */
    String round();

    /** The service day of the round. */
    LocalDate date();

    /** Every member of the round, by dwelling in walking order, then by the codes of household and person. */
    ImmutableList<PersonCoverage> people();

    /** The counts of the whole round. */
    CoverageCounts counts();

    /** The counts of each household that has a member in the round. */
    ImmutableMap<Subject, CoverageCounts> households();

    /** The counts of each unit, one stairwell, in which a member of the round lives. */
    ImmutableMap<Subject, CoverageCounts> units();

    /** The counts of each building in which a member of the round lives. */
    ImmutableMap<Subject, CoverageCounts> buildings();

    /** The counts of each compound in which a member of the round lives. */
    ImmutableMap<Subject, CoverageCounts> compounds();

    /** The records that count: the oldest ones with outcome DONE of each member, up to the number of specimens owed. */
    ImmutableList<ServiceRecord> served();

    /** The attempts at members that did not get through, whether or not another one did. */
    ImmutableList<ServiceRecord> attempts();

    /** The records with outcome DONE of members beyond what they owed. */
    ImmutableList<ServiceRecord> duplicates();

    /** The records, done or attempted, of subjects that are known and not in the round. */
    ImmutableList<ServiceRecord> unexpected();

    /** The records, whatever their outcome, of subjects that nobody knows. */
    ImmutableList<ServiceRecord> unknown();

    /** The waivers of known subjects, in the round or not. They count for nothing. */
    ImmutableList<ServiceRecord> waivers();

    /** The records of other activities than the nucleic-acid test, whoever they are about. They count for nothing. */
    ImmutableList<ServiceRecord> otherActivities();

    /** Returns the members who are not covered, in the same order. */
    default ImmutableList<PersonCoverage> open() {
        return people().stream().filter(person -> !person.isCovered()).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many specimens all members owe together. */
    default long specimensOwed() {
        return people().stream().mapToLong(PersonCoverage::owed).sum();
    }

    /** Returns how many of the specimens owed were taken; duplicates are not among them. */
    default long specimensTaken() {
        return people().stream().mapToLong(PersonCoverage::taken).sum();
    }

    /** Returns the records of one place. */
    default ImmutableList<ServiceRecord> records(RecordPlace place) {
        return switch (place) {
            case SERVED -> served();
            case ATTEMPT -> attempts();
            case DUPLICATE -> duplicates();
            case UNEXPECTED -> unexpected();
            case UNKNOWN -> unknown();
            case WAIVER -> waivers();
            case OTHER_ACTIVITY -> otherActivities();
        };
    }

    /**
     * Reconciles a round in which everybody owes one specimen.
     *
     * @see #reconcile(SamplingRound, ToIntFunction, Iterable, Iterable)
     */
    static RoundCoverage reconcile(SamplingRound round, Iterable<Subject> known, Iterable<ServiceRecord> records) {
        return reconcile(round, member -> 1, known, records);
    }

    /**
     * Reconciles a round with its records.
     *
     * <p>Which records belong to the round, the caller says: as a rule those of its day. A record with outcome DONE stands for
     * one specimen; where one record stands for both swabs of a double sampling, one is owed. Two records that are equal stand
     * for two specimens, because two swabs taken at once are recorded at one time.
     *
     * @param round who was to be sampled
     * @param specimens how many specimens each member owes, at least 1: {@code member -> 2} for double sampling; it is asked
     *     once for each member
     * @param known everybody there is, in the round or not; members are known in any case
     * @param records the records of the round, in any order
     * @throws IllegalArgumentException if a member owes less than 1
     */
    static RoundCoverage reconcile(
            SamplingRound round,
            ToIntFunction<RoundMember> specimens,
            Iterable<Subject> known,
            Iterable<ServiceRecord> records) {
        requireNonNull(round, "round");
        requireNonNull(specimens, "specimens");
        requireNonNull(known, "known");
        requireNonNull(records, "records");
        return RoundReconciliation.of(round, specimens, known, records);
    }

    /** Builds one result; only {@link #reconcile(SamplingRound, ToIntFunction, Iterable, Iterable)} makes them. */
    final class Builder extends ImmutableRoundCoverage.Builder {
        Builder() {}
    }
}
