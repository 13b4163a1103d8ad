// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.quarantinekit.core.internal.Checks.slug;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of a protocol document, for example {@code fengqing-road-subdistrict-2021}.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code lower-case letters, digits and hyphens, no hyphen at an edge, at most 64 characters
 */
public record ProtocolId(@JsonValue String code) implements Comparable<ProtocolId> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public ProtocolId {
        slug(code, "protocol id");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProtocolId of(String code) {
        return new ProtocolId(code);
    }

    @Override
    public int compareTo(ProtocolId other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
