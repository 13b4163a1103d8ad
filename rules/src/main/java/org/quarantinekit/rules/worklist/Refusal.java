// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.worklist;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.subject.Subject;

/**
 * Somebody for whom no plan or checklist could be made. Everybody else is on the worklist all the same.
 *
 * @param subject who
 * @param message what is missing or wrong, in the words of the refusal
 */
public record Refusal(Subject subject, String message) {

    /** Refuses null with a {@code NullPointerException}. */
    public Refusal {
        requireNonNull(subject, "subject");
        requireNonNull(message, "message");
    }
}
