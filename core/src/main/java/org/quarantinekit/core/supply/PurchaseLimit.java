// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.UnitCode;

/**
 * How much of one item in one unit may be ordered on one day.
 *
 * <p>The limit of a person holds for what names the person. Of what names nobody, a household may order as much as its
 * members together have left. Both limits hold at once.
 *
 * @param unit what is counted
 * @param perPerson the most for one person on one day, 1 to 1000000; empty if there is no such limit
 * @param perHousehold the most for one household on one day, 1 to 1000000; empty if there is no such limit
 */
public record PurchaseLimit(UnitCode unit, OptionalInt perPerson, OptionalInt perHousehold) {

    /**
     * Refuses a limit that limits nothing, and a number outside 1 to 1000000, with an {@code IllegalArgumentException}.
     */
    public PurchaseLimit {
        requireNonNull(unit, "unit");
        requireNonNull(perPerson, "perPerson");
        requireNonNull(perHousehold, "perHousehold");
        Checks.require(
                perPerson.isPresent() || perHousehold.isPresent(),
                "limit in " + unit,
                "must be per person, per household, or both");
        perPerson.ifPresent(number -> Amount.checked(number, "perPerson"));
        perHousehold.ifPresent(number -> Amount.checked(number, "perHousehold"));
    }
}
