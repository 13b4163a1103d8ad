// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;

/** The planners of several protocols, for episodes that name theirs. Safe to share between threads. */
public final class Planners {

    private final ImmutableMap<ProtocolId, Planner> planners;

    private Planners(ImmutableMap<ProtocolId, Planner> planners) {
        this.planners = planners;
    }

    /**
     * Returns the planners of these protocols, each worked out once.
     *
     * @throws IllegalArgumentException if a protocol stands twice
     */
    public static Planners of(Iterable<Protocol> protocols) {
        ImmutableMap.Builder<ProtocolId, Planner> planners = ImmutableMap.builder();
        requireNonNull(protocols, "protocols").forEach(protocol -> planners.put(protocol.id(), Planner.of(protocol)));
        return new Planners(planners.buildOrThrow());
    }

    /**
     * Returns the planner of the protocol that the episode names.
     *
     * @throws IllegalArgumentException if the episode names none, or one that is not among them
     */
    public Planner planner(Episode episode) {
        ProtocolId id = requireNonNull(episode, "episode")
                .protocol()
                .orElseThrow(() -> new IllegalArgumentException("protocol of the episode must be named"));
        Planner planner = planners.get(id);
        if (planner == null) {
            throw new IllegalArgumentException(
                    "protocol " + id + " of the episode must be one of " + planners.keySet());
        }
        return planner;
    }

    /** Returns the plan of the episode under the protocol that it names; refuses what {@link #planner} and the planner do. */
    public Plan plan(Episode episode) {
        return planner(episode).plan(episode);
    }
}
