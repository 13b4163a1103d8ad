// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.PlanRefusedException;
import org.quarantinekit.rules.plan.Planner;

/** This library as an implementation of the cases, with the protocols that come with it. */
public final class ThisLibrary implements Implementation {

    private final Catalogue catalogue = Catalogue.bundled();

    @Override
    public Answer answer(Question question) {
        try {
            return new Planned(
                    Planner.of(catalogue.protocol(question.protocol())).plan(question.episode()), question);
        } catch (PlanRefusedException e) {
            return Answer.refusing(e.reason().name());
        }
    }

    /** A plan, and where it stands on the day of asking; before any day is given, as if nothing had been recorded. */
    private static final class Planned implements Answer {

        private final Plan plan;
        private final ReleaseOutlook outlook;
        private final List<Assessment> assessments = new ArrayList<>();

        Planned(Plan plan, Question question) {
            this.plan = plan;
            Assessor assessor = Assessor.fromMidnight();
            LocalDate day = question.asOf().orElse(plan.firstDay().minusDays(1));
            Assessment own = assessor.assess(plan, of(question, plan.subject()), day);
            this.outlook = own.release().orElseThrow();
            assessments.add(own);
            Plan continued = Planner.continuedTo(plan, day);
            for (SubjectScope scope : SubjectScope.values()) {
                if (scope != plan.subject().scope()) {
                    Subject place = CaseReader.subject(scope);
                    assessments.add(assessor.assess(
                            Planner.planShared(place, ImmutableList.of(continued)),
                            of(question, place),
                            of(question, plan.subject()),
                            day));
                }
            }
        }

        private static List<ServiceRecord> of(Question question, Subject subject) {
            return question.records().stream()
                    .filter(record -> record.subject().equals(subject))
                    .toList();
        }

        @Override
        public Optional<String> refused() {
            return Optional.empty();
        }

        @Override
        public ImmutableList<String> dates(String name) {
            return switch (name) {
                case "lastDay" -> ImmutableList.of(plan.plannedLastDay().toString());
                case "standardLastDay" ->
                    ImmutableList.of(plan.standardLastDay().toString());
                case "effectiveLastDay" ->
                    ImmutableList.of(outlook.effectiveLastDay().toString());
                case "releaseAt" -> ImmutableList.of(releaseAt());
                case "watch" -> spans(plan.watches().stream().map(watch -> watch.days()));
                case "stopped" -> spans(plan.stoppedDays().stream());
                default -> name.startsWith("phase:") ? phases(name.substring(6)) : targets(name);
            };
        }

        private String releaseAt() {
            return outlook.offset()
                    .map(offset -> outlook.releaseAt().atOffset(offset).toString())
                    .orElse(outlook.releaseAt().toString());
        }

        private ImmutableList<String> phases(String name) {
            return spans(plan.series().stream()
                    .flatMap(series -> series.phases().stream())
                    .filter(phase -> phase.phase().name().equals(name))
                    .map(phase -> phase.days()));
        }

        private ImmutableList<String> targets(String duty) {
            return planned()
                    .filter(obligation ->
                            obligation.isOwed() && obligation.key().what().equals(duty))
                    .map(obligation -> span(obligation.target(), obligation.dueBy()))
                    .collect(ImmutableSet.toImmutableSet())
                    .asList();
        }

        private Stream<Obligation> planned() {
            return Stream.concat(plan.obligations().stream(), plan.sharedObligations().stream());
        }

        private static ImmutableList<String> spans(Stream<DateSpan> spans) {
            return spans.map(days -> days.firstDay() + "/" + days.lastDay()).collect(ImmutableList.toImmutableList());
        }

        private static String span(LocalDate first, LocalDate last) {
            return first.equals(last) ? first.toString() : first + "/" + last;
        }

        @Override
        public Optional<String> label(String obligation) {
            return assessments.stream()
                    .flatMap(assessment -> assessment.standings().stream())
                    .filter(standing -> name(standing.obligation().key()).equals(obligation))
                    .map(Standing::label)
                    .map(Enum::name)
                    .findFirst();
        }

        @Override
        public Optional<String> notOwed(String obligation) {
            return planned()
                    .filter(planned -> name(planned.key()).equals(obligation))
                    .flatMap(planned -> planned.notOwed().stream())
                    .map(Enum::name)
                    .findFirst();
        }

        private static String name(ObligationKey key) {
            String text = key.what() + "/" + key.when();
            return key.slot().map(slot -> text + "/" + slot).orElse(text);
        }

        @Override
        public ImmutableList<String> blockers() {
            return outlook.blockers().stream()
                    .map(blocker -> blocker.reason().name())
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public ImmutableList<String> extraneous() {
            return assessments.stream()
                    .flatMap(assessment -> assessment.extraneous().stream())
                    .map(entry -> entry.reason().name())
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
