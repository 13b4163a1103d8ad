// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;

/** The planners of a few protocols, each made once, and asked for whichever protocol an episode is under. */
final class Planners {

    private final ImmutableMap<ProtocolId, Planner> byProtocol;

    Planners(ImmutableList<Protocol> protocols) {
        byProtocol = ImmutableMap.copyOf(Maps.transformValues(Maps.uniqueIndex(protocols, Protocol::id), Planner::of));
    }

    Plan plan(Episode episode) {
        return of(episode).plan(episode);
    }

    ImmutableList<Obligation> dueOn(Episode episode, LocalDate day) {
        return of(episode).dueOn(episode, day);
    }

    private Planner of(Episode episode) {
        return Optional.ofNullable(byProtocol.get(episode.protocol().orElseThrow()))
                .orElseThrow();
    }
}
