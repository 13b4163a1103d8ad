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
 * The stay stopped counting. The days after this one have no number, up to and including the day of {@link ClockResumed};
 * every later number comes that many days later.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(ClockStopped.KIND)
@JsonSerialize(as = ImmutableClockStopped.class)
@JsonDeserialize(builder = ClockStopped.Builder.class)
public sealed interface ClockStopped extends EpisodeEvent permits ImmutableClockStopped {

    /** The kind in documents. */
    String KIND = "clockStopped";

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a stop; the day itself still counts. */
    static Builder builder(LocalDate on) {
        return new Builder().on(on);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableClockStopped.Builder {
        Builder() {}
    }
}
