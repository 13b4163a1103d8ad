// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * The tubes of a round as somebody wrote them down, held against the round before any result is read by them.
 *
 * <p>Each specimen that was given is in one of {@link #tubes()} and {@link #refused()}. Where two claims exclude each other,
 * neither counts, because nothing says which one is right: a label on two tubes, a specimen in two tubes. The order in which
 * the tubes are given never matters.
 */
@Value.Immutable
@DomainStyle
public interface TubeBook {

    /** The tubes that count, with the specimens that count, by label. */
    Tubes tubes();

    /** The specimens that do not count, by label, person and number; whoever's they are has to be sampled again. */
    ImmutableList<RefusedSpecimen> refused();

    /** Everybody of the round of whom no specimen counts, in walking order. */
    ImmutableList<RoundMember> withoutTube();

    /**
     * Reads the tubes.
     *
     * @param round who was to be sampled; specimens of anybody else are refused
     * @param tubes the tubes as they were filled, in any order
     */
    static TubeBook of(SamplingRound round, Iterable<Tube> tubes) {
        requireNonNull(round, "round");
        return new TubeReading(round, ImmutableList.copyOf(requireNonNull(tubes, "tubes"))).book();
    }

    /** Builds one book; only {@link #of} does. */
    final class Builder extends ImmutableTubeBook.Builder {
        Builder() {}
    }
}
