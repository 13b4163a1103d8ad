// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.internal.Checks;

/**
 * By when concerns of one category are to be answered.
 *
 * @param category the category
 * @param withinDays how many days after the day on which the concern was raised, or opened again, it may still be answered
 *     in time, that day included: 0 means on the same day; 0 to 365
 */
public record AnswerRule(ConcernCategory category, int withinDays) {

    /** Refuses a number of days outside 0 to 365 with an {@code IllegalArgumentException}. */
    public AnswerRule {
        requireNonNull(category, "category");
        Checks.require(withinDays >= 0 && withinDays <= 365, "withinDays " + withinDays, "must be 0 to 365");
    }
}
