// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.rules.plan.Planners;

/** The last days by the library. */
final class LibraryLastDays {

    private LibraryLastDays() {}

    /** Plans each stay with its new exposures, and reads its last day in the plan. */
    static LocalDate[] ofPlans(List<Episode> stays, Planners planners) {
        LocalDate[] lastDays = new LocalDate[stays.size()];
        for (int i = 0; i < lastDays.length; i++) {
            lastDays[i] = planners.plan(stays.get(i)).plannedLastDay();
        }
        return lastDays;
    }
}
