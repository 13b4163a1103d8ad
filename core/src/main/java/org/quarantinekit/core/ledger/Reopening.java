// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/** An answered concern is opened again, because the answer did not settle it. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Reopening.KIND)
@JsonSerialize(as = ImmutableReopening.class)
@JsonDeserialize(builder = Reopening.Builder.class)
public sealed interface Reopening extends LedgerEntry permits ImmutableReopening {

    /** The kind in documents. */
    String KIND = "reopening";

    /** The concern. */
    ConcernId concern();

    /** Why; free text. */
    @Value.Redacted
    Optional<String> reason();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a reopening of this concern at this time. */
    static Builder builder(ConcernId concern, LocalDateTime at) {
        return new Builder().concern(concern).at(at);
    }

    /** Builds one entry; refuses to set an attribute twice. */
    final class Builder extends ImmutableReopening.Builder {
        Builder() {}
    }
}
