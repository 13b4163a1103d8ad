// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.subject.Arrangement;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;

/**
 * Whether special needs get a solution in time.
 *
 * <p>The day of asking is a calendar day on the wall clock of the place, wherever the service day begins; all of it counts as
 * still running. With an arrangement due on 12 August at 12:00 and not settled, the need is PLANNED up to and including 12
 * August, and OVERDUE from 13 August on.
 */
public final class Arrangements {

    private Arrangements() {}

    /**
     * Says where each special need of one person stands on one day, in the order of their codes.
     *
     * <p>A need with several arrangements is SETTLED only if all of them are, and OVERDUE if any of them is.
     *
     * @param date the day of asking; what was settled after it counts for nothing yet
     */
    public static ImmutableList<SpecialNeedStanding> standings(Person person, LocalDate date) {
        requireNonNull(person, "person");
        requireNonNull(date, "date");
        return person.needs().stream()
                .map(need -> standing(need, of(need, person), date))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the special needs that wait for a plan, or whose plan is overdue, of everybody who belongs to a household on the
     * day, in quarantine or not; household by household as people walk, and in each in the order of its members.
     *
     * @param date the day of asking; what was settled after it counts for nothing yet
     */
    public static ImmutableList<WaitingNeed> waiting(Roster roster, LocalDate date) {
        requireNonNull(roster, "roster");
        requireNonNull(date, "date");
        ImmutableList.Builder<WaitingNeed> waiting = ImmutableList.builder();
        for (Household household : roster.households()) {
            for (PersonId member : household.membersOn(date)) {
                roster.findResident(member).stream()
                        .flatMap(resident -> standings(resident.person(), date).stream())
                        .filter(need -> need.standing().isWaiting())
                        .forEach(need ->
                                waiting.add(new WaitingNeed(Place.of(household).with(member), need)));
            }
        }
        return waiting.build();
    }

    private static List<Arrangement> of(SpecialNeed need, Person person) {
        return person.arrangements().stream()
                .filter(arrangement -> arrangement.need().equals(need))
                .toList();
    }

    private static SpecialNeedStanding standing(SpecialNeed need, List<Arrangement> planned, LocalDate date) {
        Optional<LocalDateTime> dueBy = planned.stream()
                .filter(arrangement -> !isSettled(arrangement, date))
                .map(Arrangement::dueBy)
                .min(Comparator.naturalOrder());
        Optional<LocalDateTime> settledAt = planned.stream()
                .filter(arrangement -> dueBy.isEmpty())
                .flatMap(arrangement -> arrangement.settledAt().stream())
                .max(Comparator.naturalOrder());
        return new SpecialNeedStanding(need, standing(planned, dueBy, date), dueBy, settledAt);
    }

    private static boolean isSettled(Arrangement arrangement, LocalDate date) {
        return arrangement
                .settledAt()
                .filter(at -> !at.toLocalDate().isAfter(date))
                .isPresent();
    }

    private static ArrangementStanding standing(
            List<Arrangement> planned, Optional<LocalDateTime> dueBy, LocalDate date) {
        if (planned.isEmpty()) {
            return ArrangementStanding.NO_PLAN;
        }
        return dueBy.map(at ->
                        at.toLocalDate().isBefore(date) ? ArrangementStanding.OVERDUE : ArrangementStanding.PLANNED)
                .orElse(ArrangementStanding.SETTLED);
    }
}
