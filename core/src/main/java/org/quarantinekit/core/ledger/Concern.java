// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.subject.PersonId;

/** One matter that a household raised on a contact; it is studied and answered by itself. */
@Value.Immutable
@DomainStyle
@JsonSerialize(as = ImmutableConcern.class)
@JsonDeserialize(builder = Concern.Builder.class)
public interface Concern {

    /** The code of the concern. */
    ConcernId id();

    /** What it is about. */
    ConcernCategory category();

    /** The person it concerns; empty if it concerns the household as a whole. */
    Optional<PersonId> person();

    /** What was said; free text. */
    @Value.Redacted
    Optional<String> text();

    /** Starts a concern of this category. */
    static Builder builder(ConcernId id, ConcernCategory category) {
        return new Builder().id(id).category(category);
    }

    /** Builds one concern; refuses to set an attribute twice. */
    final class Builder extends ImmutableConcern.Builder {
        Builder() {}
    }
}
