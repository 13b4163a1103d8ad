// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.internal.DomainStyle;
import org.quarantinekit.core.source.Citation;

/**
 * The authority made the stay longer.
 *
 * <p>Daily duties, and those of every so many days, go on to the new last day; a duty on named days gains the days that the
 * event names, and no others.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(Extended.KIND)
@JsonSerialize(as = ImmutableExtended.class)
@JsonDeserialize(builder = Extended.Builder.class)
public sealed interface Extended extends EpisodeEvent permits ImmutableExtended {

    /** The kind in documents. */
    String KIND = "extended";

    /** The new last day of the stay, included. */
    LocalDate lastDay();

    /** The days that duties on named days gain. */
    ImmutableList<AddedDays> addedDays();

    /** The order or rule that it rests on. */
    Optional<Citation> source();

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts an extension decided on this day, to this last day. */
    static Builder builder(LocalDate on, LocalDate lastDay) {
        return new Builder().on(on).lastDay(lastDay);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableExtended.Builder {
        Builder() {}
    }
}
