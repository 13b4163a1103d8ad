// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.care.CareChecklist;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planners;

/**
 * Makes the worklist of a day from the roster and the records, and opens the file of one household. Safe to share between threads.
 *
 * <p>People are evaluated one after the other, and a plan is kept no longer than its building is walked.
 */
public final class Dispatcher {

    private final Planners planners;
    private final Assessor assessor;
    private final Optional<CareChecklist> checklist;

    private Dispatcher(Planners planners, Assessor assessor, Optional<CareChecklist> checklist) {
        this.planners = planners;
        this.assessor = assessor;
        this.checklist = checklist;
    }

    /** Returns the dispatcher for stays under these protocols, with service days that begin at midnight. */
    public static Dispatcher of(Iterable<Protocol> protocols) {
        return new Dispatcher(Planners.of(protocols), Assessor.fromMidnight(), Optional.empty());
    }

    /** Returns this dispatcher with another assessor, for places whose service day begins at another time. */
    public Dispatcher withAssessor(Assessor other) {
        return new Dispatcher(planners, requireNonNull(other, "assessor"), checklist);
    }

    /** Returns this dispatcher, asking also who lacks something of this package. */
    public Dispatcher withCarePackage(CarePackage carePackage) {
        return new Dispatcher(planners, assessor, Optional.of(CareChecklist.of(carePackage)));
    }

    /**
     * Makes the worklist of one day.
     *
     * @param roster the people at home
     * @param records the records up to that day, in any order; later ones count for nothing and are reported
     * @param date the day; all of it counts as still running
     */
    public Worklist dispatch(Roster roster, Iterable<ServiceRecord> records, LocalDate date) {
        return dispatch(roster, records, date, people -> {});
    }

    /**
     * Makes the worklist of one day, and tells how far it has come.
     *
     * @param progress told, after each household, how many people have been evaluated
     */
    public Worklist dispatch(Roster roster, Iterable<ServiceRecord> records, LocalDate date, IntConsumer progress) {
        return new Round(this, roster, records, date).walk(progress);
    }

    /**
     * Opens the file of one household on one day. It agrees with the worklist of the same roster, records and day.
     *
     * @param roster the people at home
     * @param records the records up to that day, in any order, of this household or of all; later ones count for nothing
     * @param household which household
     * @param date the day; all of it counts as still running
     * @throws IllegalArgumentException if the roster does not have the household
     */
    public HouseholdFile household(
            Roster roster, Iterable<ServiceRecord> records, HouseholdId household, LocalDate date) {
        requireNonNull(roster, "roster");
        requireNonNull(records, "records");
        requireNonNull(household, "household");
        requireNonNull(date, "date");
        Household found = roster.findHousehold(household)
                .orElseThrow(() -> new IllegalArgumentException("household " + household + " must be on the roster"));
        ImmutableListMultimap<Subject, ServiceRecord> bySubject = Multimaps.index(records, ServiceRecord::subject);
        return new Visits(this, roster, date, bySubject::get).file(found);
    }

    Assessor assessor() {
        return assessor;
    }

    Optional<CareChecklist> checklist() {
        return checklist;
    }

    Plan plan(Episode episode) {
        return planners.plan(episode);
    }
}
