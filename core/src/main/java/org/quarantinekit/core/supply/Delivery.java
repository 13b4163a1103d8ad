// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Outcome;

/**
 * One run to one door with things of one order; an order comes in as many deliveries as it takes.
 *
 * <p>The outcome is that of the run: DONE if anything was handed over, REFUSED if nothing was and something was refused,
 * NOT_HOME if nobody opened, NOT_POSSIBLE if it failed for another reason, for example because everything was damaged. On
 * the last two, only what was damaged has a line; everything else is still short.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(Delivery.KIND)
@JsonSerialize(as = ImmutableDelivery.class)
@JsonDeserialize(builder = Delivery.Builder.class)
public sealed interface Delivery extends SupplyEntry permits ImmutableDelivery {

    /** The kind in documents. */
    String KIND = "delivery";

    /** The code of the delivery. */
    DeliveryId id();

    /** The order whose things were brought. */
    OrderId order();

    /** The household at the door. */
    HouseholdId household();

    /** When it was at the door, on the wall clock of the place. */
    LocalDateTime at();

    /** What came of the run. */
    Outcome outcome();

    /** Who brought it. */
    Optional<StaffId> deliverer();

    /** What became of what, in any order; a need may stand on several lines. */
    ImmutableList<DeliveryLine> lines();

    @Override
    default String kind() {
        return KIND;
    }

    /** Refuses an outcome that the lines do not bear out, and a waiver, because nobody waives what was asked for. */
    @Value.Check
    default void check() {
        boolean handedOver = lines().stream().anyMatch(line -> line.result().isHandedOver());
        boolean refused = lines().stream().anyMatch(line -> line.result() == DeliveryResult.REFUSED);
        String outcome = "outcome " + outcome() + " of delivery " + id();
        switch (outcome()) {
            case DONE -> Checks.require(handedOver, outcome, "must have a line of something handed over");
            case REFUSED ->
                Checks.require(refused && !handedOver, outcome, "must have refused lines, and none handed over");
            case NOT_HOME, NOT_POSSIBLE ->
                Checks.require(!refused && !handedOver, outcome, "must have no lines but of what was damaged");
            case WAIVED -> Checks.require(false, outcome, "must be DONE, REFUSED, NOT_HOME or NOT_POSSIBLE");
        }
    }

    /** Starts a delivery of this order to this household at this time. */
    static Builder builder(DeliveryId id, OrderId order, HouseholdId household, LocalDateTime at) {
        return new Builder().id(id).order(order).household(household).at(at);
    }

    /** Builds one delivery; refuses to set an attribute twice. */
    final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
