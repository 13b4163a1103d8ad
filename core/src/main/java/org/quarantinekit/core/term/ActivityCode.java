// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

import static org.quarantinekit.core.internal.Checks.word;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An activity: what is done for or with someone, for example {@code NUCLEIC_ACID_TEST}.
 *
 * <p>The vocabulary is open: {@link ActivityCodes} holds the words of the bundled documents, any other word of the same
 * form is as good.
 *
 * <p>Two are equal if their codes are; the order is that of the codes. Written to JSON as the bare code.
 *
 * @param code upper-case letters, digits and underscores, a letter first, at most 64 characters
 */
public record ActivityCode(@JsonValue String code) implements Comparable<ActivityCode> {

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    public ActivityCode {
        word(code, "activity code");
    }

    /**
     * Returns the one with this code.
     *
     * @throws IllegalArgumentException if the code has another form; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActivityCode of(String code) {
        return new ActivityCode(code);
    }

    @Override
    public int compareTo(ActivityCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
