// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Planners;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Resident;
import org.quarantinekit.rules.worklist.Roster;
import org.quarantinekit.rules.worklist.Worklist;

/** The worklist of the day by the library. */
final class LibraryWorklist {

    private final Roster roster;
    private final List<ServiceRecord> records;
    private final Dispatcher dispatcher;
    private final Planners planners;

    LibraryWorklist(PopulationColumns population) {
        ImmutableList<Protocol> protocols = LibraryProtocols.testsAndServices();
        roster = LibraryInput.roster(population, protocols);
        records = LibraryInput.records(population);
        dispatcher = Dispatcher.of(protocols);
        planners = Planners.of(protocols);
    }

    /** Has the whole worklist made, with its totals and its coverage. */
    Worklist dispatched() {
        return dispatcher.dispatch(roster, records, PopulationColumns.TODAY);
    }

    /** Assesses one person after the other, and keeps what is open, by building and household. */
    Map<String, Map<String, List<Standing>>> assessed() {
        ImmutableListMultimap<Subject, ServiceRecord> bySubject = Multimaps.index(records, ServiceRecord::subject);
        Map<String, Map<String, List<Standing>>> worklist = new HashMap<>();
        for (Household household : roster.households()) {
            List<Standing> open = new ArrayList<>();
            for (PersonId person : household.membersOn(PopulationColumns.TODAY)) {
                roster.findResident(person)
                        .flatMap(Resident::episode)
                        .ifPresent(stay -> addOpen(stay, bySubject.get(stay.subject()), open));
            }
            if (!open.isEmpty()) {
                worklist.computeIfAbsent(household.dwelling().building(), key -> new HashMap<>())
                        .put(household.id().code(), open);
            }
        }
        return worklist;
    }

    private void addOpen(Episode stay, List<ServiceRecord> done, List<Standing> open) {
        Assessment assessment = Assessor.fromMidnight().assess(planners.plan(stay), done, PopulationColumns.TODAY);
        boolean over =
                assessment.release().filter(ReleaseOutlook::awaitingRelease).isPresent();
        for (Standing standing : assessment.dayDemand()) {
            if (standing.label().isOpen() && (isTest(standing) || !over)) {
                open.add(standing);
            }
        }
    }

    static boolean isTest(Standing standing) {
        return standing.obligation().activity().equals(ActivityCodes.NUCLEIC_ACID_TEST);
    }

    /**
     * Returns the checksum of a worklist, less the daily services of those whose last day has passed: the library has them go
     * on until somebody records the release, and says who that is.
     */
    static long checksumOfItems(Worklist worklist) {
        WorkByPerson work = new WorkByPerson();
        worklist.awaitingRelease().forEach(over -> work.endServices(over.place().subject()));
        worklist.items()
                .forEach(item -> work.add(
                        item.place().building().orElseThrow(),
                        item.place().household().orElseThrow().code(),
                        item.standing()));
        return work.checksum();
    }

    static long checksumOfStandings(Map<String, Map<String, List<Standing>>> worklist) {
        WorkByPerson work = new WorkByPerson();
        worklist.forEach((building, households) -> households.forEach(
                (household, standings) -> standings.forEach(standing -> work.add(building, household, standing))));
        return work.checksum();
    }
}
