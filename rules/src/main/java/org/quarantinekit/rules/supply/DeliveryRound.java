// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.quarantinekit.core.subject.StaffId;

/**
 * What one deliverer brings, door by door.
 *
 * @param deliverer who delivers; empty for the doors that nobody is responsible for
 * @param stops the doors in walking order: by compound, building, unit, floor and room
 */
public record DeliveryRound(Optional<StaffId> deliverer, ImmutableList<DeliveryStop> stops) {

    /** Refuses null with a {@code NullPointerException}. */
    public DeliveryRound {
        requireNonNull(deliverer, "deliverer");
        requireNonNull(stops, "stops");
    }
}
