// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.plan.Planners;
import org.quarantinekit.rules.testing.TestingDay;
import org.quarantinekit.rules.testing.TestingDays;

/** The test dates by the library. */
final class LibraryTestDates {

    private LibraryTestDates() {}

    /** Returns the testing days of these protocols, worked out once. */
    static ImmutableList<TestingDays> testingDays(ImmutableList<Protocol> protocols) {
        return protocols.stream().map(TestingDays::of).collect(ImmutableList.toImmutableList());
    }

    /** Asks for the dates of each start, under the protocol with the start's number. */
    static List<List<LocalDate>> ofStarts(List<PlainPerson> people, ImmutableList<TestingDays> testingDays) {
        List<List<LocalDate>> all = new ArrayList<>(people.size());
        for (PlainPerson person : people) {
            all.add(testingDays.get(person.protocol().startNumber()).dates(person.start()));
        }
        return all;
    }

    /** Plans each stay, and reads the dates in the plan. */
    static List<List<LocalDate>> ofPlans(List<Episode> stays, Planners planners) {
        List<List<LocalDate>> all = new ArrayList<>(stays.size());
        for (Episode stay : stays) {
            all.add(TestingDays.in(planners.plan(stay)).stream()
                    .map(TestingDay::date)
                    .collect(ImmutableList.toImmutableList()));
        }
        return all;
    }

    /** Asks for each day of each stay what is due on it; the protocols owe tests and nothing else. */
    static List<List<LocalDate>> askedDayByDay(List<Episode> stays, Planners planners) {
        List<List<LocalDate>> all = new ArrayList<>(stays.size());
        for (Episode stay : stays) {
            LocalDate start = stay.anchors().values().asList().get(0).date();
            ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
            for (int days = 0; days <= PopulationColumns.LAST_DAY; days++) {
                LocalDate day = start.plusDays(days);
                if (!planners.planner(stay).dueOn(stay, day).isEmpty()) {
                    dates.add(day);
                }
            }
            all.add(dates.build());
        }
        return all;
    }
}
