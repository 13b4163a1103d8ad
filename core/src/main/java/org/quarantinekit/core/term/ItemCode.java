// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.quarantinekit.core.internal.Checks.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A kind of thing that is packed, ordered or delivered, for example {@code THERMOMETER}.
 *
 * <p>The vocabulary is open: every package and order brings its own words.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code upper-case letters, digits and underscores, a letter first, at most 64 characters
 */
public record ItemCode(@JsonValue String code) implements Comparable<ItemCode> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public ItemCode {
        word(code, "item code");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ItemCode of(String code) {
        return new ItemCode(code);
    }

    @Override
    public int compareTo(ItemCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
