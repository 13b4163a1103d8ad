// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.term.ItemCode;

/**
 * Something of a care package that is still to come to its recipient.
 *
 * @param item what it is
 * @param title its name
 * @param quantity how many are still missing, at least 1; empty if the package leaves the number open and nothing
 *     was received or refused
 */
public record MissingItem(ItemCode item, LocalizedText title, OptionalInt quantity) {

    /** Refuses a quantity below 1. */
    public MissingItem {
        requireNonNull(item, "item");
        requireNonNull(title, "title");
        requireNonNull(quantity, "quantity");
        if (quantity.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "quantity " + quantity.getAsInt() + " of missing item " + item + " must be at least 1");
        }
    }

    /** Returns "PEN: 1 missing", or "MASK: several missing". */
    @Override
    public String toString() {
        return item + ": " + (quantity.isPresent() ? String.valueOf(quantity.getAsInt()) : "several") + " missing";
    }
}
