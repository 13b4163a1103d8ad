// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;

/** The authority made the stay shorter: what has its target after the new last day is not owed. */
@Value.Immutable
@DomainStyle
@JsonTypeName(Shortened.KIND)
@JsonSerialize(as = ImmutableShortened.class)
@JsonDeserialize(builder = Shortened.Builder.class)
public sealed interface Shortened extends EpisodeEvent permits ImmutableShortened {

    /** The kind in documents. */
    String KIND = "shortened";

    /** The new last day of the stay, included. */
    LocalDate lastDay();

    /** The order or rule that it rests on. */
    Optional<Citation> source();

    /** Refuses a last day before the decision; what ended earlier is a release. */
    @Value.Check
    default void check() {
        Checks.require(!lastDay().isBefore(on()), "lastDay " + lastDay(), "must not be before " + on());
    }

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a shortening decided on this day, to this last day. */
    static Builder builder(LocalDate on, LocalDate lastDay) {
        return new Builder().on(on).lastDay(lastDay);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableShortened.Builder {
        Builder() {}
    }
}
