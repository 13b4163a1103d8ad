// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.LabelCounts;
import org.quarantinekit.rules.assess.Standing;

/** Adds up what the day demands, by scope and activity. */
final class Totals {

    private record Line(SubjectScope scope, ActivityCode activity) implements Comparable<Line> {

        @Override
        public int compareTo(Line other) {
            int byScope = scope.compareTo(other.scope);
            return byScope != 0 ? byScope : activity.compareTo(other.activity);
        }
    }

    private final Map<Line, ActivityTotal> totals = new TreeMap<>();

    void add(Standing standing) {
        int atLeast = standing.obligation().demand().atLeast();
        ActivityTotal one = new ActivityTotal(
                standing.obligation().activity(),
                standing.obligation().scope(),
                1,
                atLeast,
                Math.min(standing.done(), atLeast),
                LabelCounts.of(ImmutableList.of(standing)));
        totals.merge(new Line(one.scope(), one.activity()), one, Totals::sum);
    }

    ImmutableList<ActivityTotal> asList() {
        return ImmutableList.copyOf(totals.values());
    }

    private static ActivityTotal sum(ActivityTotal one, ActivityTotal other) {
        return new ActivityTotal(
                one.activity(),
                one.scope(),
                one.obligations() + other.obligations(),
                one.required() + other.required(),
                one.done() + other.done(),
                one.labels().plus(other.labels()));
    }
}
