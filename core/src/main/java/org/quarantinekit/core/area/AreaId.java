// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.area;

import static org.quarantinekit.core.internal.Checks.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of an area that has a level of its own, for example a compound: an opaque identifier chosen by the caller.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code letters, digits, dots, underscores and hyphens, a letter or digit first, at most 64 characters
 */
public record AreaId(@JsonValue String code) implements Comparable<AreaId> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public AreaId {
        identifier(code, "area id");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AreaId of(String code) {
        return new AreaId(code);
    }

    @Override
    public int compareTo(AreaId other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
