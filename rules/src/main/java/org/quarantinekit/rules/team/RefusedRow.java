// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something given to this room that it cannot use; whatever else was given is used.
 *
 * @param place which one, by its code, or by its number in the input: "squad SQ-1", "shift 3"
 * @param rule what it breaks: "must not stand twice"
 */
public record RefusedRow(String place, String rule) {

    static final Comparator<RefusedRow> ORDER =
            Comparator.comparing(RefusedRow::place).thenComparing(RefusedRow::rule);

    /** Refuses null with a {@code NullPointerException}. */
    public RefusedRow {
        requireNonNull(place, "place");
        requireNonNull(rule, "rule");
    }

    /** Returns place and rule, for example "squad SQ-1 must not stand twice". */
    @Override
    public String toString() {
        return place + " " + rule;
    }
}
