// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;

import java.time.LocalDate;
import java.util.List;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** The stays in which other projects went wrong: from Sunday, 8 August 2021, as day 1, for 14 days unless said. */
final class Stays {

    private Stays() {}

    static Protocol fourteenDays(Duty... duties) {
        return Samples.protocol(START_IS_DAY_1, 14, duties);
    }

    static Plan plan(Protocol protocol, EpisodeEvent... events) {
        return Planner.of(protocol).plan(stay().addEvents(events).build());
    }

    static Episode.Builder stay() {
        return Samples.episode(PERSON, AUG_8);
    }

    /** So many visits on each day; what was not done is over with the day. */
    static Duty visits(Demand demand) {
        return visits(OccurrenceRule.eachDay(), demand, Stated.of(MissPolicy.lapse()));
    }

    static Duty visits(OccurrenceRule rule, Demand demand, Stated<MissPolicy> policy) {
        return Samples.duty("visit", ActivityCodes.CONTACT, rule)
                .demand(demand)
                .window(Stated.unspecified())
                .missPolicy(policy)
                .build();
    }

    static ServiceRecord visited(LocalDate day, int hour) {
        return Samples.done(ActivityCodes.CONTACT, day.atTime(hour, 0));
    }

    static Assessment assess(Plan plan, LocalDate asOf, ServiceRecord... records) {
        return Assessor.fromMidnight().assess(plan, List.of(records), asOf);
    }

    /** Where the obligation of this target stands; the first one, where the day has parts. */
    static Label label(Assessment assessment, LocalDate target) {
        return standing(assessment, target).label();
    }

    static Standing standing(Assessment assessment, LocalDate target) {
        return assessment.standings().stream()
                .filter(standing -> standing.obligation().target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    /** The targets of what is owed, in order. */
    static List<LocalDate> owed(Plan plan) {
        return plan.obligations().stream()
                .filter(Obligation::isOwed)
                .map(Obligation::target)
                .toList();
    }

    /** The targets of what is owed and not superseded in an assessment, in order. */
    static List<LocalDate> owed(Assessment assessment) {
        return assessment.standings().stream()
                .map(Standing::obligation)
                .filter(Obligation::isOwed)
                .map(Obligation::target)
                .toList();
    }
}
