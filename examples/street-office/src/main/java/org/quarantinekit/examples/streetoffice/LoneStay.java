// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.explain.Explainer;
import org.quarantinekit.rules.explain.Explanation;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Series;
import org.quarantinekit.rules.plan.SharedPlan;

/**
 * One person's plan, with what it makes owed around the person as if nobody else lived there; held against records where
 * a day is given.
 */
final class LoneStay {

    /**
     * One obligation, and where it stands.
     *
     * @param obligation the obligation
     * @param standing where it stands; empty where no day was given
     */
    record Line(Obligation obligation, Optional<Standing> standing) {}

    private final Plan plan;
    private final Optional<LocalDate> asOf;
    private final List<Line> lines = new ArrayList<>();
    private final List<Extraneous> extraneous = new ArrayList<>();
    private Plan continued;
    private ReleaseOutlook outlook;

    private LoneStay(Plan plan, Optional<LocalDate> asOf) {
        this.plan = plan;
        this.continued = plan;
        this.asOf = asOf;
        // Before the stay begins nothing is missed, so that only the plan decides.
        this.outlook = outlook(Assessor.fromMidnight()
                .assess(plan, ImmutableList.of(), plan.firstDay().minusDays(1)));
    }

    private static ReleaseOutlook outlook(Assessment assessment) {
        return assessment.release().orElseThrow();
    }

    /** Plans the episode; with a day, holds the records against the plan. */
    static LoneStay of(Protocol protocol, Episode episode, OnePerson records, Optional<LocalDate> asOf) {
        Plan plan = Planner.of(protocol).plan(episode);
        LoneStay stay = new LoneStay(plan, asOf);
        if (asOf.isPresent()) {
            stay.assess(records, asOf.get());
        } else {
            stay.list(records);
        }
        stay.lines.sort(Comparator.comparing((Line line) -> line.obligation().target())
                .thenComparing(line -> line.obligation().scope()));
        return stay;
    }

    private void list(OnePerson person) {
        plan.obligations().forEach(this::add);
        for (SubjectScope scope : OnePerson.AROUND) {
            shared(person, scope, plan).obligations().forEach(this::add);
        }
    }

    private void add(Obligation obligation) {
        lines.add(new Line(obligation, Optional.empty()));
    }

    private void assess(OnePerson person, LocalDate day) {
        Assessor assessor = Assessor.fromMidnight();
        Assessment own = assessor.assess(plan, person.records(SubjectScope.PERSON), day);
        outlook = outlook(own);
        continued = continuedTo(day);
        add(own);
        for (SubjectScope scope : OnePerson.AROUND) {
            add(assessor.assess(
                    shared(person, scope, continued), person.records(scope), person.records(SubjectScope.PERSON), day));
        }
    }

    /** Whoever has to stay longer is served longer, and so is the household. */
    private Plan continuedTo(LocalDate day) {
        return effectiveLastDay().isAfter(plan.plannedLastDay())
                ? Planner.prolongedTo(plan, outlook.awaitingRelease() ? day : effectiveLastDay())
                : Planner.continuedTo(plan, day);
    }

    private static SharedPlan shared(OnePerson person, SubjectScope scope, Plan plan) {
        return Planner.planShared(person.subject(scope), ImmutableList.of(plan));
    }

    private void add(Assessment assessment) {
        assessment.standings().forEach(one -> lines.add(new Line(one.obligation(), Optional.of(one))));
        extraneous.addAll(assessment.extraneous());
    }

    Plan plan() {
        return plan;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Returns the obligations by target, then from the narrowest scope to the widest. */
    List<Line> lines() {
        return lines;
    }

    List<Extraneous> extraneous() {
        return extraneous;
    }

    /**
     * Explains everything for which the day is a right day, and why there is nothing of whatever else the protocol names.
     *
     * @param activity the one activity to explain; empty for all
     */
    ImmutableList<Explanation> explain(LocalDate day, Optional<ActivityCode> activity) {
        Set<ActivityCode> activities = new LinkedHashSet<>();
        plan.protocol().duties().forEach(duty -> activities.add(duty.activity()));
        plan.protocol().uncountedServices().forEach(service -> activities.add(service.activity()));
        ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
        for (ActivityCode each : activity.map(Set::of).orElse(activities)) {
            List<Line> named = lines.stream()
                    .filter(line -> line.obligation().activity().equals(each)
                            && line.obligation().isRightOn(day))
                    .toList();
            named.forEach(line -> explanations.add(why(line)));
            if (named.isEmpty()) {
                explanations.add(Explainer.whyNot(continued, each, day));
            }
        }
        return explanations.build();
    }

    private Explanation why(Line line) {
        Explanation why = line.obligation().scope() == SubjectScope.PERSON
                ? Explainer.why(continued, line.obligation())
                : shared(line.obligation());
        return line.standing()
                .map(standing -> why.with(standing, asOf.orElseThrow()))
                .orElse(why);
    }

    private Explanation shared(Obligation obligation) {
        Explanation planned = Explainer.why(ImmutableList.of(continued), obligation);
        // What only records made owed is in no plan, and explains itself.
        return planned.steps().isEmpty() ? Explainer.why(continued, obligation) : planned;
    }

    /** Returns the number of the count of days that the obligation belongs to; a shared one goes by its date. */
    int count(Obligation obligation) {
        int count = 1;
        for (Series series : plan.series()) {
            if (obligation.key().when().startsWith(series.number() + "/")) {
                return series.number();
            }
            count = series.anchorDate().isAfter(obligation.target()) ? count : series.number();
        }
        return count;
    }

    /** Returns when the stay can be over; before any day is given, as if nothing had been recorded. */
    ReleaseOutlook outlook() {
        return outlook;
    }

    LocalDate effectiveLastDay() {
        return outlook.effectiveLastDay();
    }

    Temporal releaseAt() {
        return releaseAt(outlook);
    }

    /** The local date-time; with its offset where the protocol counts hours. */
    static Temporal releaseAt(ReleaseOutlook outlook) {
        return outlook.offset()
                .<Temporal>map(offset -> outlook.releaseAt().atOffset(offset))
                .orElse(outlook.releaseAt());
    }
}
