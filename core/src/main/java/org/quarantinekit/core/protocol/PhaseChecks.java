// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;

/** Whether the phases of a protocol can follow each other, and their anchors be had. */
final class PhaseChecks {

    private PhaseChecks() {}

    static void check(Protocol protocol) {
        for (Phase phase : protocol.phases()) {
            boolean first = phase == protocol.phases().get(0);
            boolean hours = phase.length()
                    .value()
                    .filter(PhaseLength.Hours.class::isInstance)
                    .isPresent();
            refuseUnless(
                    first || phase.firstDay().isEmpty(),
                    "firstDay of phase " + phase.name()
                            + " must be absent, because only a first phase names its first day");
            refuseUnless(
                    first || !hours,
                    "length of phase " + phase.name() + " must be in days, because hours count from the anchor");
            phase.firstDay().ifPresent(day -> checkFirstDay(protocol, phase, day));
            phase.length()
                    .value()
                    .filter(PhaseLength.UntilDayOf.class::isInstance)
                    .ifPresent(length -> checkAnchor(protocol, phase, (PhaseLength.UntilDayOf) length));
        }
    }

    private static void checkFirstDay(Protocol protocol, Phase phase, ProtocolDay day) {
        DayNumbering numbering = protocol.numbering().value().orElse(DayNumbering.START_IS_DAY_0);
        ProtocolConflictException.refuseUnless(
                numbering.has(day),
                Problem.IMPOSSIBLE_DAY,
                day + " of phase " + phase.name() + " must not be before " + numbering.firstDay() + ", the first of "
                        + numbering);
        boolean afterLast = phase.length()
                .value()
                .filter(length -> length instanceof PhaseLength.Days days && day.number() > days.days())
                .isPresent();
        refuseUnless(!afterLast, day + " must not be after the last day of phase " + phase.name());
        refuseUnless(
                phase.dayLabels() == DayLabels.EPISODE,
                "day labels of phase " + phase.name() + " must run on, because it names its first day");
    }

    private static void checkAnchor(Protocol protocol, Phase phase, PhaseLength.UntilDayOf length) {
        boolean required = protocol.anchor() instanceof AnchorRule.AllRequired
                && protocol.anchor().kinds().contains(length.anchor());
        refuseUnless(
                required,
                "anchor " + length.anchor() + " of phase " + phase.name() + " must be one that the protocol requires");
    }

    private static void refuseUnless(boolean holds, String message) {
        ProtocolConflictException.refuseUnless(holds, Problem.CONTRADICTION, message);
    }
}
