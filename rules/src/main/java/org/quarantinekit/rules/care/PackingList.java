// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * What to pack so that each of a number of recipients gets one care package.
 *
 * <p>For 40 people, a package of one thermometer and several masks takes 40 thermometers; the masks stay open until
 * {@link #withPerRecipient(ItemCode, int)} names a number. Of a quantity of "at least" the least is packed, until a higher
 * number is named. Optional lines are packed as the others are.
 */
@Value.Immutable
@DomainStyle
public interface PackingList {

    /** What each recipient gets. */
    CarePackage carePackage();

    /** How many recipients there are, 0 or more: persons or households, as the package says. */
    int recipients();

    /** One line for each of the package, in its order. */
    ImmutableList<PackingLine> lines();

    /** Returns whether some total cannot be told yet. */
    default boolean isOpen() {
        return lines().stream().anyMatch(PackingLine::isOpen);
    }

    /**
     * Returns the line of this item.
     *
     * @throws IllegalArgumentException if the package does not have it
     */
    default PackingLine line(ItemCode item) {
        return lines().stream()
                .filter(line -> line.line().item().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("item " + item + " must be one of package "
                        + carePackage().code()));
    }

    /**
     * Returns this list with so many of one item for each recipient; a number named before is replaced.
     *
     * @param number how many for one recipient: 1 or more of an open quantity, no fewer than an "at least"
     * @throws IllegalArgumentException if the package does not have the item, says exactly how many or a higher number, or
     *     if the total would be above 2147483647
     */
    default PackingList withPerRecipient(ItemCode item, int number) {
        CarePackageLine named = line(item).line();
        refuseUnlessMayBe(named, number);
        Builder list = new Builder().carePackage(carePackage()).recipients(recipients());
        for (PackingLine line : lines()) {
            list.addLines(line.line().equals(named) ? packed(named, OptionalInt.of(number), recipients()) : line);
        }
        return list.build();
    }

    /**
     * Returns what to buy so that all of it can be packed.
     *
     * @param stock how many of each item there are, in the unit of the package's line, 0 or more; of an item that is absent
     *     there are none. What the package does not have packs nothing, and is told apart
     * @throws IllegalArgumentException if a number is negative
     */
    default PurchaseList against(Map<ItemCode, Integer> stock) {
        requireNonNull(stock, "stock").forEach(PurchaseLine::refuseNegative);
        PurchaseList.Builder list = new PurchaseList.Builder().packing(this);
        Map<ItemCode, Integer> unlisted = new HashMap<>(stock);
        for (PackingLine line : lines()) {
            ItemCode item = line.line().item();
            list.addLines(new PurchaseLine(line, stock.getOrDefault(item, 0)));
            unlisted.remove(item);
        }
        return list.putAllUnlisted(unlisted).build();
    }

    /**
     * Returns the packing list of this package for so many recipients. For 0 recipients there is nothing to pack: every total
     * is 0, and none is open.
     *
     * @throws IllegalArgumentException if the number of recipients is negative, or a total would be above 2147483647
     */
    static PackingList of(CarePackage carePackage, int recipients) {
        if (recipients < 0) {
            throw new IllegalArgumentException("recipients " + recipients + " must not be negative");
        }
        Builder list = new Builder().carePackage(carePackage).recipients(recipients);
        carePackage
                .lines()
                .forEach(line -> list.addLines(packed(line, line.quantity().count(), recipients)));
        return list.build();
    }

    private static PackingLine packed(CarePackageLine line, OptionalInt each, int recipients) {
        if (each.isEmpty() && recipients > 0) {
            return new PackingLine(line, OptionalInt.empty());
        }
        long total = (long) each.orElse(0) * recipients;
        if (total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "total " + total + " of item " + line.item() + " must not be above " + Integer.MAX_VALUE);
        }
        return new PackingLine(line, OptionalInt.of((int) total));
    }

    private static void refuseUnlessMayBe(CarePackageLine line, int number) {
        if (line.quantity() instanceof Quantity.Exactly) {
            throw new IllegalArgumentException("number per recipient of item " + line.item()
                    + " must not be named, because the package says " + Quantities.text(line.quantity()));
        }
        int least = line.quantity().count().orElse(1);
        if (number < least) {
            throw new IllegalArgumentException("number per recipient " + number + " of item " + line.item()
                    + " must be at least " + least + ", because the package says "
                    + Quantities.text(line.quantity()));
        }
    }

    /** Builds one list; only {@link #of(CarePackage, int)} and {@link #withPerRecipient(ItemCode, int)} make them. */
    final class Builder extends ImmutablePackingList.Builder {
        Builder() {}
    }
}
