// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.term.ItemCode;

/**
 * What became of so many of one item of a care package, at the door.
 *
 * @param item the item of the package
 * @param number how many of it, 1 to 1000000
 * @param result what became of them; what was damaged was not received
 * @param substitute what was handed over in their place, another item; there exactly if the result is SUBSTITUTED
 */
public record ReceiptLine(ItemCode item, int number, DeliveryResult result, Optional<ItemCode> substitute) {

    /**
     * Refuses a number outside 1 to 1000000, a substitute without substitution or the other way round, and an item as its own
     * substitute, with an {@code IllegalArgumentException}.
     */
    public ReceiptLine {
        requireNonNull(item, "item");
        requireNonNull(result, "result");
        requireNonNull(substitute, "substitute");
        Amount.checked(number, "number");
        Checks.require(
                substitute.isPresent() == (result == DeliveryResult.SUBSTITUTED),
                "substitute for item " + item,
                "must be there exactly if the result is SUBSTITUTED");
        ItemCode wanted = item;
        substitute.ifPresent(other ->
                Checks.require(!other.equals(wanted), "substitute for item " + wanted, "must be another item"));
    }

    /** Returns the line of so many handed over. */
    public static ReceiptLine delivered(ItemCode item, int number) {
        return new ReceiptLine(item, number, DeliveryResult.DELIVERED, Optional.empty());
    }

    /** Returns the line of so many in whose place another item was taken. */
    public static ReceiptLine substituted(ItemCode item, int number, ItemCode substitute) {
        return new ReceiptLine(
                item, number, DeliveryResult.SUBSTITUTED, Optional.of(requireNonNull(substitute, "substitute")));
    }

    /** Returns the line of so many that the recipient does not want. */
    public static ReceiptLine refused(ItemCode item, int number) {
        return new ReceiptLine(item, number, DeliveryResult.REFUSED, Optional.empty());
    }

    /** Returns the line of so many that were spoilt or broken, and are still to come. */
    public static ReceiptLine damaged(ItemCode item, int number) {
        return new ReceiptLine(item, number, DeliveryResult.DAMAGED, Optional.empty());
    }
}
