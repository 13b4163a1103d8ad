// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import static org.quarantinekit.core.internal.Checks.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of one concern: an opaque identifier chosen by the caller, under which studies and answers refer to it.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code letters, digits, dots, underscores and hyphens, a letter or digit first, at most 64 characters
 */
public record ConcernId(@JsonValue String code) implements Comparable<ConcernId> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public ConcernId {
        identifier(code, "concern id");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConcernId of(String code) {
        return new ConcernId(code);
    }

    @Override
    public int compareTo(ConcernId other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
