// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.NotOwed;
import org.quarantinekit.rules.plan.Obligation;

/** Daily services, folded into runs of days that follow each other: days that are left out belong to no run. */
final class ServiceRuns {

    /** What makes two daily obligations two days of one service. */
    private record Service(
            int count,
            String duty,
            ActivityCode activity,
            SubjectScope scope,
            Optional<Slot> slot,
            Optional<NotOwed> notOwed) {

        static Service of(Obligation obligation, int count) {
            return new Service(
                    count,
                    Duties.joined(obligation),
                    obligation.activity(),
                    obligation.scope(),
                    obligation.slot(),
                    obligation.notOwed());
        }
    }

    private final Map<Service, List<LoneStay.Line>> current = new LinkedHashMap<>();
    private final List<List<LoneStay.Line>> runs = new ArrayList<>();

    /** Adds the obligation of one day, none of them before one that was added already; {@code count} is its count of days. */
    void add(LoneStay.Line line, int count) {
        Service service = Service.of(line.obligation(), count);
        List<LoneStay.Line> run = current.get(service);
        if (run == null || !follows(run, line)) {
            run = new ArrayList<>();
            current.put(service, run);
            runs.add(run);
        }
        run.add(line);
    }

    private static boolean follows(List<LoneStay.Line> run, LoneStay.Line line) {
        LocalDate next = target(run.get(run.size() - 1)).plusDays(1);
        return !target(line).isAfter(next);
    }

    /** Returns the runs by first day; of those that begin on one day, the first added first. */
    List<List<LoneStay.Line>> byFirstDay() {
        List<List<LoneStay.Line>> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(run -> target(run.get(0))));
        return sorted;
    }

    private static LocalDate target(LoneStay.Line line) {
        return line.obligation().target();
    }
}
