// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.Optional;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/**
 * Somebody in a round who is not covered, as a certificate names people: by codes and place, without floor, room or needs.
 *
 * @param unit the unit, one stairwell, the person lives in
 * @param household the household the person belongs to
 * @param person who
 * @param coverageClass why not, never {@link CoverageClass#COVERED}
 * @param owed how many specimens the person owes
 * @param taken how many of them were taken, fewer than {@code owed}
 * @param lastAttemptAt when somebody last tried without getting through, if anybody did
 */
public record OpenPerson(
        Subject unit,
        HouseholdId household,
        PersonId person,
        CoverageClass coverageClass,
        int owed,
        int taken,
        Optional<LocalDateTime> lastAttemptAt) {

    /** Refuses null with a {@code NullPointerException}, and somebody covered with an {@code IllegalArgumentException}. */
    public OpenPerson {
        requireNonNull(unit, "unit");
        requireNonNull(household, "household");
        requireNonNull(person, "person");
        requireNonNull(coverageClass, "coverageClass");
        requireNonNull(lastAttemptAt, "lastAttemptAt");
        if (coverageClass == CoverageClass.COVERED) {
            throw new IllegalArgumentException("coverageClass COVERED of person " + person + " must be another one");
        }
    }

    static OpenPerson of(PersonCoverage person) {
        RoundMember member = person.member();
        return new OpenPerson(
                member.dwelling().surroundings(SubjectScope.UNIT),
                member.household(),
                member.person(),
                person.coverageClass(),
                person.owed(),
                person.taken(),
                person.lastAttempt().map(ServiceRecord::performedAt));
    }
}
