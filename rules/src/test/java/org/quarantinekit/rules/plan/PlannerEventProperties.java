// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.rules.Domain;
import org.quarantinekit.rules.Domain.Stay;

/** The laws of stays with events. */
class PlannerEventProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void planningTwiceGivesAnEqualPlan(@ForAll("stays") Stay stay) {
        assertThat(stay.plan()).isEqualTo(stay.plan());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theGeneratorMakesEventsOfEveryKind(@ForAll("stays") Stay stay) {
        stay.episode().events().forEach(event -> Statistics.collect(event.kind()));
        Statistics.coverage(coverage -> {
            for (String kind : List.of(
                    "reExposed",
                    "extended",
                    "shortened",
                    "clockStopped",
                    "clockResumed",
                    "transferred",
                    "testedPositive",
                    "newSign",
                    "protocolChanged",
                    "released")) {
                coverage.check(kind).percentage(share -> share > 3.0);
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void eventsOfDifferentDaysMayBeEnteredInAnyOrder(@ForAll("stays") Stay stay, @ForAll Random random) {
        List<LocalDate> days = new ArrayList<>(stay.episode().events().stream()
                .map(EpisodeEvent::on)
                .distinct()
                .toList());
        Collections.shuffle(days, random);
        List<EpisodeEvent> shuffled = days.stream()
                .flatMap(day -> stay.episode().events().stream()
                        .filter(event -> event.on().equals(day)))
                .toList();
        assertThat(facts(Domain.withEvents(stay, shuffled).plan())).isEqualTo(facts(stay.plan()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shiftingTheStayShiftsEveryDateAndNoKey(
            @ForAll("stays") Stay stay, @ForAll @IntRange(min = -400, max = 400) int days) {
        Plan plan = stay.plan();
        Plan shifted = stay.shifted(days).plan();
        assertThat(all(shifted))
                .extracting(Obligation::key, Obligation::notOwed)
                .isEqualTo(all(plan).stream()
                        .map(obligation -> tuple(obligation.key(), obligation.notOwed()))
                        .toList());
        assertThat(dates(shifted).toList())
                .isEqualTo(dates(plan).map(date -> date.plusDays(days)).toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void extendingAndShorteningAgainOwesTheSame(
            @ForAll("stays") Stay stay, @ForAll @IntRange(min = 1, max = 9) int days) {
        Plan plan = stay.plan();
        LocalDate on = stay.episode().events().stream()
                .map(EpisodeEvent::on)
                .max(LocalDate::compareTo)
                .orElse(plan.firstDay());
        Assume.that(
                plan.leftOn().isEmpty() && stay.episode().release().isEmpty() && !on.isAfter(plan.plannedLastDay()));
        List<EpisodeEvent> events = new ArrayList<>(stay.episode().events());
        events.add(Events.extended(on, plan.plannedLastDay().plusDays(days)));
        events.add(Events.shortened(on, plan.plannedLastDay()));
        assertThat(owed(Domain.withEvents(stay, events).plan())).isEqualTo(owed(plan));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aStopShiftsTheNamedDaysAfterItAndLosesNone(
            @ForAll("stays") Stay stay,
            @ForAll @IntRange(min = 0, max = 12) int day,
            @ForAll @IntRange(min = 0, max = 9) int days) {
        Stay quiet = new Stay(
                stay.protocol(), Samples.episode(Samples.PERSON, Samples.AUG_8).build(), stay.records(), stay.asOf());
        LocalDate on = Samples.AUG_8.plusDays(day);
        Assume.that(!on.isAfter(quiet.plan().plannedLastDay()));
        Stay interrupted = Domain.withEvents(quiet, List.of(Events.stopped(on), Events.resumed(on.plusDays(days))));
        assertThat(namedDays(interrupted.plan()).stream()
                        .map(obligation -> obligation.key() + " " + obligation.target())
                        .toList())
                .isEqualTo(namedDays(quiet.plan()).stream()
                        .map(obligation -> obligation.key() + " "
                                + (obligation.target().isAfter(on)
                                        ? obligation.target().plusDays(days)
                                        : obligation.target()))
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFurtherEventLosesNoKey(@ForAll("stays") Stay stay) {
        List<Stay> course = course(stay);
        for (int i = 1; i < course.size(); i++) {
            assertThat(all(course.get(i).plan()))
                    .extracting(Obligation::key)
                    .containsAll(all(course.get(i - 1).plan()).stream()
                            .map(Obligation::key)
                            .toList());
        }
    }

    /**
     * What is owed before the day of an event stays owed as it was, but for the edges that follow the last day; only what is
     * owed before the last day, whichever that is, moves with it.
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void anEventChangesNothingThatWasOwedBeforeItsDay(@ForAll("stays") Stay stay) {
        List<Stay> course = course(stay);
        for (int i = 1; i < course.size(); i++) {
            Plan before = course.get(i - 1).plan();
            LocalDate effect = effect(course.get(i).episode().events().get(i - 1), before);
            assertThat(beforehand(course.get(i).plan(), effect)).containsAllEntriesOf(beforehand(before, effect));
        }
    }

    /** The same the other way round; an extension decided after the last day alone reaches back to it. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void anEventMakesNothingOwedBeforeItsDay(@ForAll("stays") Stay stay) {
        Assume.that(stay.episode().enrolledOn().isEmpty());
        List<Stay> course = course(stay);
        for (int i = 1; i < course.size(); i++) {
            Plan before = course.get(i - 1).plan();
            LocalDate effect = effect(course.get(i).episode().events().get(i - 1), before);
            if (!effect.isAfter(before.plannedLastDay())) {
                assertThat(beforehand(before, effect))
                        .containsAllEntriesOf(beforehand(course.get(i).plan(), effect));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatDoesNotOutlastTheStayIsOwedInsideItOnly(@ForAll("stays") Stay stay) {
        Plan plan = stay.plan();
        assertThat(owed(plan))
                .filteredOn(obligation -> !obligation.duties().get(0).outlastsStay())
                .allSatisfy(obligation -> {
                    assertThat(obligation.opens()).isAfterOrEqualTo(plan.firstDay());
                    assertThat(obligation.closes()).isBeforeOrEqualTo(plan.plannedLastDay());
                });
    }

    /** A late enrolment alone may be after the target: what has more than one right day is owed on those that are left. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theFourDatesOfWhatIsOwedAreInOrder(@ForAll("stays") Stay stay) {
        Plan plan = stay.plan();
        assertThat(owed(plan)).allSatisfy(obligation -> {
            assertThat(obligation.opens())
                    .isBeforeOrEqualTo(Clock.laterOf(obligation.target(), plan.enrolledOn()))
                    .isBeforeOrEqualTo(obligation.dueBy());
            assertThat(obligation.target()).isBeforeOrEqualTo(obligation.dueBy());
            assertThat(obligation.dueBy()).isBeforeOrEqualTo(obligation.closes());
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsSupersededNamesADayNotAfterItsTarget(@ForAll("stays") Stay stay) {
        assertThat(all(stay.plan())).allSatisfy(obligation -> {
            boolean superseded =
                    obligation.notOwed().filter(NotOwed.SUPERSEDED::equals).isPresent();
            assertThat(obligation.supersededOn().isPresent()).isEqualTo(superseded);
            assertThat(obligation.supersededOn().filter(obligation.target()::isBefore))
                    .isEmpty();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyKeyIsTheOnlyOneOfItsKind(@ForAll("stays") Stay stay) {
        assertThat(all(Planner.continuedTo(
                        stay.plan(), stay.plan().plannedLastDay().plusDays(5))))
                .extracting(Obligation::key)
                .doesNotHaveDuplicates();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingIsOwedOnADayWithoutANumber(@ForAll("stays") Stay stay) {
        Plan plan = stay.plan();
        assertThat(owed(plan)).allSatisfy(obligation -> {
            boolean uncounted = plan.stoppedDays().stream().anyMatch(days -> days.contains(obligation.target()));
            boolean anchor = plan.series().stream()
                    .anyMatch(series -> series.anchorDate().equals(obligation.target()));
            assertThat(uncounted && !anchor).isFalse();
            assertThat(plan.stoppedSince().filter(obligation.target()::isAfter)).isEmpty();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsDueOnADayIsWhatThePlanContinuedToItHolds(
            @ForAll("stays") Stay stay, @ForAll @IntRange(min = -1, max = 25) int day) {
        LocalDate asOf = Samples.AUG_8.plusDays(day);
        assertThat(Planner.of(stay.protocol()).dueOn(stay.episode(), asOf))
                .containsExactlyInAnyOrderElementsOf(owed(Planner.continuedTo(stay.plan(), asOf)).stream()
                        .filter(obligation -> obligation.isRightOn(asOf))
                        .toList());
    }

    @Provide
    Arbitrary<Stay> stays() {
        return Domain.eventfulStays();
    }

    /** The stay before any event, after its first, after its second, and so on. */
    private static List<Stay> course(Stay stay) {
        List<EpisodeEvent> events =
                stay.episode().events().stream().sorted(EpisodeEvent.BY_DAY).toList();
        List<Stay> course = new ArrayList<>();
        for (int i = 0; i <= events.size(); i++) {
            course.add(Domain.withEvents(stay, events.subList(0, i)));
        }
        return course;
    }

    /** The day that an event takes effect after: a resumed clock moves what stood still since it stopped. */
    private static LocalDate effect(EpisodeEvent event, Plan before) {
        if (event instanceof ClockResumed) {
            return before.stoppedSince().orElse(event.on());
        }
        return event instanceof Released release ? Clock.earlierOf(event.on(), release.lastDay()) : event.on();
    }

    private static Map<ObligationKey, List<LocalDate>> beforehand(Plan plan, LocalDate day) {
        Map<ObligationKey, List<LocalDate>> dates = new HashMap<>();
        owed(plan).stream()
                .filter(obligation ->
                        Clock.laterOf(obligation.opens(), obligation.target()).isBefore(day)
                                && !(obligation.duties().get(0).occurrence() instanceof OccurrenceRule.BeforeLastDay))
                .forEach(obligation -> dates.put(obligation.key(), List.of(obligation.opens(), obligation.target())));
        return dates;
    }

    /** Everything but the episode itself, which knows the order in which its events were entered. */
    private static List<Object> facts(Plan plan) {
        return List.of(
                plan.obligations(),
                plan.sharedObligations(),
                plan.series(),
                plan.stoppedDays(),
                plan.stoppedSince(),
                plan.watches(),
                plan.leftOn(),
                plan.enrolledOn(),
                plan.standardLastDay(),
                plan.plannedLastDay());
    }

    private static Stream<LocalDate> dates(Plan plan) {
        Stream<LocalDate> ofThePlan = Stream.of(
                        Stream.of(plan.enrolledOn(), plan.standardLastDay(), plan.plannedLastDay()),
                        plan.series().stream().map(Series::anchorDate),
                        plan.stoppedDays().stream().flatMap(days -> Stream.of(days.firstDay(), days.lastDay())),
                        plan.stoppedSince().stream(),
                        plan.watches().stream().map(watch -> watch.days().lastDay()),
                        plan.leftOn().stream())
                .flatMap(dates -> dates);
        return Stream.concat(
                ofThePlan,
                all(plan).stream()
                        .flatMap(obligation -> Stream.concat(
                                Stream.of(
                                        obligation.opens(),
                                        obligation.target(),
                                        obligation.dueBy(),
                                        obligation.closes()),
                                Stream.concat(
                                        obligation.alternatives().stream(), obligation.supersededOn().stream()))));
    }

    private static List<Obligation> namedDays(Plan plan) {
        return owed(plan).stream()
                .filter(obligation -> obligation.duties().get(0).occurrence() instanceof OccurrenceRule.OnDays)
                .toList();
    }

    private static List<Obligation> owed(Plan plan) {
        return all(plan).stream().filter(Obligation::isOwed).toList();
    }

    private static List<Obligation> all(Plan plan) {
        List<Obligation> all = new ArrayList<>(plan.obligations());
        all.addAll(plan.sharedObligations());
        return all;
    }
}
