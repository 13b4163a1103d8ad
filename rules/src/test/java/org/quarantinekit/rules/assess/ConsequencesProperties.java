// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.SYMPTOM_CHECK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseCondition.AllOf;
import org.quarantinekit.core.protocol.ReleaseCondition.AnyOf;
import org.quarantinekit.core.protocol.ReleaseCondition.Confirmed;
import org.quarantinekit.core.protocol.ReleaseCondition.DayOver;
import org.quarantinekit.core.protocol.ReleaseCondition.LastDayOver;
import org.quarantinekit.core.protocol.ReleaseCondition.Negatives;
import org.quarantinekit.core.protocol.ReleaseCondition.NothingOpen;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;

/**
 * Stays of ten days with up to three test duties that are made up, block the release or make the stay longer, with a
 * disinfection after each test, and with any release rule; records on days -1 to 16.
 */
class ConsequencesProperties {

    private static final int STAY = 10;
    private static final ActivityCode RECOVERED = ActivityCode.of("RECOVERED");
    private static final Stated<MissPolicy> EXTENDS = Samples.extendTo(14);

    /** The duties and the release rule of one protocol. */
    private record Rules(ImmutableList<Duty> duties, ReleaseCondition release) {

        RuledStay stay(int daysLater) {
            return RuledStay.of(START_IS_DAY_1, Samples.SUNDAY_8_AUGUST.plusDays(daysLater), STAY)
                    .rule(release)
                    .duties(duties.toArray(Duty[]::new));
        }

        /** A test makes a disinfection owed, and what is owed may stand in the way. */
        Rules withoutDisinfection() {
            return new Rules(
                    duties.stream()
                            .filter(duty -> !duty.activity().equals(DISINFECTION))
                            .collect(ImmutableList.toImmutableList()),
                    release);
        }

        Assessment assess(int asOf, List<ServiceRecord> records) {
            return stay(0).assess(Samples.day(asOf), records);
        }
    }

    @Property(tries = 1000)
    void addingARecord_neverLowersTheNumberOfWhatWasPlannedAndIsMet(
            @ForAll("anyDemand") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll("records") ServiceRecord added,
            @ForAll @IntRange(min = 1, max = 18) int asOf) {
        assertThat(met(rules.assess(asOf, with(records, added)), false))
                .isGreaterThanOrEqualTo(met(rules.assess(asOf, records), false));
    }

    /** What is met by its make-up counts too; where more than one record is asked for, or the stay may be made longer, not so. */
    @Property(tries = 1000)
    void addingARecord_neverLowersTheNumberServed_whereEachIsOwedOnce(
            @ForAll("owedOnce") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll("records") ServiceRecord added,
            @ForAll @IntRange(min = 1, max = 18) int asOf) {
        Assume.that(added.outcome() == Outcome.DONE); // a waiver takes a make-up away, and serves nobody
        assertThat(met(rules.assess(asOf, with(records, added)), true))
                .isGreaterThanOrEqualTo(met(rules.assess(asOf, records), true));
    }

    @Property(tries = 500)
    void orderOfTheRecords_neverMatters(
            @ForAll("anyDemand") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = 18) int asOf,
            @ForAll Random random) {
        List<ServiceRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        assertThat(rules.assess(asOf, shuffled)).isEqualTo(rules.assess(asOf, records));
    }

    @Property(tries = 500)
    void labels_partitionTheObligations(
            @ForAll("anyDemand") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = 18) int asOf) {
        Assessment assessment = rules.assess(asOf, records);
        assertThat(Samples.keys(assessment)).doesNotHaveDuplicates();
        assertThat(assessment.labels().total()).isEqualTo(assessment.standings().size());
        LabelCounts slices = LabelCounts.NONE;
        for (Standing standing : assessment.standings()) {
            slices = slices.plus(LabelCounts.of(ImmutableList.of(standing)));
        }
        assertThat(slices).isEqualTo(assessment.labels());
    }

    @Property(tries = 500)
    void noRecord_countsTwiceOrIsLost(
            @ForAll("anyDemand") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = 18) int asOf) {
        Assessment assessment = rules.assess(asOf, records);
        List<ServiceRecord> found = new ArrayList<>();
        assessment.standings().forEach(standing -> {
            found.addAll(standing.matched());
            found.addAll(standing.attempts());
        });
        assessment.extraneous().forEach(extraneous -> found.add(extraneous.record()));
        List<ServiceRecord> confirming = new ArrayList<>(records);
        found.forEach(confirming::remove);
        assertThat(found).hasSize(records.size() - confirming.size());
        assertThat(confirming)
                .allMatch(record -> record.activity().equals(RECOVERED) && record.outcome() == Outcome.DONE);
    }

    @Property(tries = 1000)
    void whatHasToBeMadeUp_isWhatWasMissed_once(
            @ForAll("anyDemand") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = 18) int asOf) {
        Assessment assessment = rules.assess(asOf, records);
        Set<ObligationKey> owed = assessment.standings().stream()
                .map(standing -> standing.obligation().key())
                .filter(ConsequencesProperties::isMakeUp)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(assessment.standings().stream()
                        .filter(standing -> standing.label() == Label.MISSED)
                        .map(Standing::obligation)
                        .filter(Obligation::isMadeUp)
                        .map(Obligation::key)
                        .filter(key -> !isMakeUp(key))
                        .map(ObligationKey::madeUp))
                .containsExactlyInAnyOrderElementsOf(owed);
        assertThat(assessment.standings())
                .filteredOn(Standing::hasMakeUp)
                .extracting(standing -> standing.obligation().key().madeUp())
                .containsExactlyInAnyOrderElementsOf(owed);
    }

    /** While something is missing, the moment is only as far as it can be told, so that it may still move. */
    @Property(tries = 1000)
    void addingANegative_neverMovesAReleaseThatNothingBlocks(
            @ForAll("owedOnce") Rules any,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll("negatives") ServiceRecord added,
            @ForAll @IntRange(min = 1, max = 18) int asOf) {
        Rules rules = any.withoutDisinfection();
        ReleaseOutlook before = rules.assess(asOf, records).release().orElseThrow();
        if (before.blockers().isEmpty()) {
            ReleaseOutlook after =
                    rules.assess(asOf, with(records, added)).release().orElseThrow();
            assertThat(after.blockers()).isEmpty();
            assertThat(after.releaseAt()).isBeforeOrEqualTo(before.releaseAt());
        }
    }

    @Property(tries = 500)
    void shiftingEverything_shiftsTheOutlook(
            @ForAll("anyDemand") Rules rules,
            @ForAll @Size(max = 7) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = 18) int asOf,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        Assessment here = rules.assess(asOf, records);
        Assessment there = rules.stay(days)
                .assess(
                        Samples.day(asOf).plusDays(days),
                        records.stream().map(record -> shifted(record, days)).toList());
        assertThat(there.standings())
                .extracting(Standing::label)
                .containsExactlyElementsOf(
                        here.standings().stream().map(Standing::label).toList());
        ReleaseOutlook outlook = here.release().orElseThrow();
        ReleaseOutlook shifted = there.release().orElseThrow();
        assertThat(shifted.effectiveLastDay())
                .isEqualTo(outlook.effectiveLastDay().plusDays(days));
        assertThat(shifted.releaseAt()).isEqualTo(outlook.releaseAt().plusDays(days));
        assertThat(shifted.awaitingRelease()).isEqualTo(outlook.awaitingRelease());
        assertThat(shifted.blockers())
                .extracting(Blocker::reason)
                .containsExactlyElementsOf(
                        outlook.blockers().stream().map(Blocker::reason).toList());
    }

    @Provide
    Arbitrary<Rules> anyDemand() {
        return rules(
                Arbitraries.of(1, 1, 2, 3),
                Arbitraries.of(
                        Samples.MAKE_UP,
                        EXTENDS,
                        Samples.BLOCK_RELEASE,
                        Samples.ACCEPT_LATE,
                        Samples.LAPSE,
                        Stated.<MissPolicy>unspecified()));
    }

    @Provide
    Arbitrary<Rules> owedOnce() {
        return rules(Arbitraries.just(1), Arbitraries.of(Samples.MAKE_UP, Samples.BLOCK_RELEASE, Samples.ACCEPT_LATE));
    }

    private static Arbitrary<Rules> rules(Arbitrary<Integer> demands, Arbitrary<Stated<MissPolicy>> policies) {
        Arbitrary<Stated<Window>> windows = Arbitraries.frequencyOf(
                Tuple.of(2, Combinators.combine(integers(0, 2), integers(0, 3)).as(Samples::window)),
                Tuple.of(1, Arbitraries.just(Stated.<Window>unspecified())));
        Arbitrary<Duty> tests = Combinators.combine(
                        integers(1, STAY).set().ofMinSize(1).ofMaxSize(3), demands, windows, policies)
                .as((days, demand, window, policy) -> Samples.test(Demand.atLeast(demand), window, policy)
                        .occurrence(new OccurrenceRule.OnDays(
                                days.stream().sorted().map(ProtocolDay::of).collect(ImmutableList.toImmutableList())))
                        .build());
        Arbitrary<Duty> after = Combinators.combine(windows, policies.filter(policy -> !policy.equals(EXTENDS)))
                .as((window, policy) -> Samples.after(NUCLEIC_ACID_TEST, "disinfect", DISINFECTION, SubjectScope.PERSON)
                        .demand(Demand.atLeast(1))
                        .window(window)
                        .missPolicy(policy)
                        .build());
        return Combinators.combine(tests.list().ofMinSize(1).ofMaxSize(3), after, conditions(2))
                .as((duties, disinfect, condition) -> {
                    ImmutableList.Builder<Duty> all = ImmutableList.builder();
                    for (int i = 0; i < duties.size(); i++) {
                        all.add(renamed(duties.get(i), i));
                    }
                    all.add(disinfect, Samples.daily(SYMPTOM_CHECK, Samples.LAPSE));
                    return new Rules(all.build(), condition);
                })
                .withoutEdgeCases();
    }

    private static Duty renamed(Duty duty, int number) {
        return Samples.duty("test-" + number, duty.activity(), duty.scope())
                .occurrence(duty.occurrence())
                .demand(duty.demand())
                .window(duty.window())
                .missPolicy(duty.missPolicy())
                .build();
    }

    private static Arbitrary<ReleaseCondition> conditions(int depth) {
        Arbitrary<ReleaseCondition> simple = Arbitraries.oneOf(
                Arbitraries.of(new LastDayOver(), new NothingOpen(), new Confirmed(RECOVERED)),
                integers(1, 14).map(day -> new DayOver(ProtocolDay.of(day))),
                Combinators.combine(
                                integers(1, 2),
                                Arbitraries.of(12, 24, 48).optional(0.5),
                                integers(1, STAY).optional(0.5))
                        .as((count, gap, day) -> new Negatives(
                                NUCLEIC_ACID_TEST,
                                count,
                                gap.map(OptionalInt::of).orElse(OptionalInt.empty()),
                                day.map(ProtocolDay::of))));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<ImmutableList<ReleaseCondition>> several =
                conditions(depth - 1).list().ofMinSize(2).ofMaxSize(3).map(ImmutableList::copyOf);
        return Arbitraries.oneOf(simple, several.map(AllOf::new), several.map(AnyOf::new));
    }

    @Provide
    Arbitrary<ServiceRecord> records() {
        Arbitrary<ActivityCode> activities = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(NUCLEIC_ACID_TEST)),
                Tuple.of(2, Arbitraries.just(DISINFECTION)),
                Tuple.of(1, Arbitraries.of(SYMPTOM_CHECK, RECOVERED)));
        Arbitrary<Outcome> outcomes = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Outcome.DONE)), Tuple.of(1, Arbitraries.of(Outcome.class)));
        Arbitrary<Optional<String>> results =
                Arbitraries.of("NEGATIVE", "NEGATIVE", "POSITIVE").optional(0.7);
        return Combinators.combine(integers(-1, 16), Arbitraries.of(8, 20), activities, outcomes, results)
                .as((day, hour, activity, outcome, result) -> Samples.record(activity, Samples.PERSON, day, hour)
                        .outcome(outcome)
                        .result(result)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ServiceRecord> negatives() {
        return Combinators.combine(integers(-1, 16), Arbitraries.of(8, 14, 20))
                .as((day, hour) ->
                        Samples.result(NUCLEIC_ACID_TEST, Samples.day(day).atTime(hour, 0), ServiceRecord.NEGATIVE))
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static long met(Assessment assessment, boolean withMakeUps) {
        return assessment.standings().stream()
                .filter(standing -> standing.metOn().isPresent())
                .filter(standing ->
                        withMakeUps || !isMakeUp(standing.obligation().key()))
                .count();
    }

    private static boolean isMakeUp(ObligationKey key) {
        return key.missed().isPresent();
    }

    private static List<ServiceRecord> with(List<ServiceRecord> records, ServiceRecord added) {
        return ImmutableList.<ServiceRecord>builder().addAll(records).add(added).build();
    }

    private static ServiceRecord shifted(ServiceRecord record, int days) {
        return ServiceRecord.builder(record.activity(), record.subject())
                .performedAt(record.performedAt().plusDays(days))
                .outcome(record.outcome())
                .result(record.result())
                .build();
    }
}
