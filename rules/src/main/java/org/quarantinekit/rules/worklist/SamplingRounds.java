// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;

/**
 * Rounds of sampling of the people on a roster: everybody at home, or those who owe a test.
 *
 * <p>Everybody stands in the round once, behind the door where the person belongs on the day, with the special needs that the
 * roster knows. How a round is laid out and reconciled is for the room {@code sampling} and the room {@code coverage}.
 */
public final class SamplingRounds {

    private SamplingRounds() {}

    /**
     * Returns the round of everybody who belongs to a household on the day, in quarantine or not, with or without a row of
     * their own.
     *
     * @param code the code of the round
     */
    public static SamplingRound everybody(String code, Roster roster, LocalDate date) {
        return round(code, roster, date, person -> true);
    }

    /**
     * Returns the round of everybody who owes a nucleic-acid test on the day of the worklist, done or not.
     *
     * @param code the code of the round
     * @param roster the roster that the worklist was made of
     */
    public static SamplingRound owingTest(String code, Roster roster, Worklist worklist) {
        ImmutableSet<Subject> owing =
                requireNonNull(worklist, "worklist").testsOwed().get(ActivityCodes.NUCLEIC_ACID_TEST);
        return round(code, roster, worklist.date(), person -> owing.contains(Subject.of(person)));
    }

    private static SamplingRound round(String code, Roster roster, LocalDate date, Predicate<PersonId> isDue) {
        SamplingRound.Builder round = SamplingRound.builder(requireNonNull(code, "code"), requireNonNull(date, "date"));
        for (Household household : requireNonNull(roster, "roster").households()) {
            household.members().stream()
                    .filter(membership -> membership.covers(date))
                    .map(Membership::person)
                    .filter(isDue)
                    .map(person -> new RoundMember(person, household.id(), household.dwelling(), needs(roster, person)))
                    .forEach(round::addMember);
        }
        return round.build();
    }

    private static ImmutableSortedSet<SpecialNeed> needs(Roster roster, PersonId person) {
        return roster.findResident(person)
                .map(resident -> resident.person().needs())
                .orElseGet(ImmutableSortedSet::of);
    }
}
