// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;

/**
 * The one person who is responsible for one household and delivers to it.
 *
 * @param household the household
 * @param deliverer who delivers to it
 */
@JsonTypeName(HouseholdDeliverer.KIND)
public record HouseholdDeliverer(HouseholdId household, StaffId deliverer) implements SupplyEntry {

    /** The kind in documents. */
    public static final String KIND = "deliverer";

    /** Refuses null with a {@code NullPointerException}. */
    public HouseholdDeliverer {
        requireNonNull(household, "household");
        requireNonNull(deliverer, "deliverer");
    }

    @Override
    public String kind() {
        return KIND;
    }
}
