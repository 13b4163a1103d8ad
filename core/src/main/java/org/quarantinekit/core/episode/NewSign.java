// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/** The person showed a new sign of the disease. How long a watch of its own that opens, the protocol says. */
@Value.Immutable
@DomainStyle
@JsonTypeName(NewSign.KIND)
@JsonSerialize(as = ImmutableNewSign.class)
@JsonDeserialize(builder = NewSign.Builder.class)
public sealed interface NewSign extends EpisodeEvent permits ImmutableNewSign {

    /** The kind in documents. */
    String KIND = "newSign";

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a new sign seen on this day. */
    static Builder builder(LocalDate on) {
        return new Builder().on(on);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableNewSign.Builder {
        Builder() {}
    }
}
