// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.coverage.RoundCertificate;
import org.quarantinekit.rules.coverage.RoundCoverage;
import org.quarantinekit.rules.sampling.ResultSheet;
import org.quarantinekit.rules.sampling.TeamLayout;
import org.quarantinekit.rules.sampling.TeamLoad;
import org.quarantinekit.rules.sampling.Tubes;

/**
 * A made-up night of double sampling, the same for the same size, and what is done with it.
 *
 * <p>Households have one to five people; there are eight to a unit, three units to a building and twenty buildings to a
 * compound. Of every 500 people one has no record, one was not at home, one gave one specimen, one gave three, and beside them
 * stand a record of somebody who is not in the round and one of somebody whom nobody knows. Everything is given in no order.
 */
final class SamplingWork {

    private static final int SEED = 20210815;
    private static final LocalDate DAY = LocalDate.of(2021, 8, 15); // Sunday
    private static final LocalDateTime EVENING = DAY.atTime(18, 0);
    private static final LocalDateTime NEXT_MORNING = DAY.plusDays(1).atTime(8, 0);
    private static final int SECONDS_OF_THE_NIGHT = 5 * 60 * 60;
    private static final int PEOPLE_PER_TEAM = 45;

    /** Of so many people, or tubes, each thing that can go wrong goes wrong once. */
    private static final int IN_A_ROW = 500;

    private final Random random = new Random(SEED);
    private final SamplingRound round;
    private final ImmutableList<TeamId> teams;
    private final List<Subject> known = new ArrayList<>();
    private final List<ServiceRecord> records = new ArrayList<>();

    SamplingWork(int people) {
        List<RoundMember> members = members(people);
        for (int number = 0; number < people; number++) {
            visit(Subject.of(members.get(number).person()), number);
        }
        Collections.shuffle(members, random);
        Collections.shuffle(known, random);
        Collections.shuffle(records, random);
        this.round =
                SamplingRound.builder("benchmark", DAY).addAllMembers(members).build();
        this.teams = IntStream.range(0, (people + PEOPLE_PER_TEAM - 1) / PEOPLE_PER_TEAM)
                .mapToObj(number -> TeamId.of("T-" + number))
                .collect(ImmutableList.toImmutableList());
    }

    private List<RoundMember> members(int people) {
        List<RoundMember> members = new ArrayList<>();
        for (int household = 0; members.size() < people; household++) {
            Dwelling dwelling = dwelling(household);
            HouseholdId id = HouseholdId.of("H-" + household);
            int inHousehold = Math.min(1 + random.nextInt(5), people - members.size());
            for (int number = 0; number < inHousehold; number++) {
                PersonId person = PersonId.of("P-" + members.size());
                members.add(new RoundMember(person, id, dwelling, ImmutableSortedSet.of()));
            }
        }
        return members;
    }

    private static Dwelling dwelling(int household) {
        int unit = household / 8;
        int building = unit / 3;
        return Dwelling.builder()
                .compound("C" + building / 20)
                .building(String.valueOf(1 + building % 20))
                .unit(String.valueOf(1 + unit % 3))
                .floor(1 + household % 8 / 2)
                .room(String.valueOf(1 + household % 2))
                .build();
    }

    /** Knows a member of the round, and records what became of the visit. */
    private void visit(Subject person, int number) {
        known.add(person);
        LocalDateTime at = EVENING.plusSeconds(random.nextInt(SECONDS_OF_THE_NIGHT));
        switch (number % IN_A_ROW) {
            case 0 -> {}
            case 1 -> record(person, at, Outcome.NOT_HOME, 1);
            case 2 -> record(person, at, Outcome.DONE, 1);
            case 3 -> record(person, at, Outcome.DONE, 3);
            default -> record(person, at, Outcome.DONE, 2);
        }
        if (number % IN_A_ROW == 4) {
            Subject neighbour = Subject.of(PersonId.of("N-" + number));
            known.add(neighbour);
            record(neighbour, at, Outcome.DONE, 1);
            record(Subject.of(PersonId.of("U-" + number)), at, Outcome.DONE, 1);
        }
    }

    /** Two swabs of one visit are recorded at one time, so their records are equal. */
    private void record(Subject person, LocalDateTime at, Outcome outcome, int times) {
        records.addAll(Collections.nCopies(
                times,
                ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, person)
                        .performedAt(at)
                        .outcome(outcome)
                        .build()));
    }

    /** Returns everybody who is to be sampled. */
    SamplingRound round() {
        return round;
    }

    /** Parts the round among teams, one for each 45 people. */
    TeamLayout layOut() {
        return TeamLayout.of(round, teams, TeamLoad.inPeople());
    }

    /** Fills two tubes for each person. */
    static Tubes fill(TeamLayout layout) {
        return Tubes.of(layout, TubePolicy.of(TubeRule.doubleTube()));
    }

    /** Holds the round against its records; everybody owes two specimens. */
    RoundCoverage reconcile() {
        return RoundCoverage.reconcile(round, member -> 2, known, records);
    }

    /** Certifies the round on the morning after. */
    static RoundCertificate certify(RoundCoverage coverage) {
        return RoundCertificate.of(coverage, NEXT_MORNING);
    }

    /**
     * Returns what the laboratory reports. Of every 500 tubes one has no result, one is invalid, one positive, one both positive
     * and negative, and beside them stands a tube that nobody knows; the others are negative.
     */
    static ImmutableList<TubeResult> resultsOf(Tubes tubes) {
        List<TubeResult> results = new ArrayList<>();
        for (int number = 0; number < tubes.tubes().size(); number++) {
            TubeLabel label = tubes.tubes().get(number).label();
            findings(number).forEach(finding -> results.add(new TubeResult(label, finding)));
            if (number % IN_A_ROW == 4) {
                results.add(new TubeResult(TubeLabel.of("unknown-" + number), TubeFinding.NEGATIVE));
            }
        }
        Collections.shuffle(results, new Random(SEED));
        return ImmutableList.copyOf(results);
    }

    private static ImmutableList<TubeFinding> findings(int number) {
        return switch (number % IN_A_ROW) {
            case 0 -> ImmutableList.of();
            case 1 -> ImmutableList.of(TubeFinding.INVALID);
            case 2 -> ImmutableList.of(TubeFinding.POSITIVE);
            case 3 -> ImmutableList.of(TubeFinding.NEGATIVE, TubeFinding.POSITIVE);
            default -> ImmutableList.of(TubeFinding.NEGATIVE);
        };
    }

    /** Reads the results of the tubes. */
    static ResultSheet read(Tubes tubes, ImmutableList<TubeResult> results) {
        return ResultSheet.of(tubes, results);
    }
}
