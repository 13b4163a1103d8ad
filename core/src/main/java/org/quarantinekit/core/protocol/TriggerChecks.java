// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.term.ActivityCode;

/** Whether what is owed after something else is ever owed after itself. */
final class TriggerChecks {

    private TriggerChecks() {}

    static void check(Protocol protocol) {
        ImmutableSetMultimap.Builder<ActivityCode, ActivityCode> next = ImmutableSetMultimap.builder();
        for (Duty duty : protocol.duties()) {
            if (duty.occurrence() instanceof OccurrenceRule.AfterActivity after) {
                ProtocolConflictException.refuseUnless(
                        duty.demand().isPresent(),
                        Problem.CONTRADICTION,
                        "duty " + duty.id() + " must have a demand and no slots, because it is owed after "
                                + after.trigger());
                ProtocolConflictException.refuseUnless(
                        duty.missPolicy()
                                .value()
                                .filter(MissPolicy.ExtendTo.class::isInstance)
                                .isEmpty(),
                        Problem.CONTRADICTION,
                        "duty " + duty.id() + " must not extend the stay to a day, because it has no day of its own");
                next.put(after.trigger(), duty.activity());
            }
        }
        ImmutableSetMultimap<ActivityCode, ActivityCode> followers = next.build();
        for (ActivityCode activity : followers.keySet()) {
            Set<ActivityCode> reached = new HashSet<>();
            reach(followers, activity, reached);
            ProtocolConflictException.refuseUnless(
                    !reached.contains(activity),
                    Problem.CYCLE,
                    "activity " + activity + " of " + protocol.id() + " must not be owed after itself");
        }
    }

    private static void reach(
            ImmutableSetMultimap<ActivityCode, ActivityCode> followers, ActivityCode from, Set<ActivityCode> reached) {
        for (ActivityCode follower : followers.get(from)) {
            if (reached.add(follower)) {
                reach(followers, follower, reached);
            }
        }
    }
}
