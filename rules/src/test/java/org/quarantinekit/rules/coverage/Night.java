// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

/**
 * A round and everything it is reconciled with. Persons 1 to 8 may be in it, known, both or neither; each always lives in the
 * same home.
 *
 * @param members who is in the round
 * @param specimens how many specimens each person owes; one, if not said
 * @param known who is known
 * @param records what was done
 */
record Night(
        List<RoundMember> members, Map<String, Integer> specimens, List<Subject> known, List<ServiceRecord> records) {

    private static final ImmutableList<String> HOMES = ImmutableList.of(
            "H-1 C1/3/2/5/501",
            "H-1 C1/3/2/5/501",
            "H-2 C1/3/2/5/502",
            "H-3 C1/3/1/1/101",
            "H-4 C1/10/1/1/101",
            "H-5 C2/3/2/1/101",
            "H-5 C2/3/2/1/101",
            "H-6 C2/3/2/1/101");

    RoundCoverage coverage() {
        return RoundCoverage.reconcile(round(), this::owed, known, records);
    }

    RoundOracle oracle() {
        return new RoundOracle(members, this::owed, known, records);
    }

    SamplingRound round() {
        return Rounds.round(members.toArray(RoundMember[]::new));
    }

    private int owed(RoundMember member) {
        return specimens.getOrDefault(member.person().code(), 1);
    }

    Night with(ServiceRecord record) {
        List<ServiceRecord> more = new ArrayList<>(records);
        more.add(record);
        return new Night(members, specimens, known, more);
    }

    Night shuffled(Random random) {
        return new Night(shuffled(members, random), specimens, shuffled(known, random), shuffled(records, random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    static Arbitrary<Night> any() {
        Arbitrary<List<Integer>> some = numbers().list().uniqueElements();
        return Combinators.combine(
                        some,
                        Arbitraries.maps(
                                numbers().map(Night::code),
                                Arbitraries.integers().between(1, 3)),
                        some,
                        anyRecord().list().ofMaxSize(30))
                .as((members, specimens, known, records) -> new Night(
                        members.stream().map(Night::member).toList(),
                        specimens,
                        known.stream()
                                .map(number -> Rounds.person(code(number)))
                                .toList(),
                        records))
                .withoutEdgeCases();
    }

    /** Returns a specimen of anybody. */
    static Arbitrary<ServiceRecord> specimen() {
        return numbers().map(number -> Rounds.done(code(number), "09:30"));
    }

    private static Arbitrary<ServiceRecord> anyRecord() {
        Arbitrary<Subject> subjects = Arbitraries.frequencyOf(
                Tuple.of(9, numbers().map(number -> Rounds.person(code(number)))),
                Tuple.of(1, Arbitraries.just(Rounds.household("H-1"))));
        Arbitrary<ActivityCode> activities = Arbitraries.frequency(
                Tuple.of(9, ActivityCodes.NUCLEIC_ACID_TEST), Tuple.of(1, ActivityCodes.ANTIGEN_TEST));
        return Combinators.combine(
                        activities,
                        subjects,
                        Arbitraries.integers().between(8, 11),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of("POSITIVE", "NEGATIVE").optional())
                .as((activity, subject, hour, outcome, result) -> ServiceRecord.builder(activity, subject)
                        .performedAt(Rounds.SUNDAY.atTime(LocalTime.of(hour, 0)))
                        .outcome(outcome)
                        .result(result)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, HOMES.size());
    }

    private static RoundMember member(int number) {
        String[] home = HOMES.get(number - 1).split(" ", -1);
        return Rounds.member(code(number), home[0], home[1]);
    }

    private static String code(int number) {
        return "P-" + number;
    }
}
