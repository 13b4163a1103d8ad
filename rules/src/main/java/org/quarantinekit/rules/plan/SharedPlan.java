// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.subject.Subject;

/**
 * What is owed to a household, unit, building or compound because of the people who stay in it; once, however many they are.
 *
 * @param subject whom it is owed to
 * @param obligations what is owed, by target, activity and slot
 * @param triggers what becomes owed once something else is done
 */
public record SharedPlan(Subject subject, ImmutableList<Obligation> obligations, ImmutableList<Trigger> triggers) {

    /** Refuses null with a {@code NullPointerException}. */
    public SharedPlan {
        requireNonNull(subject, "subject");
        requireNonNull(obligations, "obligations");
        requireNonNull(triggers, "triggers");
    }
}
