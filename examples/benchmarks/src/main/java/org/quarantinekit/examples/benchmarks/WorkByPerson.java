// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.bulk.PersonDuty;
import org.quarantinekit.rules.plan.Obligation;

/** What is open for each person, gathered from standings for the checksum. */
final class WorkByPerson {

    /** What is open for one person. */
    private static final class Open {

        final int building;
        final int household;
        int tests;
        int owed;

        Open(int building, int household) {
            this.building = building;
            this.household = household;
        }
    }

    /** One thing that is open. */
    private record Item(Subject person, ActivityCode activity, Optional<ProtocolDay> day, Label label, int remaining) {}

    private final Map<Subject, Open> open = new HashMap<>();
    private final Set<Subject> withoutServices = new HashSet<>();

    /** Leaves out the daily services of this person from now on. */
    void endServices(Subject person) {
        withoutServices.add(person);
    }

    /** Adds something that is open; everything of one person stands in one household. */
    void add(String building, String household, Standing standing) {
        Obligation obligation = standing.obligation();
        add(
                building,
                household,
                new Item(
                        obligation.subject(),
                        obligation.activity(),
                        obligation.day(),
                        standing.label(),
                        standing.remaining()));
    }

    /** Adds something that is open, as a population tells it. */
    void add(String building, String household, PersonDuty duty) {
        int remaining = duty.demand().atLeast() - duty.done();
        add(building, household, new Item(duty.subject(), duty.activity(), duty.day(), duty.label(), remaining));
    }

    private void add(String building, String household, Item item) {
        boolean test = item.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST);
        if (test || !withoutServices.contains(item.person())) {
            Open work = open.computeIfAbsent(
                    item.person(), key -> new Open(Codes.number(building), Codes.number(household)));
            work.tests |= test ? testBit(item) : 0;
            work.owed += test ? 0 : PackedCounts.of(serviceOf(item.activity()), item.remaining());
        }
    }

    private static int testBit(Item item) {
        return item.label() == Label.DUE ? 1 : 1 << item.day().orElseThrow().number();
    }

    private static int serviceOf(ActivityCode activity) {
        for (DailyService service : DailyService.ALL) {
            if (service.activity().equals(activity)) {
                return service.number;
            }
        }
        throw new IllegalArgumentException("activity " + activity + " must be a daily service");
    }

    long checksum() {
        long sum = 0;
        for (Map.Entry<Subject, Open> entry : open.entrySet()) {
            Open work = entry.getValue();
            sum += Checksum.ofWork(
                    work.building, work.household, Codes.number(entry.getKey().id()), work.tests, work.owed);
        }
        return sum;
    }
}
