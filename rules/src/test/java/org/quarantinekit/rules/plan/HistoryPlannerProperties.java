// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.released;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;

class HistoryPlannerProperties {

    /** What an edition says, its dates left aside. */
    record Sketch(DayNumbering numbering, int days, int daysInForce, int shape, Transition transition) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFutureEditionThatKeepsChangesNoPlan(
            @ForAll("histories") ProtocolHistory history,
            @ForAll("stays") Episode stay,
            @ForAll("sketches") Sketch future) {
        ProtocolHistory longer = followedBy(history, future, Transition.keep());
        assertThat(plans(longer, stay)).isEqualTo(plans(history, stay));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFutureEditionAfterEveryStayChangesNoPlan(
            @ForAll("histories") ProtocolHistory history,
            @ForAll("stays") Episode stay,
            @ForAll("sketches") Sketch future) {
        List<Plan> plans = plans(history, stay);
        Plan last = plans.get(plans.size() - 1);
        LocalDate lastDay =
                last.enrolledOn().isAfter(last.plannedLastDay()) ? last.enrolledOn() : last.plannedLastDay();
        ProtocolHistory closed = inForceTo(history, lastDay);
        ProtocolHistory longer = followedBy(closed, future, future.transition());
        assertThat(plans(longer, stay)).isEqualTo(plans(closed, stay));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anAnnouncedEditionChangesNoPlan(
            @ForAll("histories") ProtocolHistory history,
            @ForAll("stays") Episode stay,
            @ForAll("sketches") Sketch sketch,
            @ForAll @IntRange(max = 40) int daysLater) {
        LocalDate newest = history.editions().get(history.editions().size() - 1).firstDay();
        ProtocolHistory announcing = HistoryPlannerTest.history()
                .addAllEditions(history.editions())
                .addAnnounced(rules("announced", newest.plusDays(1L + daysLater), Stated.unspecified(), sketch))
                .build();
        assertThat(plans(announcing, stay)).isEqualTo(plans(history, stay));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noDayIsOwedUnderTwoEditions(@ForAll("histories") ProtocolHistory history, @ForAll("stays") Episode stay) {
        List<Plan> plans = plans(history, stay);
        for (int i = 1; i < plans.size(); i++) {
            LocalDate leftOn = plans.get(i - 1).leftOn().orElseThrow();
            assertThat(owed(plans.get(i - 1)))
                    .allSatisfy(obligation -> assertThat(obligation.closes()).isBeforeOrEqualTo(leftOn));
            assertThat(owed(plans.get(i))).allSatisfy(obligation -> {
                assertThat(obligation.dueBy()).isAfter(leftOn);
                assertThat(obligation.opens()).isAfter(leftOn);
            });
        }
        assertThat(plans.get(plans.size() - 1).leftOn()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void eachEditionBeginsOnItsFirstDayAndInTheirOrder(
            @ForAll("histories") ProtocolHistory history, @ForAll("stays") Episode stay) {
        List<Plan> plans = plans(history, stay);
        List<Protocol> inOrder =
                history.editions().stream().map(Edition::protocol).toList();
        assertThat(inOrder)
                .containsSubsequence(plans.stream().map(Plan::protocol).toList());
        for (int i = 1; i < plans.size(); i++) {
            LocalDate firstDay =
                    plans.get(i).protocol().inForce().firstDay().value().orElseThrow();
            assertThat(plans.get(i - 1).leftOn()).contains(firstDay.minusDays(1));
            assertThat(plans.get(i).enrolledOn()).isAfterOrEqualTo(firstDay);
        }
    }

    @Provide
    Arbitrary<Sketch> sketches() {
        return Combinators.combine(
                        Arbitraries.of(DayNumbering.class),
                        integers(3, 14),
                        integers(1, 12),
                        integers(0, 5),
                        Arbitraries.of(
                                Transition.keep(),
                                Transition.adoptRemainder(),
                                Transition.adoptIfEarlierRelease(),
                                Transition.reBase()))
                .as(Sketch::new);
    }

    /** One to four editions, the first in force on 8 August 2021, the last one for as long as any stay. */
    @Provide
    Arbitrary<ProtocolHistory> histories() {
        return sketches().list().ofMinSize(1).ofMaxSize(4).map(sketches -> {
            ProtocolHistory.Builder history = HistoryPlannerTest.history();
            LocalDate firstDay = AUG_8.minusDays(2); // Friday
            for (int i = 0; i < sketches.size(); i++) {
                boolean last = i == sketches.size() - 1;
                LocalDate lastDay =
                        firstDay.plusDays(last ? 99 : sketches.get(i).daysInForce());
                Protocol rules = rules("edition-" + i, firstDay, Stated.of(lastDay), sketches.get(i));
                history.addEdition(
                        i == 0
                                ? HistoryPlannerTest.edition(rules)
                                : HistoryPlannerTest.next(rules, sketches.get(i).transition()));
                firstDay = lastDay.plusDays(1);
            }
            return history.build();
        });
    }

    @Provide
    Arbitrary<Episode> stays() {
        return Combinators.combine(
                        integers(0, 10),
                        integers(0, 8).optional(0.3),
                        integers(0, 14).optional(0.2))
                .as((start, enrolled, last) -> {
                    LocalDate firstDay = AUG_8.plusDays(start);
                    Episode.Builder stay =
                            Samples.episode(PERSON, firstDay).enrolledOn(enrolled.map(firstDay::plusDays));
                    last.map(firstDay::plusDays).ifPresent(day -> stay.addEvent(released(day)));
                    return stay.build();
                });
    }

    private static ProtocolHistory followedBy(ProtocolHistory history, Sketch future, Transition transition) {
        LocalDate lastDay = history.editions()
                .get(history.editions().size() - 1)
                .protocol()
                .inForce()
                .lastDay()
                .value()
                .orElseThrow();
        Protocol rules = rules("future", lastDay.plusDays(1), Stated.unspecified(), future);
        return HistoryPlannerTest.history()
                .addAllEditions(history.editions())
                .addEdition(HistoryPlannerTest.next(rules, transition))
                .build();
    }

    /** The same editions, the last one of which is in force to this day, or as long as it is if it begins later. */
    private static ProtocolHistory inForceTo(ProtocolHistory history, LocalDate lastDay) {
        List<Edition> editions = new ArrayList<>(history.editions());
        Edition last = editions.remove(editions.size() - 1);
        if (lastDay.isBefore(last.firstDay())) {
            return history;
        }
        Protocol rules = last.protocol();
        Protocol closed = Protocol.builder(rules.id())
                .title(rules.title())
                .jurisdiction(rules.jurisdiction())
                .status(rules.status())
                .confidence(rules.confidence())
                .inForce(new InForce(rules.inForce().firstDay(), Stated.of(lastDay)))
                .numbering(rules.numbering())
                .anchor(rules.anchor())
                .addAllPhases(rules.phases())
                .addAllDuties(rules.duties())
                .addAllCitations(rules.citations())
                .build();
        return HistoryPlannerTest.history()
                .addAllEditions(editions)
                .addEdition(last.transition()
                        .map(transition -> HistoryPlannerTest.next(closed, transition))
                        .orElseGet(() -> HistoryPlannerTest.edition(closed)))
                .build();
    }

    private static List<Plan> plans(ProtocolHistory history, Episode stay) {
        return HistoryPlanner.of(history).plan(stay);
    }

    private static List<Obligation> owed(Plan plan) {
        return Stream.concat(plan.obligations().stream(), plan.sharedObligations().stream())
                .filter(Obligation::isOwed)
                .toList();
    }

    private static Protocol rules(String id, LocalDate firstDay, Stated<LocalDate> lastDay, Sketch sketch) {
        return HistoryPlannerTest.rules(
                id,
                firstDay,
                lastDay,
                sketch.numbering(),
                sketch.days(),
                Samples.temperature(),
                test(sketch.shape(), sketch.days()));
    }

    /** A test that may be done over many days, or late: where two editions could both owe it. */
    private static Duty test(int shape, int days) {
        ProtocolDay first = ProtocolDay.of(1);
        ProtocolDay last = ProtocolDay.of(days);
        OccurrenceRule rule = switch (shape) {
            case 0 -> new OccurrenceRule.OneOf(ImmutableList.of(first, last));
            case 1 -> new OccurrenceRule.CountWithin(first, last, OptionalInt.empty());
            case 2 -> new OccurrenceRule.OnOrBefore(last);
            case 3 -> new OccurrenceRule.BeforeLastDay(days);
            case 4 -> OccurrenceRule.atStart(3);
            default -> OccurrenceRule.onDays(1, days);
        };
        return Samples.duty("test", NUCLEIC_ACID_TEST, rule)
                .demand(Demand.atLeast(1))
                .window(shape % 2 == 0 ? Stated.unspecified() : Stated.of(new Window(2, 3)))
                .missPolicy(Stated.of(MissPolicy.acceptLate()))
                .build();
    }

    private static Arbitrary<Integer> integers(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
