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

/** One concern was answered; an answer to several concerns is several entries, because each is answered by itself. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Answer.KIND)
@JsonSerialize(as = ImmutableAnswer.class)
@JsonDeserialize(builder = Answer.Builder.class)
public sealed interface Answer extends LedgerEntry permits ImmutableAnswer {

    /** The kind in documents. */
    String KIND = "answer";

    /** The concern. */
    ConcernId concern();

    /** What was answered; free text. */
    @Value.Redacted
    Optional<String> text();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts an answer of this concern at this time. */
    static Builder builder(ConcernId concern, LocalDateTime at) {
        return new Builder().concern(concern).at(at);
    }

    /** Builds one entry; refuses to set an attribute twice. */
    final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
