// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Extraneous;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.care.CareChecklist;
import org.quarantinekit.rules.care.MissingItem;
import org.quarantinekit.rules.coverage.Coverage;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

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
    private final Homes homes;
    private final Map<Subject, List<ServiceRecord>> recordsLeft = new LinkedHashMap<>();
    private final List<ServiceRecord> testsOfTheDay = new ArrayList<>();
    private final Map<SubjectScope, Gathering> around = new TreeMap<>();
    private final Map<Subject, List<ServiceRecord>> handovers = new HashMap<>();
    private final Set<Subject> known = new HashSet<>();
    private final Set<Subject> owingTest = new HashSet<>();
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
        this.homes = new Homes(roster.households(), date);
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
                .coverage(Coverage.reconcile(owingTest, known, testsOfTheDay))
                .putAllLabelsBySubject(labels)
                .labels(allLabels)
                .build();
    }

    private void sort(ServiceRecord record) {
        add(recordsLeft, record);
        LocalDate day = dispatcher.assessor().dayOf(record);
        if (isHandover(record) && !day.isAfter(date)) {
            add(handovers, record);
        }
        if (isTest(record) && day.equals(date)) {
            testsOfTheDay.add(record);
        }
    }

    private static void add(Map<Subject, List<ServiceRecord>> records, ServiceRecord record) {
        records.computeIfAbsent(record.subject(), key -> new ArrayList<>(8)).add(record);
    }

    private boolean isHandover(ServiceRecord record) {
        return dispatcher.checklist().isPresent() && record.activity().equals(ActivityCodes.CARE_PACKAGE);
    }

    private static boolean isTest(ServiceRecord record) {
        return ActivityCodes.TESTS.contains(record.activity())
                && record.subject().scope() == SubjectScope.PERSON;
    }

    private void visit(Household household) {
        Gathering door = new Gathering(Place.of(household));
        for (SubjectScope scope : SURROUNDINGS) {
            around.computeIfAbsent(scope, key -> new Gathering(Place.surroundings(household.dwelling(), key)));
        }
        household.members().forEach(membership -> known.add(Subject.of(membership.person())));
        household.members().forEach(membership -> visit(household, door, membership));
        close(door);
        checkPackage(door.place(), SubjectScope.HOUSEHOLD, door.isAnyoneStaying());
    }

    private void visit(Household household, Gathering door, Membership membership) {
        roster.findResident(membership.person())
                .ifPresent(resident ->
                        resident.episode().ifPresent(episode -> visit(household, door, membership, episode)));
    }

    private void visit(Household household, Gathering door, Membership membership, Episode episode) {
        Place place = door.place().with(membership.person());
        // Who came back is a member twice, and is visited once: for the membership that makes this the home.
        boolean home = homes.isHome(membership.person(), household.id()) && !labels.containsKey(place.subject());
        try {
            Plan plan = Planner.continuedTo(dispatcher.plan(episode), date);
            boolean staying = home && homes.isAtHome(membership.person()) && isStaying(plan);
            List<Obligation> shared = plan.sharedObligations().stream()
                    .filter(obligation -> membership.covers(obligation.target()))
                    .toList();
            door.add(shared, staying);
            around.values().forEach(gathering -> gathering.add(shared, staying));
            if (home && !plan.triggers().isEmpty()) {
                List<ServiceRecord> records = recordsOf(place.subject()).stream()
                        .filter(record ->
                                membership.covers(dispatcher.assessor().dayOf(record)))
                        .toList();
                door.addTriggers(plan.triggers(), records);
                around.values().forEach(gathering -> gathering.addTriggers(plan.triggers(), records));
            }
            if (home) {
                visitAtHome(place, plan, staying);
            }
        } catch (IllegalArgumentException e) {
            // Who moved is met at two doors, and refused once.
            if (refused.add(place.subject())) {
                worklist.addRefusals(new Refusal(place.subject(), String.valueOf(e.getMessage())));
            }
        }
    }

    private void visitAtHome(Place place, Plan plan, boolean staying) {
        Assessment assessment = dispatcher.assessor().assess(plan, recordsOf(place.subject()), date);
        evaluated++;
        report(assessment, place, staying);
        if (staying) {
            noteTest(assessment);
            assessment
                    .release()
                    .filter(outlook -> outlook.awaitingRelease())
                    .ifPresent(outlook -> worklist.addAwaitingRelease(new AwaitingRelease(place, outlook)));
        }
        checkPackage(place, SubjectScope.PERSON, staying);
    }

    private boolean isStaying(Plan plan) {
        boolean begun = !date.isBefore(plan.firstDay());
        return begun && (plan.isAwaitingRelease(date) || !date.isAfter(plan.plannedLastDay()));
    }

    /** A test that was done before the day is not owed on it any more. */
    private void noteTest(Assessment assessment) {
        boolean owes = assessment.dayDemand().stream()
                .filter(standing ->
                        ActivityCodes.TESTS.contains(standing.obligation().activity()))
                .anyMatch(standing -> standing.label() != Label.WAIVED
                        && standing.metOn().map(date::equals).orElse(true));
        if (owes) {
            owingTest.add(assessment.subject());
        }
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
        known.add(gathering.subject());
        Assessment assessment = dispatcher
                .assessor()
                .assess(
                        Planner.share(gathering.subject(), gathering.shared(), gathering.triggers()),
                        recordsOf(gathering.subject()),
                        gathering.triggering(),
                        date);
        report(assessment, gathering.place(), gathering.isAnyoneStaying());
    }

    /** Nothing is asked for where nobody stays any more, or yet; the labels count all the same. */
    private void report(Assessment assessment, Place place, boolean staying) {
        recordsLeft.remove(assessment.subject());
        LabelCounts counts = assessment.labels();
        place.subjects().forEach(subject -> labels.merge(subject, counts, LabelCounts::plus));
        allLabels = allLabels.plus(counts);
        assessment.extraneous().forEach(this::reportExtraneous);
        if (staying) {
            for (Standing standing : assessment.dayDemand()) {
                totals.add(standing);
                if (standing.label().isOpen()) {
                    worklist.addItems(new WorkItem(place, standing));
                }
            }
        }
    }

    private void checkPackage(Place place, SubjectScope recipient, boolean staying) {
        dispatcher
                .checklist()
                .filter(checklist -> staying && checklist.carePackage().recipient() == recipient)
                .ifPresent(checklist -> checkPackage(place, checklist));
    }

    private void checkPackage(Place place, CareChecklist checklist) {
        List<ServiceRecord> received = handovers.getOrDefault(place.subject(), List.of());
        try {
            ImmutableList<MissingItem> missing = checklist.missing(checklist.received(received));
            if (!missing.isEmpty()) {
                worklist.addShortPackages(new ShortPackage(place, missing));
            }
        } catch (IllegalArgumentException e) {
            worklist.addRefusals(new Refusal(place.subject(), String.valueOf(e.getMessage())));
        }
    }

    private List<ServiceRecord> recordsOf(Subject subject) {
        return recordsLeft.getOrDefault(subject, List.of());
    }

    /** A handover that no plan asks for is not lost: the checklist has counted it. */
    private void reportExtraneous(Extraneous entry) {
        if (entry.reason() != Extraneous.Reason.NOT_A_DUTY || !isHandover(entry.record())) {
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
