// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something given to this room that it cannot use; whatever else was given is used.
 *
 * @param given the very one that was given: a {@code Post}, {@code Shift}, {@code Squad}, {@code SquadTemplate} or
 *     {@code SquadMember}
 * @param place which one, by its code, or by its number in the input: "squad SQ-1", "shift 3"
 * @param rule what it breaks: "must not stand twice"
 */
public record RefusedRow(Object given, String place, String rule) {

    // The contents are last, so that of two rows with one code the order of the input decides nothing.
    static final Comparator<RefusedRow> ORDER = Comparator.comparing(RefusedRow::place)
            .thenComparing(RefusedRow::rule)
            .thenComparing(row -> row.given().toString());

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedRow {
        requireNonNull(given, "given");
        requireNonNull(place, "place");
        requireNonNull(rule, "rule");
    }

    /** Returns place and rule, for example "squad SQ-1 must not stand twice". */
    @Override
    public String toString() {
        return place + " " + rule;
    }
}
