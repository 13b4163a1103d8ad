// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.source.LocalizedText;

/**
 * A task for which a template has a squad of its own.
 *
 * @param task the task
 * @param title what the source calls that squad
 */
public record NamedTask(SquadTask task, LocalizedText title) {

    /** Refuses null with a {@code NullPointerException}. */
    public NamedTask {
        requireNonNull(task, "task");
        requireNonNull(title, "title");
    }
}
