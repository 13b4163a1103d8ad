// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One line of what a street office writes down on its way from a need to the door; entries are only ever added.
 *
 * <p>How much of a need is open, of an order short, is in none of them: it follows from all of them together.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Need.class),
    @JsonSubTypes.Type(Order.class),
    @JsonSubTypes.Type(Cancellation.class),
    @JsonSubTypes.Type(Delivery.class),
    @JsonSubTypes.Type(HouseholdDeliverer.class)
})
public sealed interface SupplyEntry permits Need, Order, Cancellation, Delivery, HouseholdDeliverer {

    /** Returns what kind of entry it is, in the word of the documents: "need". */
    String kind();
}
