// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;

/** A stay with one test duty of one shape, for whoever asks what the shape means. */
record OneDuty(OccurrenceRule rule, int times, int days) {

    /** The shape in a stay of the usual length, owed once. */
    static OneDuty of(OccurrenceRule rule) {
        return new OneDuty(rule, 1, Samples.STAY);
    }

    OneDuty times(int count) {
        return new OneDuty(rule, count, days);
    }

    OneDuty days(int count) {
        return new OneDuty(rule, times, count);
    }

    Plan plan() {
        return plan(Samples.episode().build());
    }

    Plan plan(Episode stay) {
        return Samples.plan(
                stay,
                days,
                ImmutableList.of(Samples.test(Demand.atLeast(times), Stated.unspecified(), Stated.unspecified())
                        .occurrence(rule)
                        .build()));
    }

    Obligation only() {
        return Iterables.getOnlyElement(plan().obligations());
    }

    /** The assessment of this day, with a test at each of these times. */
    Assessment assess(int day, LocalDateTime... tests) {
        return Samples.assess(
                plan(), day, Arrays.stream(tests).map(OneDuty::test).toArray(ServiceRecord[]::new));
    }

    private static ServiceRecord test(LocalDateTime at) {
        return ServiceRecord.builder(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON)
                .performedAt(at)
                .outcome(Outcome.DONE)
                .build();
    }
}
