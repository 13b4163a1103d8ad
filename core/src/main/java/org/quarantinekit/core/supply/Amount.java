// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.UnitCode;

/**
 * So many of a unit: 2 bags, 500 grams. Whole numbers only; half a kilogram is asked for in grams.
 *
 * @param number how many, 1 to 1000000
 * @param unit what is counted
 */
public record Amount(int number, UnitCode unit) {

    /** The rule that every number keeps. */
    static final String NUMBER_RULE = "must be 1 to 1000000";

    /** Refuses a number outside 1 to 1000000 with an {@code IllegalArgumentException}. */
    public Amount {
        requireNonNull(unit, "unit");
        checked(number, "number");
    }

    /** Returns so many of this unit, 1 to 1000000. */
    public static Amount of(int number, UnitCode unit) {
        return new Amount(number, unit);
    }

    static void checked(int number, String attribute) {
        Checks.require(number >= 1 && number <= 1_000_000, attribute + " " + number, NUMBER_RULE);
    }

    /** Returns "2 BAG". */
    @Override
    public String toString() {
        return number + " " + unit;
    }
}
