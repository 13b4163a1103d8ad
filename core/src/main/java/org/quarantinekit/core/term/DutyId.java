// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.quarantinekit.core.internal.Checks.slug;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a duty inside its protocol, for example {@code nucleic-acid-test}.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code lower-case letters, digits and hyphens, no hyphen at an edge, at most 64 characters
 */
public record DutyId(@JsonValue String code) implements Comparable<DutyId> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public DutyId {
        slug(code, "duty id");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DutyId of(String code) {
        return new DutyId(code);
    }

    @Override
    public int compareTo(DutyId other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
