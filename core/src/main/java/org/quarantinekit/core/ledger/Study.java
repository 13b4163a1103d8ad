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

/** A concern was studied, so that it can be answered. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Study.KIND)
@JsonSerialize(as = ImmutableStudy.class)
@JsonDeserialize(builder = Study.Builder.class)
public sealed interface Study extends LedgerEntry permits ImmutableStudy {

    /** The kind in documents. */
    String KIND = "study";

    /** The concern. */
    ConcernId concern();

    /** What was found; free text. */
    @Value.Redacted
    Optional<String> finding();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a study of this concern at this time. */
    static Builder builder(ConcernId concern, LocalDateTime at) {
        return new Builder().concern(concern).at(at);
    }

    /** Builds one entry; refuses to set an attribute twice. */
    final class Builder extends ImmutableStudy.Builder {
        Builder() {}
    }
}
