// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;

/** Rounds for the tests of this room; invented, and about nobody. */
final class Samples {

    static final LocalDate AUG_15 = LocalDate.of(2021, 8, 15); // Sunday
    static final String ROUND = "round-1";

    private Samples() {}

    /** A household of so many in this unit of a building of compound C1, named by its place: H-3.2.501 of P-3.2.501-1 and so on. */
    static ImmutableList<RoundMember> household(String building, String unit, int room, int people) {
        return household("C1", building, unit, room, people);
    }

    static ImmutableList<RoundMember> household(String compound, String building, String unit, int room, int people) {
        String place = building + "." + unit + "." + room;
        Dwelling dwelling = Dwelling.builder()
                .compound(compound)
                .building(building)
                .unit(unit)
                .floor(room / 100)
                .room(String.valueOf(room))
                .build();
        return IntStream.rangeClosed(1, people)
                .mapToObj(number -> new RoundMember(
                        PersonId.of("P-" + place + "-" + number),
                        HouseholdId.of("H-" + place),
                        dwelling,
                        ImmutableSortedSet.of()))
                .collect(ImmutableList.toImmutableList());
    }

    static RoundMember with(RoundMember member, SpecialNeed... needs) {
        return new RoundMember(
                member.person(), member.household(), member.dwelling(), ImmutableSortedSet.copyOf(needs));
    }

    @SafeVarargs
    static SamplingRound round(Iterable<RoundMember>... households) {
        SamplingRound.Builder round = SamplingRound.builder(ROUND, AUG_15);
        for (Iterable<RoundMember> household : households) {
            round.addAllMembers(household);
        }
        return round.build();
    }

    static SamplingRound roundOf(Iterable<RoundMember> members) {
        return SamplingRound.builder(ROUND, AUG_15).addAllMembers(members).build();
    }

    /** The teams T-1 to T-n. */
    static ImmutableList<TeamId> teams(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(team -> TeamId.of("T-" + team))
                .collect(ImmutableList.toImmutableList());
    }
}
