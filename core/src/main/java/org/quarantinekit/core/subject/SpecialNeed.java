// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.subject;

import static org.quarantinekit.core.internal.Checks.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why someone needs something other than the ordinary service, for example {@code CANNOT_WALK_WELL}.
 *
 * <p>The vocabulary is open: {@link SpecialNeeds} holds the words that the source page names, any other word of the same
 * form is as good.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code upper-case letters, digits and underscores, a letter first, at most 64 characters
 */
public record SpecialNeed(@JsonValue String code) implements Comparable<SpecialNeed> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public SpecialNeed {
        word(code, "special need");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SpecialNeed of(String code) {
        return new SpecialNeed(code);
    }

    @Override
    public int compareTo(SpecialNeed other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
