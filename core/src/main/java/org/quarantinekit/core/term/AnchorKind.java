// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.quarantinekit.core.internal.Checks.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The kind of date that day counting hangs on, for example {@code QUARANTINE_START}.
 *
 * <p>The vocabulary is open: {@link AnchorKinds} holds the words of the bundled documents, any other word of the same form
 * is as good.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code upper-case letters, digits and underscores, a letter first, at most 64 characters
 */
public record AnchorKind(@JsonValue String code) implements Comparable<AnchorKind> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public AnchorKind {
        word(code, "anchor kind");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AnchorKind of(String code) {
        return new AnchorKind(code);
    }

    @Override
    public int compareTo(AnchorKind other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
