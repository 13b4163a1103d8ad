// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;

/**
 * A protocol under one numbering, worked out once: every day as a number of days after the anchor's own, which is 0.
 *
 * <p>Where a phase lasts for hours or to a day of another anchor, it is worked out for one episode.
 *
 * @param phases the phases, in order
 * @param duties the duties, in the order of the protocol
 */
public record CompiledProtocol(ImmutableList<CompiledPhase> phases, ImmutableList<CompiledDuty> duties) {

    /** Returns whether every phase has a length, so that the protocol can be compiled at all. */
    public static boolean hasLength(Protocol protocol) {
        return protocol.phases().stream().allMatch(phase -> phase.length().isStated());
    }

    /** Returns whether every day that the protocol names exists under this numbering. */
    public static boolean hasDays(Protocol protocol, DayNumbering numbering) {
        return Stream.of(
                        protocol.duties().stream().flatMap(duty -> duty.occurrence().namedDays().stream()),
                        protocol.phases().stream().flatMap(phase -> phase.firstDay().stream()),
                        protocol.release().condition().namedDays().stream())
                .flatMap(days -> days)
                .allMatch(numbering::has);
    }

    /** Returns whether the phases are the same in every episode, so that one working out serves them all. */
    public static boolean isSameForEveryEpisode(Protocol protocol) {
        return protocol.phases().stream()
                .allMatch(phase -> phase.length()
                        .value()
                        .filter(PhaseLength.Days.class::isInstance)
                        .isPresent());
    }

    /** Returns the protocol under this numbering, where its phases are the same in every episode. */
    public static CompiledProtocol of(Protocol protocol, DayNumbering numbering) {
        return of(protocol, numbering, new EpisodeAnchors(ImmutableMap.of(), Optional.empty()));
    }

    /** Returns the protocol under this numbering; it must have a length, and its days must exist. */
    public static CompiledProtocol of(Protocol protocol, DayNumbering numbering, EpisodeAnchors anchors) {
        ImmutableList<CompiledPhase> phases = new PhaseCompiler(numbering, anchors).compile(protocol.phases());
        int lastOffset = phases.get(phases.size() - 1).lastOffset();
        ImmutableList.Builder<CompiledDuty> duties = ImmutableList.builder();
        for (Duty duty : protocol.duties()) {
            CompiledPhase phase = phases.stream()
                    .filter(candidate -> candidate.phase().name().equals(duty.phase()))
                    .findFirst()
                    .orElseThrow();
            duties.add(CompiledDuty.of(duty, phase, phase.lastOffset() == lastOffset));
        }
        return new CompiledProtocol(phases, duties.build());
    }

    /**
     * Returns the moment at which the stay has lasted its hours, where its only phase is counted in hours.
     *
     * @param from the moment of the anchor
     */
    public Optional<ZonedDateTime> timeMetAt(Optional<ZonedDateTime> from) {
        return phases.size() == 1
                        && phases.get(0).phase().length().value().orElseThrow() instanceof PhaseLength.Hours hours
                ? from.map(moment -> PhaseCompiler.met(moment, hours))
                : Optional.empty();
    }

    /** Returns what a stay without events makes owed to the person as a table, or empty if it cannot be put into one. */
    public Optional<StayTable> table() {
        return StayTableCompiler.compile(this);
    }

    /** Returns how many days after the anchor the last day of the last phase is. */
    public int lastOffset() {
        return phases.get(phases.size() - 1).lastOffset();
    }
}
