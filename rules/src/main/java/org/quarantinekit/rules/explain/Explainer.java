// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.plan.PhaseDates;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Series;

/** Explains plans: why something is owed, why something is not, and what differs between two of them. */
public final class Explainer {

    private static final Comparator<Obligation> BY_TARGET = Comparator.comparing(Obligation::target);

    private Explainer() {}

    /**
     * Says why this obligation of the plan is owed, or is named and yet not owed.
     *
     * <p>With day 1 on 8 August 2021, a test on day 4 is owed on 11 August, because day 4 is 3 days after 8 August.
     *
     * @param obligation one of the plan's, owed to its subject or around it
     */
    public static Explanation why(Plan plan, Obligation obligation) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        obligation.duties().stream()
                .filter(plan.protocol().duties()::contains)
                .forEach(duty -> steps.add(new Step.RuleNamed(plan.protocol().id(), duty)));
        Optional<ObligationKey> missed = obligation.key().missed();
        missed.ifPresent(key -> steps.add(new Step.MakesUp(key)));
        obligation.duties().stream()
                .filter(duty -> duty.occurrence() instanceof OccurrenceRule.AfterActivity)
                .map(duty -> ((OccurrenceRule.AfterActivity) duty.occurrence()).trigger())
                .forEach(trigger -> steps.add(new Step.OnlyAfter(trigger)));
        if (missed.isEmpty() && obligation.day().isPresent()) {
            reckon(plan, obligation, steps);
        }
        steps.add(new Step.DatesSet(obligation));
        events(plan, obligation).forEach(event -> steps.add(new Step.EventTaken(event)));
        if (obligation.isOwed()
                && obligation.target().isAfter(plan.plannedLastDay())
                && missed.isEmpty()
                && !obligation.duties().get(0).outlastsStay()) {
            steps.add(new Step.StayGoesOn(plan.plannedLastDay()));
        }
        obligation.notOwed().ifPresent(reason -> steps.add(new Step.NotOwedAfterAll(obligation, reason)));
        cite(obligation.duties(), steps);
        return new Explanation(obligation.activity(), Optional.of(obligation), obligation.isOwed(), steps.build());
    }

    /**
     * Says why this obligation of a household, unit, building or compound is owed, or is not.
     *
     * @param memberPlans the plans of the people who share the place
     * @param obligation one of the shared plan of these members
     */
    public static Explanation why(Iterable<Plan> memberPlans, Obligation obligation) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Plan plan : memberPlans) {
            if (isMadeOwedByRecords(plan, obligation)) {
                steps.add(new Step.OwedBecauseOf(plan.subject()));
                steps.addAll(why(plan, obligation).steps());
                continue;
            }
            for (Obligation own : plan.sharedObligations()) {
                if (isSameOccasion(own, obligation) && own.isOwed() == obligation.isOwed()) {
                    steps.add(new Step.OwedBecauseOf(plan.subject()));
                    steps.addAll(why(plan, own).steps());
                }
            }
        }
        return new Explanation(obligation.activity(), Optional.of(obligation), obligation.isOwed(), steps.build());
    }

    /** What records make owed to a place is in no plan; its key holds the day by which to tell whose stay it comes from. */
    private static boolean isMadeOwedByRecords(Plan plan, Obligation obligation) {
        Optional<ObligationKey> missed = obligation.key().missed();
        String when = missed.orElse(obligation.key()).when();
        boolean madeUp = missed.isPresent()
                && plan.sharedObligations().stream()
                        .anyMatch(own -> own.isOwed()
                                && isSameThing(own, obligation)
                                && own.target().toString().equals(when));
        return madeUp
                || plan.triggers().stream()
                        .filter(trigger -> obligation.duties().contains(trigger.duty()))
                        .anyMatch(trigger -> trigger.days().contains(LocalDate.parse(when.replace("after/", ""))));
    }

    private static boolean isSameOccasion(Obligation one, Obligation other) {
        return isSameThing(one, other)
                && one.target().equals(other.target())
                && other.key().missed().isEmpty();
    }

    private static boolean isSameThing(Obligation one, Obligation other) {
        return one.scope() == other.scope()
                && one.activity().equals(other.activity())
                && one.slot().equals(other.slot());
    }

    /**
     * Explains everything of one activity on one day: each obligation for which the day is a right day; or, where there is
     * none, why not.
     */
    public static ImmutableList<Explanation> on(Plan plan, ActivityCode activity, LocalDate date) {
        List<Obligation> named = of(plan, activity).stream()
                .filter(obligation -> obligation.isRightOn(date))
                .toList();
        return named.isEmpty()
                ? ImmutableList.of(whyNot(plan, activity, date))
                : named.stream().map(obligation -> why(plan, obligation)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Says why nothing of this activity is owed on this day, to the subject of the plan or around it.
     *
     * @throws IllegalArgumentException if something is owed, for which the day is a right day
     */
    public static Explanation whyNot(Plan plan, ActivityCode activity, LocalDate date) {
        List<Obligation> all = of(plan, activity);
        List<Obligation> named =
                all.stream().filter(obligation -> obligation.isRightOn(date)).toList();
        if (named.stream().anyMatch(Obligation::isOwed)) {
            throw new IllegalArgumentException(activity + " must not be owed on " + date + " to ask why it is not");
        }
        if (!named.isEmpty()) {
            return why(plan, named.get(0));
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        List<Duty> duties = plan.protocol().duties().stream()
                .filter(duty -> duty.activity().equals(activity))
                .toList();
        if (duties.isEmpty()) {
            unnamed(plan, activity, steps);
        } else {
            duties.forEach(duty -> steps.add(new Step.RuleNamed(plan.protocol().id(), duty)));
            otherwise(plan, duties, all, date, steps);
            cite(duties, steps);
        }
        return new Explanation(activity, Optional.empty(), false, steps.build());
    }

    private static void unnamed(Plan plan, ActivityCode activity, ImmutableList.Builder<Step> steps) {
        plan.protocol().uncountedServices().stream()
                .filter(service -> service.activity().equals(activity))
                .forEach(service -> {
                    steps.add(new Step.NotCounted(service));
                    service.citations().forEach(citation -> steps.add(new Step.SourceCited(citation)));
                });
        boolean uncounted = plan.protocol().uncountedServices().stream()
                .anyMatch(service -> service.activity().equals(activity));
        if (!uncounted) {
            steps.add(new Step.NotNamed(plan.protocol().id(), activity));
        }
    }

    private static void otherwise(
            Plan plan, List<Duty> duties, List<Obligation> all, LocalDate date, ImmutableList.Builder<Step> steps) {
        DateSpan stay = DateSpan.ofClosed(plan.firstDay(), plan.plannedLastDay());
        boolean stopped = plan.stoppedDays().stream().anyMatch(span -> span.contains(date))
                || plan.stoppedSince().filter(date::isAfter).isPresent();
        if (!stay.contains(date)) {
            steps.add(new Step.OutsideStay(date, stay));
        } else if (stopped) {
            steps.add(new Step.ClockStoodStill(date));
        }
        for (Duty duty : duties) {
            if (duty.occurrence() instanceof OccurrenceRule.AfterActivity after) {
                steps.add(new Step.OnlyAfter(after.trigger()));
            }
        }
        all.stream()
                .filter(obligation -> obligation.isOwed() && obligation.isOpenOn(date))
                .filter(obligation -> !isBetweenAlternatives(obligation, date))
                .forEach(obligation -> steps.add(new Step.MayBeDone(obligation)));
        if (!all.isEmpty()) {
            steps.add(new Step.OtherDaysNamed(
                    date,
                    all.stream()
                            .filter(Obligation::isOwed)
                            .filter(obligation -> obligation.target().isBefore(date))
                            .max(BY_TARGET),
                    all.stream()
                            .filter(Obligation::isOwed)
                            .filter(obligation -> obligation.dueBy().isAfter(date))
                            .min(BY_TARGET)));
        }
    }

    private static boolean isBetweenAlternatives(Obligation obligation, LocalDate date) {
        return date.isAfter(obligation.target()) && date.isBefore(obligation.dueBy()) && !obligation.isRightOn(date);
    }

    /** Says what differs between two plans: what was added, taken away, moved, and is owed no longer or again. */
    public static PlanDiff diff(Plan before, Plan after) {
        return PlanDiff.of(before, after);
    }

    /** Says what differs between two assessments: the labels that are others now. */
    public static ImmutableList<Relabelled> diff(Assessment before, Assessment after) {
        return Relabelled.between(before, after);
    }

    private static ImmutableList<Obligation> of(Plan plan, ActivityCode activity) {
        return Stream.concat(plan.obligations().stream(), plan.sharedObligations().stream())
                .filter(obligation -> obligation.activity().equals(activity))
                .collect(ImmutableList.toImmutableList());
    }

    private static void reckon(Plan plan, Obligation obligation, ImmutableList.Builder<Step> steps) {
        Series series = seriesOf(plan, obligation);
        steps.add(new Step.AnchorUsed(
                plan.anchorKind(),
                plan.anchorDate(),
                plan.rejectedAnchors().keySet().asList()));
        steps.add(new Step.NumberingUsed(
                plan.numbering(), plan.protocol().numbering().isStated()));
        if (series.number() > 1) {
            steps.add(new Step.CountRestarted(series.number(), series.anchorDate()));
        }
        Optional<PhaseDates> renumbered = renumbered(series, obligation.duties().get(0));
        renumbered.ifPresent(phase -> steps.add(
                new Step.LabelsRestarted(phase.phase().name(), phase.days().firstDay())));
        LocalDate from = renumbered.map(phase -> phase.days().firstDay()).orElse(series.anchorDate());
        int stopped = stoppedBetween(plan, from, obligation.target());
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, obligation.target())) - stopped;
        steps.add(new Step.DayReckoned(obligation.day(), from, days, stopped, obligation.target()));
    }

    /** The day that is counted from has its number even where the clock stands still from then on. */
    private static int stoppedBetween(Plan plan, LocalDate from, LocalDate target) {
        if (!target.isAfter(from)) {
            return 0;
        }
        DateSpan counted = DateSpan.ofClosed(from.plusDays(1), target);
        return plan.stoppedDays().stream()
                .flatMap(stop -> stop.intersection(counted).stream())
                .mapToInt(DateSpan::lengthInDays)
                .sum();
    }

    /** Returns the phase whose first day is day 1 of the duty's numbers, if that is not the anchor's business. */
    private static Optional<PhaseDates> renumbered(Series series, Duty duty) {
        Optional<PhaseDates> last = Optional.empty();
        for (PhaseDates phase : series.phases()) {
            if (phase.phase().dayLabels() == DayLabels.PHASE) {
                last = Optional.of(phase);
            }
            if (phase.phase().name().equals(duty.phase())) {
                return last;
            }
        }
        return last;
    }

    /** The key says which count of days an obligation is of; what records made owed counts from no anchor. */
    private static Series seriesOf(Plan plan, Obligation obligation) {
        return plan.series().stream()
                .filter(series -> obligation.key().when().startsWith(series.number() + "/"))
                .findFirst()
                .orElse(plan.series().get(plan.series().size() - 1));
    }

    /** Which events have a part in it: those that made it not owed, and those that moved the last day to or before it. */
    private static List<EpisodeEvent> events(Plan plan, Obligation obligation) {
        boolean lastDayMatters = obligation.target().isAfter(plan.standardLastDay())
                || obligation.notOwed().filter(NotOwed.AFTER_RELEASE::equals).isPresent();
        return underThisProtocol(plan).stream()
                .filter(event -> EventParts.hasPart(event, plan, obligation, lastDayMatters))
                .toList();
    }

    /** What happened while the stay was under another protocol has no part in this plan. */
    private static List<EpisodeEvent> underThisProtocol(Plan plan) {
        List<EpisodeEvent> events = new ArrayList<>();
        boolean left = false;
        for (EpisodeEvent event :
                ImmutableList.sortedCopyOf(EpisodeEvent.BY_DAY, plan.episode().events())) {
            if (event instanceof ProtocolChanged change
                    && change.protocol().equals(plan.protocol().id())) {
                events.clear();
                left = false;
            }
            if (!left) {
                events.add(event);
            }
            left |= event instanceof ProtocolChanged change
                    && !change.protocol().equals(plan.protocol().id());
        }
        return events;
    }

    private static void cite(List<Duty> duties, ImmutableList.Builder<Step> steps) {
        duties.stream()
                .flatMap(duty -> duty.citations().stream())
                .distinct()
                .forEach(citation -> steps.add(new Step.SourceCited(citation)));
    }
}
