// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.LabelCounts;

/**
 * What the day demands of one activity for one kind of subject, and how much of it is done.
 *
 * @param activity what
 * @param scope for whom
 * @param obligations how many obligations the day has to do with
 * @param required how many times it is owed, over all of them
 * @param done how many of these times it was done; a second reading in the morning is none of the evening
 * @param labels how many of the obligations bear each label
 */
public record ActivityTotal(
        ActivityCode activity, SubjectScope scope, int obligations, int required, int done, LabelCounts labels) {

    /** Refuses null with a {@code NullPointerException}. */
    public ActivityTotal {
        requireNonNull(activity, "activity");
        requireNonNull(scope, "scope");
        requireNonNull(labels, "labels");
    }
}
