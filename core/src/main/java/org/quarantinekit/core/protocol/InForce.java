// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.source.Stated;

/**
 * From when to when a protocol was in force, each edge as far as the source says.
 *
 * @param firstDay the first day in force, included
 * @param lastDay the last day in force, included, not before {@code firstDay}
 */
public record InForce(Stated<LocalDate> firstDay, Stated<LocalDate> lastDay) {

    /** Refuses a last day before the first. */
    public InForce {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        if (firstDay.isStated() && lastDay.isStated()) {
            LocalDate first = firstDay.value().get();
            LocalDate last = lastDay.value().get();
            Checks.require(!last.isBefore(first), "lastDay " + last, "must not be before firstDay " + first);
        }
    }

    /** Returns the span of a source that says nothing about it. */
    public static InForce unspecified() {
        return new InForce(Stated.unspecified(), Stated.unspecified());
    }
}
