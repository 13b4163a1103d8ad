// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.coverage.Coverage;
import org.quarantinekit.rules.plan.Plan;

/**
 * One walk through the roster on one day: each household with its people, then the unit, the building and the compound when
 * the walk leaves them. What is owed to a place needs the plans of everyone in it, and no longer.
 */
final class Round {

    private static final ImmutableList<SubjectScope> SURROUNDINGS =
            ImmutableList.of(SubjectScope.UNIT, SubjectScope.BUILDING, SubjectScope.COMPOUND);

    private final Dispatcher dispatcher;
    private final Roster roster;
    private final LocalDate date;
    private final PackageChecks packages;
    private final Visits visits;
    private final Map<Subject, List<ServiceRecord>> recordsLeft = new LinkedHashMap<>();
    private final List<ServiceRecord> testsOfTheDay = new ArrayList<>();
    private final Map<SubjectScope, Gathering> around = new TreeMap<>();
    private final Set<Subject> known = new HashSet<>();
    private final SetMultimap<ActivityCode, Subject> testsOwed = LinkedHashMultimap.create();
    private final Set<Subject> refused = new HashSet<>();

    private final Worklist.Builder worklist = new Worklist.Builder();
    private final Totals totals = new Totals();
    private final Map<Subject, LabelCounts> labels = new LinkedHashMap<>();
    private LabelCounts allLabels = LabelCounts.NONE;
    private int evaluated;

    Round(Dispatcher dispatcher, Roster roster, Iterable<ServiceRecord> records, LocalDate date) {
        this.dispatcher = dispatcher;
        this.roster = roster;
        this.date = date;
        this.packages = new PackageChecks(dispatcher.checklist());
        this.visits = new Visits(dispatcher, roster, date, this::recordsOf);
        records.forEach(this::sort);
    }

    Worklist walk(IntConsumer progress) {
        for (Household household : roster.households()) {
            leaveForeign(household.dwelling());
            visit(household);
            progress.accept(evaluated);
        }
        ImmutableList.copyOf(around.keySet()).forEach(this::leave);
        reportRecordsLeft();
        return worklist.date(date)
                .people(roster.residents().size())
                .households(roster.households().size())
                .addAllTotals(totals.asList())
                .putAllTestsOwed(testsOwed)
                .coverage(Coverage.reconcile(testsOwed.values(), known, testsOfTheDay))
                .putAllLabelsBySubject(labels)
                .labels(allLabels)
                .build();
    }

    private void sort(ServiceRecord record) {
        recordsLeft.computeIfAbsent(record.subject(), key -> new ArrayList<>(8)).add(record);
        LocalDate day = dispatcher.assessor().dayOf(record);
        if (!day.isAfter(date)) {
            packages.add(record);
        }
        if (isTest(record) && day.equals(date)) {
            testsOfTheDay.add(record);
        }
    }

    private static boolean isTest(ServiceRecord record) {
        return ActivityCodes.TESTS.contains(record.activity())
                && record.subject().scope() == SubjectScope.PERSON;
    }

    private void visit(Household household) {
        for (SubjectScope scope : SURROUNDINGS) {
            around.computeIfAbsent(scope, key -> new Gathering(Place.surroundings(household.dwelling(), key)));
        }
        HouseholdFile file = visits.file(household);
        file.members().forEach(this::visit);
        report(file.assessment(), file.place(), file.ownDayDemand());
        packages.check(file.place(), worklist);
    }

    private void visit(MemberFile member) {
        known.add(member.place().subject());
        around.values().forEach(gathering -> visits.join(member, gathering));
        member.assessment().ifPresent(assessment -> report(member, assessment));
        // Who moved is met at two doors, and refused once.
        member.refusal().filter(refusal -> refused.add(refusal.subject())).ifPresent(worklist::addRefusals);
    }

    private void report(MemberFile member, Assessment assessment) {
        evaluated++;
        report(assessment, member.place(), member.dayDemand());
        if (member.isStaying()) {
            member.plan().map(Plan::firstDay).ifPresent(first -> packages.due(member.place(), first));
            noteTest(assessment);
            member.release()
                    .filter(ReleaseOutlook::awaitingRelease)
                    .ifPresent(outlook -> worklist.addAwaitingRelease(new AwaitingRelease(member.place(), outlook)));
        }
        packages.check(member.place(), worklist);
    }

    /** A test that was done before the day is not owed on it any more. */
    private void noteTest(Assessment assessment) {
        assessment.dayDemand().stream()
                .filter(standing -> standing.label() != Label.WAIVED
                        && standing.metOn().map(date::equals).orElse(true))
                .map(standing -> standing.obligation().activity())
                .filter(ActivityCodes.TESTS::contains)
                .forEach(test -> testsOwed.put(test, assessment.subject()));
    }

    private void leaveForeign(Dwelling next) {
        for (SubjectScope scope : SURROUNDINGS) {
            Gathering gathering = around.get(scope);
            if (gathering != null && !gathering.subject().equals(next.surroundings(scope))) {
                leave(scope);
            }
        }
    }

    private void leave(SubjectScope scope) {
        Gathering gathering = around.remove(scope);
        if (gathering != null) {
            close(gathering);
        }
    }

    private void close(Gathering gathering) {
        Assessment assessment = visits.assess(gathering);
        report(
                assessment,
                gathering.place(),
                gathering.isAnyoneStaying() ? assessment.dayDemand() : ImmutableList.of());
    }

    /** Nothing is asked for where nobody stays any more, or yet; the labels count all the same. */
    private void report(Assessment assessment, Place place, ImmutableList<Standing> demand) {
        known.add(assessment.subject());
        recordsLeft.remove(assessment.subject());
        LabelCounts counts = assessment.labels();
        place.subjects().forEach(subject -> labels.merge(subject, counts, LabelCounts::plus));
        allLabels = allLabels.plus(counts);
        assessment.extraneous().forEach(this::reportExtraneous);
        demand.forEach(totals::add);
        worklist.addAllItems(WorkItem.open(place, demand));
    }

    private List<ServiceRecord> recordsOf(Subject subject) {
        return recordsLeft.getOrDefault(subject, List.of());
    }

    /** A handover that no plan asks for is not lost: the checklist has counted it. */
    private void reportExtraneous(Extraneous entry) {
        if (entry.reason() != Extraneous.Reason.NOT_A_DUTY || !packages.isHandover(entry.record())) {
            worklist.addExtraneous(entry);
        }
    }

    /** What nobody asked for is about somebody without a stay, or about somebody whom the roster does not have. */
    private void reportRecordsLeft() {
        recordsLeft.forEach((subject, records) -> {
            if (known.contains(subject)) {
                records.forEach(record -> reportExtraneous(new Extraneous(record, Extraneous.Reason.NOT_A_DUTY)));
            } else {
                worklist.addAllUnknown(records);
            }
        });
    }
}
