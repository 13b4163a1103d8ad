// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.quarantinekit.core.internal.Checks;

/**
 * The label that a protocol gives to a day, for example "day 7".
 *
 * <p>A label has no arithmetic: which date it falls on, and whether day 0 exists at all, only a {@link DayNumbering} can
 * say. Written to JSON as a whole number.
 *
 * @param number the number of the label, 0 to 9999
 */
public record ProtocolDay(@JsonValue int number) implements Comparable<ProtocolDay> {

    private static final String WORD = "day ";
    private static final int HIGHEST = 9999;

    /** Refuses a number outside 0 to 9999 with an {@code IllegalArgumentException}. */
    public ProtocolDay {
        Checks.require(number >= 0 && number <= HIGHEST, WORD + number, "must be 0 to 9999");
    }

    /**
     * Returns the label with this number.
     *
     * @throws IllegalArgumentException if the number is not 0 to 9999
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProtocolDay of(int number) {
        return new ProtocolDay(number);
    }

    /**
     * Returns the label that {@link #toString()} writes: "day 7".
     *
     * @throws IllegalArgumentException if the text has another form, for example a leading zero
     */
    public static ProtocolDay parse(String text) {
        Checks.require(
                text.matches("day (0|[1-9][0-9]{0,3})"), "protocol day", "must read 'day' and a number of 0 to 9999");
        return new ProtocolDay(Integer.parseInt(text.substring(WORD.length())));
    }

    @Override
    public int compareTo(ProtocolDay other) {
        return Integer.compare(number, other.number);
    }

    /** Returns "day 7" for the label 7. */
    @Override
    public String toString() {
        return WORD + number;
    }
}
