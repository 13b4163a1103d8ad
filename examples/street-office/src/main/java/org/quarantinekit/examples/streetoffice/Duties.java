// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.plan.Obligation;

/** What the duties of an obligation say about it. */
final class Duties {

    private Duties() {}

    /** Returns the identifiers of the duties, joined by commas. */
    static String joined(Obligation obligation) {
        return obligation.duties().stream().map(duty -> duty.id().code()).collect(Collectors.joining(","));
    }

    static boolean isTest(Obligation obligation) {
        return ActivityCodes.TESTS.contains(obligation.activity());
    }

    /** Returns whether it is owed on every day, so that a table can show it in one row. */
    static boolean isDaily(Obligation obligation) {
        return obligation.duties().stream().allMatch(duty -> duty.occurrence() instanceof OccurrenceRule.EachDay);
    }

    /** Returns after what it is owed; empty for whatever does not wait for anything else to be done. */
    static ImmutableSet<ActivityCode> triggers(Obligation obligation) {
        return obligation.duties().stream()
                .map(Duty::occurrence)
                .filter(OccurrenceRule.AfterActivity.class::isInstance)
                .map(occurrence -> ((OccurrenceRule.AfterActivity) occurrence).trigger())
                .collect(ImmutableSet.toImmutableSet());
    }
}
