// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.internal.Checks;

/**
 * One person's belonging to a household, from a first to a last day.
 *
 * @param person who belongs
 * @param joined the first day of belonging, included
 * @param left the last day of belonging, included, not before {@code joined}; empty while the person belongs
 */
public record Membership(PersonId person, LocalDate joined, Optional<LocalDate> left) {

    /** Refuses a last day before the first with an {@code IllegalArgumentException}. */
    public Membership {
        requireNonNull(person, "person");
        requireNonNull(joined, "joined");
        requireNonNull(left, "left");
        LocalDate first = joined;
        left.ifPresent(
                last -> Checks.require(!last.isBefore(first), "left " + last, "must not be before joined " + first));
    }

    /** Returns the membership of a person who belongs from this day on, included. */
    public static Membership since(PersonId person, LocalDate joined) {
        return new Membership(person, joined, Optional.empty());
    }

    /** Returns whether the person belongs to the household on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(joined) && left.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Returns whether the two memberships are of the same person and share a day. */
    public boolean overlaps(Membership other) {
        return person.equals(other.person) && (covers(other.joined) || other.covers(joined));
    }
}
