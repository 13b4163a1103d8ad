// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.ReceiptLine;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * How the care package of one recipient stands: what is still lacking, and what became of the rest.
 *
 * <p>Each line of the receipts that count is in one of {@link #delivered()}, {@link #substituted()}, {@link #refused()},
 * {@link #damaged()} and {@link #unlisted()}, as it was written down: lines are never added up. Lists of lines go by item,
 * result, number and substitute.
 */
@Value.Immutable
@DomainStyle
public interface PackageStanding {

    /** Whose package it is: a person or a household. */
    Subject recipient();

    /** The first day on which it is due, included. */
    LocalDate since();

    /** What is still to come, in the order of the package; empty before {@link #since()}, when nothing is due yet. */
    ImmutableList<MissingItem> lacking();

    /** What became of the items that the package has. */
    ImmutableList<ReceiptLine> listed();

    /** What became of items that the package does not have: a mistake, or a gift. It makes up for nothing. */
    ImmutableList<ReceiptLine> unlisted();

    /** Returns whether nothing is lacking. */
    default boolean isComplete() {
        return lacking().isEmpty();
    }

    /** Returns what of the package was handed over. */
    default ImmutableList<ReceiptLine> delivered() {
        return listed(DeliveryResult.DELIVERED);
    }

    /** Returns what of the package was settled with something else; the substitute makes up for this item and no other. */
    default ImmutableList<ReceiptLine> substituted() {
        return listed(DeliveryResult.SUBSTITUTED);
    }

    /** Returns what of the package the recipient does not want: settled, and not lacking. */
    default ImmutableList<ReceiptLine> refused() {
        return listed(DeliveryResult.REFUSED);
    }

    /** Returns what of the package came spoilt or broken: not received, and still to come. */
    default ImmutableList<ReceiptLine> damaged() {
        return listed(DeliveryResult.DAMAGED);
    }

    private ImmutableList<ReceiptLine> listed(DeliveryResult result) {
        return listed().stream().filter(line -> line.result() == result).collect(ImmutableList.toImmutableList());
    }

    /** Builds one; only {@link CareChecklist} makes them. */
    final class Builder extends ImmutablePackageStanding.Builder {
        Builder() {}
    }
}
