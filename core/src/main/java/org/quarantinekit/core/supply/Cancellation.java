// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/**
 * An order is cancelled: nothing more comes of it, and what is still short goes back to its needs. What was delivered
 * before stays delivered.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(Cancellation.KIND)
@JsonSerialize(as = ImmutableCancellation.class)
@JsonDeserialize(builder = Cancellation.Builder.class)
public sealed interface Cancellation extends SupplyEntry permits ImmutableCancellation {

    /** The kind in documents. */
    String KIND = "cancellation";

    /** The order. */
    OrderId order();

    /** When it was cancelled, on the wall clock of the place. */
    LocalDateTime at();

    /** Why; free text. */
    @Value.Redacted
    Optional<String> reason();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a cancellation of this order at this time. */
    static Builder builder(OrderId order, LocalDateTime at) {
        return new Builder().order(order).at(at);
    }

    /** Builds one cancellation; refuses to set an attribute twice. */
    final class Builder extends ImmutableCancellation.Builder {
        Builder() {}
    }
}
