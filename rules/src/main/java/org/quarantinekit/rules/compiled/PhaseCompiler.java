// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;

/** Works out the first and last day of each phase, in days after the anchor. */
final class PhaseCompiler {

    private final DayNumbering numbering;
    private final EpisodeAnchors anchors;

    PhaseCompiler(DayNumbering numbering, EpisodeAnchors anchors) {
        this.numbering = numbering;
        this.anchors = anchors;
    }

    ImmutableList<CompiledPhase> compile(List<Phase> phases) {
        ImmutableList.Builder<CompiledPhase> compiled = ImmutableList.builder();
        int next = 0;
        int labelOfAnchor = numbering.firstDay().number();
        for (Phase phase : phases) {
            int first = phase.firstDay().map(numbering::daysAfterAnchor).orElse(next);
            if (phase.dayLabels() == DayLabels.PHASE) {
                labelOfAnchor = 1 - first; // until the next such phase, the labels run on from here
            }
            int last = lastOffset(phase.length().value().orElseThrow(), first, next == 0, labelOfAnchor);
            compiled.add(new CompiledPhase(phase, first, last, labelOfAnchor));
            next = last + 1;
        }
        return compiled.build();
    }

    private int lastOffset(PhaseLength length, int first, boolean firstPhase, int labelOfAnchor) {
        if (length instanceof PhaseLength.Days days) {
            // The first phase lasts to its nth day, whose offset depends on the labels; later ones have n days.
            return firstPhase ? days.days() - labelOfAnchor : first + days.days() - 1;
        }
        if (length instanceof PhaseLength.UntilDayOf until) {
            return anchors.offsets().getOrDefault(until.anchor(), 0) + numbering.daysAfterAnchor(until.day());
        }
        ZonedDateTime from = anchors.moment().orElseThrow();
        LocalDate lastDay = met(from, (PhaseLength.Hours) length).minusNanos(1).toLocalDate();
        return Math.toIntExact(ChronoUnit.DAYS.between(from.toLocalDate(), lastDay));
    }

    /** The moment at which the hours have passed, on the time-line. */
    static ZonedDateTime met(ZonedDateTime from, PhaseLength.Hours length) {
        return from.plusHours(length.hours());
    }
}
