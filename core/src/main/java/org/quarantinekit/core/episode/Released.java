// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;

/** The authority let the person go. The library never does that; it only records it. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Released.KIND)
@JsonSerialize(as = ImmutableReleased.class)
@JsonDeserialize(builder = Released.Builder.class)
public sealed interface Released extends EpisodeEvent permits ImmutableReleased {

    /** The kind in documents. */
    String KIND = "released";

    /** The last day of the stay, included: what has its target on a later day is not owed. */
    LocalDate lastDay();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a release decided on this day, with this last day of the stay. */
    static Builder builder(LocalDate on, LocalDate lastDay) {
        return new Builder().on(on).lastDay(lastDay);
    }

    /** Builds one release; refuses to set an attribute twice. */
    final class Builder extends ImmutableReleased.Builder {
        Builder() {}
    }
}
