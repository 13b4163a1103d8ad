// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import static org.quarantinekit.core.internal.Checks.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A named part of the day in which something is owed, for example {@code MORNING}.
 *
 * <p>A slot has no hours of its own: a duty that uses it says when it begins, because sources differ and many are silent.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code upper-case letters, digits and underscores, a letter first, at most 64 characters
 */
public record Slot(@JsonValue String code) implements Comparable<Slot> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public Slot {
        word(code, "slot");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Slot of(String code) {
        return new Slot(code);
    }

    @Override
    public int compareTo(Slot other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
