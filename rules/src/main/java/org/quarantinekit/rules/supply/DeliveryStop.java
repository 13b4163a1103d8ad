// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.subject.Household;

/**
 * One door of a delivery round, and what is brought to it.
 *
 * @param household the household, with its dwelling
 * @param shares what is brought, by item and need; of each more than 0 is given
 */
public record DeliveryStop(Household household, ImmutableList<AllocatedShare> shares) {

    /** Refuses null with a {@code NullPointerException}. */
    public DeliveryStop {
        requireNonNull(household, "household");
        requireNonNull(shares, "shares");
    }
}
