// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Planners;

/** The answers for people whom the columns cannot answer: by a plan, and by assessing it. */
final class ByPlan {

    private final Stays stays;
    private final ImmutableList<Records> records;
    private final Planners planners;
    private final Assessor assessor;
    private final LocalDate date;

    ByPlan(Stays stays, ImmutableList<Records> records, Planners planners, Assessor assessor, LocalDate date) {
        this.stays = stays;
        this.records = records;
        this.planners = planners;
        this.assessor = assessor;
        this.date = date;
    }

    void work(int position, DaySheet.Columns sheet) {
        Episode episode = stays.episode(position);
        List<ServiceRecord> all = new ArrayList<>();
        records.forEach(some -> all.addAll(some.of(position, stays.people.get(position))));
        assessor.assess(planners.plan(episode), all, date).dayDemand().stream()
                .filter(standing -> standing.label().isOpen())
                .forEach(standing -> sheet.add(position, PersonDuty.of(standing)));
    }

    void due(int position, DaySheet.Columns sheet) {
        Episode episode = stays.episode(position);
        for (Obligation obligation : planners.planner(episode).dueOn(episode, date)) {
            if (obligation.scope() == SubjectScope.PERSON) {
                sheet.add(position, PersonDuty.due(obligation));
            }
        }
    }
}
