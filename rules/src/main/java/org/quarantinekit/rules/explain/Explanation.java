// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;

/**
 * Why something is owed, or is not.
 *
 * @param activity what it is about
 * @param obligation the obligation, where there is one
 * @param isOwed whether it is owed
 * @param steps the steps, in the order in which they follow from each other, at least one
 */
public record Explanation(
        ActivityCode activity, Optional<Obligation> obligation, boolean isOwed, ImmutableList<Step> steps) {

    /** Refuses null with a {@code NullPointerException}. */
    public Explanation {
        requireNonNull(activity, "activity");
        requireNonNull(obligation, "obligation");
        requireNonNull(steps, "steps");
    }

    /** Returns the explanation with where the obligation stands on the day of asking as its last step. */
    public Explanation with(Standing standing, LocalDate asOf) {
        Step stands = new Step.StandsAt(
                standing.label(),
                standing.done(),
                standing.obligation().demand().atLeast(),
                asOf);
        return new Explanation(
                activity,
                obligation,
                isOwed,
                ImmutableList.<Step>builder().addAll(steps).add(stands).build());
    }

    /** Returns the steps as sentences. */
    public ImmutableList<LocalizedText> text() {
        return steps.stream().map(Step::text).collect(ImmutableList.toImmutableList());
    }

    /** Returns the sources, in the order of the steps. */
    public ImmutableList<Citation> citations() {
        return steps.stream()
                .filter(Step.SourceCited.class::isInstance)
                .map(step -> ((Step.SourceCited) step).citation())
                .collect(ImmutableList.toImmutableList());
    }
}
