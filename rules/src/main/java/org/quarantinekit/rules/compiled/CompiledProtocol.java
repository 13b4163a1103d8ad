// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;

/**
 * A protocol under one numbering, worked out once: every day as a number of days after the anchor's own, which is 0.
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
        return protocol.duties().stream()
                .map(Duty::occurrence)
                .filter(OccurrenceRule.OnDays.class::isInstance)
                .flatMap(rule -> ((OccurrenceRule.OnDays) rule).days().stream())
                .allMatch(numbering::has);
    }

    /** Returns the protocol under this numbering; it must have a length, and its days must exist. */
    public static CompiledProtocol of(Protocol protocol, DayNumbering numbering) {
        ImmutableList<CompiledPhase> phases = phases(protocol, numbering);
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

    /** Returns how many days after the anchor the last day of the last phase is. */
    public int lastOffset() {
        return phases.get(phases.size() - 1).lastOffset();
    }

    private static ImmutableList<CompiledPhase> phases(Protocol protocol, DayNumbering numbering) {
        ImmutableList.Builder<CompiledPhase> phases = ImmutableList.builder();
        int first = 0;
        int labelOfAnchor = numbering.firstDay().number();
        for (Phase phase : protocol.phases()) {
            int days = ((PhaseLength.Days) phase.length().value().orElseThrow()).days();
            if (phase.dayLabels() == DayLabels.PHASE) {
                labelOfAnchor = 1 - first; // until the next such phase, the labels run on from here
            }
            // The first phase lasts to its nth day, whose offset depends on the labels; later ones have n days.
            int last = first == 0 ? days - labelOfAnchor : first + days - 1;
            phases.add(new CompiledPhase(phase, first, last, labelOfAnchor));
            first = last + 1;
        }
        return phases.build();
    }
}
