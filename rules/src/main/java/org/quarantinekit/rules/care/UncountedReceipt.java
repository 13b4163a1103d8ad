// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.care;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.supply.Receipt;

/**
 * A receipt that counts for nobody, with the reason. It is never dropped.
 *
 * @param receipt the receipt
 * @param reason why it counts for nobody; of several reasons the first of {@link Reason}
 */
public record UncountedReceipt(Receipt receipt, Reason reason) {

    /** Why a receipt counts for nobody. */
    public enum Reason {

        /** It is of another care package. */
        OTHER_PACKAGE,

        /** Nobody says that a package is due to its recipient. */
        UNKNOWN_RECIPIENT,

        /** It was handed over after the day of asking, and counts from then on. */
        AFTER_AS_OF
    }

    /** Refuses null with a {@code NullPointerException}. */
    public UncountedReceipt {
        requireNonNull(receipt, "receipt");
        requireNonNull(reason, "reason");
    }
}
