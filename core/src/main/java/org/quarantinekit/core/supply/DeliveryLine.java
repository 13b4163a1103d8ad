// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.ItemCode;

/**
 * What became of so many units for one need, on one delivery.
 *
 * <p>What is on no line is still short: who brings 3 of 5 writes one line of 3.
 *
 * @param need the need, which with the order names the line of the order
 * @param number how many units of that line, 1 to 1000000
 * @param result what became of them
 * @param substitute what was handed over in their place; there exactly if the result is SUBSTITUTED
 */
public record DeliveryLine(NeedId need, int number, DeliveryResult result, Optional<ItemCode> substitute) {

    /**
     * Refuses a number outside 1 to 1000000, and a substitute without substitution or the other way round, with an
     * {@code IllegalArgumentException}.
     */
    public DeliveryLine {
        requireNonNull(need, "need");
        requireNonNull(result, "result");
        requireNonNull(substitute, "substitute");
        Amount.checked(number, "number");
        Checks.require(
                substitute.isPresent() == (result == DeliveryResult.SUBSTITUTED),
                "substitute for need " + need,
                "must be there exactly if the result is SUBSTITUTED");
    }

    /** Returns the line of so many units handed over. */
    public static DeliveryLine delivered(NeedId need, int number) {
        return new DeliveryLine(need, number, DeliveryResult.DELIVERED, Optional.empty());
    }

    /** Returns the line of so many units in whose place another item was taken. */
    public static DeliveryLine substituted(NeedId need, int number, ItemCode substitute) {
        return new DeliveryLine(
                need, number, DeliveryResult.SUBSTITUTED, Optional.of(requireNonNull(substitute, "substitute")));
    }

    /** Returns the line of so many units that the household does not want any more. */
    public static DeliveryLine refused(NeedId need, int number) {
        return new DeliveryLine(need, number, DeliveryResult.REFUSED, Optional.empty());
    }

    /** Returns the line of so many units that were spoilt or broken on the way. */
    public static DeliveryLine damaged(NeedId need, int number) {
        return new DeliveryLine(need, number, DeliveryResult.DAMAGED, Optional.empty());
    }
}
