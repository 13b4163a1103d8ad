// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;

/** Several tests on days 4 to 8 of one stay, whose windows overlap, and records on days 2 to 11. */
class MatchingProperties {

    private static final int END_OF_STAY = 14;

    /** One test of one day, whole or in two parts. */
    private record Spec(int day, Stated<Window> window, Stated<MissPolicy> policy, ImmutableList<Demand> demands) {

        Duty duty(int number) {
            Duty.Builder duty = Samples.duty("test-" + number, ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                    .occurrence(OccurrenceRule.onDays(day))
                    .window(window)
                    .missPolicy(policy);
            if (demands.size() == 1) {
                return duty.demand(demands.get(0)).build();
            }
            return duty.addSlot(new DutySlot(Samples.MORNING, Optional.empty(), demands.get(0)))
                    .addSlot(new DutySlot(Samples.EVENING, Optional.of(LocalTime.NOON), demands.get(1)))
                    .build();
        }
    }

    @Property(tries = 1500)
    void matching_isAsGoodAsTryingEveryWay(
            @ForAll("plans") List<Spec> specs, @ForAll @Size(max = 6) List<@From("done") ServiceRecord> records) {
        Plan plan = plan(specs, 0);
        List<ServiceRecord> oldestFirst =
                records.stream().sorted(ServiceRecord.CHRONOLOGICAL).toList();
        assertThat(MatchingOracle.of(assess(plan, records, END_OF_STAY)))
                .isEqualTo(MatchingOracle.of(plan.obligations(), oldestFirst));
    }

    @Property(tries = 1500)
    void matched_fitAndAreNeverMoreThanCount(
            @ForAll("plans") List<Spec> specs,
            @ForAll @Size(max = 6) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = END_OF_STAY) int asOf) {
        for (Standing standing : assess(plan(specs, 0), records, asOf).standings()) {
            Obligation obligation = standing.obligation();
            assertThat(standing.matched())
                    .isSortedAccordingTo(ServiceRecord.CHRONOLOGICAL)
                    .hasSizeLessThanOrEqualTo(obligation.demand().atMost().orElse(Integer.MAX_VALUE))
                    .allMatch(record -> record.outcome() == Outcome.DONE)
                    .allMatch(record -> MatchingOracle.fits(obligation, record));
            assertThat(standing.attempts())
                    .noneMatch(record -> record.outcome() == Outcome.DONE)
                    .allMatch(record -> MatchingOracle.fits(obligation, record));
            int atLeast = obligation.demand().atLeast();
            assertThat(standing.metOn())
                    .isEqualTo(
                            standing.done() < atLeast
                                    ? Optional.empty()
                                    : Optional.of(standing.matched()
                                            .get(atLeast - 1)
                                            .performedAt()
                                            .toLocalDate()));
        }
    }

    @Property(tries = 1000)
    void noRecord_countsTwiceOrIsLost(
            @ForAll("plans") List<Spec> specs,
            @ForAll @Size(max = 6) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = END_OF_STAY) int asOf) {
        Assessment assessment = assess(plan(specs, 0), records, asOf);
        List<ServiceRecord> found = new ArrayList<>();
        assessment.standings().forEach(standing -> {
            found.addAll(standing.matched());
            found.addAll(standing.attempts());
        });
        assessment.extraneous().forEach(extraneous -> found.add(extraneous.record()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(records);
    }

    @Property(tries = 500)
    void orderOfTheInput_neverMatters(
            @ForAll("plans") List<Spec> specs,
            @ForAll @Size(max = 6) List<@From("records") ServiceRecord> records,
            @ForAll Random random) {
        List<ServiceRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        Plan plan = plan(specs, 0);
        assertThat(assess(plan, shuffled, END_OF_STAY)).isEqualTo(assess(plan, records, END_OF_STAY));
    }

    @Property(tries = 1000)
    void addingARecord_neverLowersTheNumberMet(
            @ForAll("plans") List<Spec> specs,
            @ForAll @Size(max = 6) List<@From("records") ServiceRecord> records,
            @ForAll("records") ServiceRecord added) {
        Plan plan = plan(specs, 0);
        List<ServiceRecord> more = new ArrayList<>(records);
        more.add(added);
        assertThat(MatchingOracle.of(assess(plan, more, END_OF_STAY)).met())
                .isGreaterThanOrEqualTo(
                        MatchingOracle.of(assess(plan, records, END_OF_STAY)).met());
    }

    @Property(tries = 500)
    void labels_partitionTheObligations(
            @ForAll("plans") List<Spec> specs,
            @ForAll @Size(max = 6) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = END_OF_STAY + 3) int asOf) {
        Plan plan = plan(specs, 0);
        Assessment assessment = assess(plan, records, asOf);
        assertThat(assessment.standings())
                .extracting(standing -> standing.obligation().key())
                .containsExactlyElementsOf(
                        plan.obligations().stream().map(Obligation::key).toList());
        LabelCounts slices = LabelCounts.NONE;
        for (Standing standing : assessment.standings()) {
            slices = slices.plus(LabelCounts.of(ImmutableList.of(standing)));
        }
        assertThat(slices).isEqualTo(assessment.labels());
        assertThat(assessment.labels().total()).isEqualTo(plan.obligations().size());
    }

    @Property(tries = 500)
    void shiftingEverything_shiftsEverything(
            @ForAll("plans") List<Spec> specs,
            @ForAll @Size(max = 6) List<@From("records") ServiceRecord> records,
            @ForAll @IntRange(min = 1, max = END_OF_STAY + 3) int asOf,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        List<ServiceRecord> shifted =
                records.stream().map(record -> shifted(record, days)).toList();
        Assessment here = assess(plan(specs, 0), records, asOf);
        Assessment there = assess(plan(specs, days), shifted, asOf + days);
        assertThat(there.standings())
                .extracting(standing -> story(standing, days))
                .containsExactlyElementsOf(here.standings().stream()
                        .map(standing -> story(standing, 0))
                        .toList());
        assertThat(there.extraneous())
                .containsExactlyElementsOf(here.extraneous().stream()
                        .map(each -> new Extraneous(shifted(each.record(), days), each.reason()))
                        .toList());
        ReleaseOutlook outlook = here.release().orElseThrow();
        assertThat(there.release())
                .contains(new ReleaseOutlook(
                        outlook.effectiveLastDay().plusDays(days),
                        outlook.releaseAt().plusDays(days),
                        outlook.offset(),
                        outlook.blockers(),
                        outlook.awaitingRelease()));
    }

    @Provide
    Arbitrary<List<Spec>> plans() {
        Arbitrary<Demand> demand = Combinators.combine(
                        Arbitraries.of(1, 1, 2, 3), Arbitraries.of(0, 1).optional(0.5))
                .as((least, more) -> new Demand(
                        least, more.map(each -> OptionalInt.of(least + each)).orElse(OptionalInt.empty())));
        Arbitrary<Stated<Window>> window = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Samples::window);
        Arbitrary<Spec> spec = Combinators.combine(
                        Arbitraries.integers().between(4, 8),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, window), Tuple.of(1, Arbitraries.just(Stated.<Window>unspecified()))),
                        Arbitraries.of(
                                Stated.<MissPolicy>unspecified(),
                                Samples.LAPSE,
                                Samples.ACCEPT_LATE,
                                Samples.BLOCK_RELEASE),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, demand.list().ofSize(1)),
                                Tuple.of(1, demand.list().ofSize(2))))
                .as((day, days, policy, demands) -> new Spec(day, days, policy, ImmutableList.copyOf(demands)));
        return spec.list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .filter(specs ->
                        specs.stream().mapToInt(each -> each.demands().size()).sum() <= 5)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ServiceRecord> done() {
        return records(Arbitraries.just(Outcome.DONE));
    }

    @Provide
    Arbitrary<ServiceRecord> records() {
        return records(Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Outcome.DONE)), Tuple.of(1, Arbitraries.of(Outcome.class))));
    }

    private static Arbitrary<ServiceRecord> records(Arbitrary<Outcome> outcomes) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 11),
                        Arbitraries.of(8, 11, 12, 20),
                        Arbitraries.of(Samples.MORNING, Samples.EVENING).optional(0.3),
                        outcomes)
                .as((day, hour, slot, outcome) -> Samples.record(
                                ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, day, hour)
                        .slot(slot)
                        .outcome(outcome)
                        .build())
                .withoutEdgeCases();
    }

    private static Plan plan(List<Spec> specs, int daysLater) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        for (int i = 0; i < specs.size(); i++) {
            duties.add(specs.get(i).duty(i));
        }
        return Samples.plan(
                Samples.episode(Samples.SUNDAY_8_AUGUST.plusDays(daysLater)).build(), Samples.STAY, duties.build());
    }

    private static Assessment assess(Plan plan, List<ServiceRecord> records, int asOf) {
        return Assessor.fromMidnight().assess(plan, records, Samples.day(asOf));
    }

    private static ServiceRecord shifted(ServiceRecord record, int days) {
        return ServiceRecord.builder(record.activity(), record.subject())
                .performedAt(record.performedAt().plusDays(days))
                .slot(record.slot())
                .outcome(record.outcome())
                .build();
    }

    private static String story(Standing standing, int shiftedBy) {
        Optional<LocalDate> metOn = standing.metOn().map(day -> day.minusDays(shiftedBy));
        return standing.text() + " on " + metOn + " by "
                + standing.matched().stream()
                        .map(record -> shifted(record, -shiftedBy))
                        .toList() + " after "
                + standing.attempts().stream()
                        .map(record -> shifted(record, -shiftedBy))
                        .toList();
    }
}
