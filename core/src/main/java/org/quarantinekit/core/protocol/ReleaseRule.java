// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.source.Citation;

/**
 * When a stay can be over at the earliest. It never orders a release: that is the authority's.
 *
 * @param moment the moment of the day, for every condition that waits for a day
 * @param condition what has to be so
 * @param citations where it comes from; empty where no source says anything about it
 */
public record ReleaseRule(ReleaseMoment moment, ReleaseCondition condition, ImmutableList<Citation> citations) {

    /** Refuses a rule without a source, unless it is the one that needs none. */
    public ReleaseRule {
        requireNonNull(moment, "moment");
        requireNonNull(condition, "condition");
        requireNonNull(citations, "citations");
        boolean usual = condition instanceof ReleaseCondition.LastDayOver && moment.equals(ReleaseMoment.midnight());
        ProtocolConflictException.refuseUnless(
                usual || !citations.isEmpty(), Problem.INCOMPLETE, "citations of the release rule must not be empty");
    }

    /** Returns the rule of a source that says nothing about it: the midnight that ends the last day. */
    public static ReleaseRule afterLastDay() {
        return new ReleaseRule(ReleaseMoment.midnight(), new ReleaseCondition.LastDayOver(), ImmutableList.of());
    }
}
