// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/** The stay counts again from the next day on. */
@Value.Immutable
@DomainStyle
@JsonTypeName(ClockResumed.KIND)
@JsonSerialize(as = ImmutableClockResumed.class)
@JsonDeserialize(builder = ClockResumed.Builder.class)
public sealed interface ClockResumed extends EpisodeEvent permits ImmutableClockResumed {

    /** The kind in documents. */
    String KIND = "clockResumed";

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts the end of a stop; the day itself does not count yet. */
    static Builder builder(LocalDate on) {
        return new Builder().on(on);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableClockResumed.Builder {
        Builder() {}
    }
}
