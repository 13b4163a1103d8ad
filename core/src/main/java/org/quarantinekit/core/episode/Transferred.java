// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/**
 * The person went into the care of somebody else, a hospital for example, or came back from it. The days go on counting; what
 * falls due in between is not owed here.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(Transferred.KIND)
@JsonSerialize(as = ImmutableTransferred.class)
@JsonDeserialize(builder = Transferred.Builder.class)
public sealed interface Transferred extends EpisodeEvent permits ImmutableTransferred {

    /** The kind in documents. */
    String KIND = "transferred";

    /** Whether the person came back; false unless said. */
    @Value.Default
    default boolean back() {
        return false;
    }

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a transfer on this day; it takes effect with the next. */
    static Builder builder(LocalDate on) {
        return new Builder().on(on);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableTransferred.Builder {
        Builder() {}
    }
}
