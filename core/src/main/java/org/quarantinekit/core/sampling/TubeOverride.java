// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.subject.Subject;

/**
 * That another rule than the standard one holds somewhere, or for somebody.
 *
 * @param subject the compound, building, unit, household or person
 * @param rule the rule that holds there
 */
public record TubeOverride(Subject subject, TubeRule rule) {

    /** Refuses null with a {@code NullPointerException}. */
    public TubeOverride {
        requireNonNull(subject, "subject");
        requireNonNull(rule, "rule");
    }
}
