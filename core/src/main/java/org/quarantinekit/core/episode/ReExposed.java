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

/**
 * The person was exposed again. Whether that restarts the stay or only makes it longer, the protocol says.
 *
 * <p>Exposure that goes on, as in a household, is one such event for each of its days.
 */
@Value.Immutable
@DomainStyle
@JsonTypeName(ReExposed.KIND)
@JsonSerialize(as = ImmutableReExposed.class)
@JsonDeserialize(builder = ReExposed.Builder.class)
public sealed interface ReExposed extends EpisodeEvent permits ImmutableReExposed {

    /** The kind in documents. */
    String KIND = "reExposed";

    /** The moment, where the protocol counts hours or has a cut-off hour; its date is {@link #on()}. */
    Optional<Anchor> at();

    /** Refuses a moment on another day. */
    @Value.Check
    default void check() {
        at().ifPresent(moment -> Checks.require(moment.date().equals(on()), "at", "must be a moment of " + on()));
    }

    @Override
    default String kind() {
        return KIND;
    }

    /** Starts a re-exposure on this day. */
    static Builder builder(LocalDate on) {
        return new Builder().on(on);
    }

    /** Builds one event; refuses to set an attribute twice. */
    final class Builder extends ImmutableReExposed.Builder {
        Builder() {}
    }
}
