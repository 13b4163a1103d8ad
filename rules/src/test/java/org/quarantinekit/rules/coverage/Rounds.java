// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.SpecialNeed;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;

/** A round of six people in four households, and its records, said in as few words as the tests of this room need. */
final class Rounds {

    static final LocalDate SUNDAY = LocalDate.of(2021, 8, 15);
    static final LocalDateTime NIGHT = SUNDAY.atTime(22, 30);

    /** Two households in one unit, one in a building with a higher number, one in another compound. */
    static final SamplingRound SIX = round(
            member("P-1", "H-1", "C1/3/2/5/501"),
            member("P-2", "H-1", "C1/3/2/5/501"),
            member("P-3", "H-2", "C1/3/2/6/602"),
            member("P-4", "H-3", "C1/10/1/1/101"),
            member("P-5", "H-4", "C2/1/1/2/201"),
            member("P-6", "H-4", "C2/1/1/2/201"));

    private Rounds() {}

    static SamplingRound round(RoundMember... members) {
        return SamplingRound.builder("round-2021-08-15", SUNDAY)
                .addAllMembers(Arrays.asList(members))
                .build();
    }

    /** The place "C1/3/2/5/501" is compound, building, unit, floor and room. */
    static RoundMember member(String person, String household, String place) {
        String[] steps = place.split("/", -1);
        Dwelling dwelling = Dwelling.builder()
                .compound(steps[0])
                .building(steps[1])
                .unit(steps[2])
                .floor(Integer.parseInt(steps[3]))
                .room(steps[4])
                .build();
        return new RoundMember(
                PersonId.of(person),
                HouseholdId.of(household),
                dwelling,
                ImmutableSortedSet.of(SpecialNeed.of("CANNOT_WALK_WELL")));
    }

    static ServiceRecord done(String person, String at) {
        return record(person, at, Outcome.DONE);
    }

    /** A record of the round's day, "09:30". */
    static ServiceRecord record(String person, String at, Outcome outcome) {
        return builder(person, at, outcome).build();
    }

    static ServiceRecord.Builder builder(String person, String at, Outcome outcome) {
        return ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, person(person))
                .performedAt(LocalDateTime.parse(SUNDAY + "T" + at))
                .outcome(outcome);
    }

    static Subject person(String id) {
        return Subject.of(PersonId.of(id));
    }

    static Subject household(String id) {
        return Subject.of(HouseholdId.of(id));
    }

    static Subject unit(String path) {
        return new Subject(SubjectScope.UNIT, path);
    }

    static Subject building(String path) {
        return new Subject(SubjectScope.BUILDING, path);
    }

    static Subject compound(String id) {
        return new Subject(SubjectScope.COMPOUND, id);
    }
}
