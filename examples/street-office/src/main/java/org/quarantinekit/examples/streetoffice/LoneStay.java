// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
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
    private Optional<ReleaseOutlook> outlook = Optional.empty();

    private LoneStay(Plan plan, Optional<LocalDate> asOf) {
        this.plan = plan;
        this.asOf = asOf;
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
        outlook = own.release();
        add(own);
        Plan continued = Planner.continuedTo(plan, day);
        for (SubjectScope scope : OnePerson.AROUND) {
            add(assessor.assess(shared(person, scope, continued), person.records(scope), day));
        }
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

    /** Returns what stands in the way of a release; empty where no day was given. */
    Optional<ReleaseOutlook> outlook() {
        return outlook;
    }

    LocalDate effectiveLastDay() {
        return outlook.map(ReleaseOutlook::effectiveLastDay).orElse(plan.plannedLastDay());
    }

    /** The local date-time; with its offset where the protocol counts hours. */
    Temporal releaseAt() {
        return plan.timeMetAt()
                .<Temporal>map(ZonedDateTime::toOffsetDateTime)
                .orElseGet(() -> plan.plannedLastDay().plusDays(1).atStartOfDay());
    }
}
