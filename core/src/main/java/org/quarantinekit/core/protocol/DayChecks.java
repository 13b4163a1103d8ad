// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;

/** Whether the days that a duty names can exist, and lie in its phase. */
final class DayChecks {

    private DayChecks() {}

    static void check(Protocol protocol, Duty duty) {
        duty.occurrence().namedDays().forEach(day -> checkNumbering(protocol, duty, day));
        duty.occurrence().namedDays().forEach(day -> checkInsidePhase(protocol, duty, day));
        duty.missPolicy()
                .value()
                .filter(MissPolicy.ExtendTo.class::isInstance)
                .ifPresent(policy -> checkNumbering(protocol, duty, ((MissPolicy.ExtendTo) policy).day()));
    }

    static void checkRelease(Protocol protocol) {
        DayNumbering numbering = protocol.numbering().value().orElse(DayNumbering.START_IS_DAY_0);
        for (ProtocolDay day : protocol.release().condition().namedDays()) {
            ProtocolConflictException.refuseUnless(
                    numbering.has(day),
                    Problem.IMPOSSIBLE_DAY,
                    day + " of the release rule of " + protocol.id() + " must not be before " + numbering.firstDay()
                            + ", the first of " + numbering);
        }
    }

    private static void checkNumbering(Protocol protocol, Duty duty, ProtocolDay day) {
        DayNumbering numbering = numbering(protocol, duty);
        ProtocolConflictException.refuseUnless(
                numbering.has(day),
                Problem.IMPOSSIBLE_DAY,
                day + " of duty " + duty.id() + " must not be before " + numbering.firstDay() + ", the first of "
                        + numbering);
    }

    private static DayNumbering numbering(Protocol protocol, Duty duty) {
        for (Phase phase : protocol.phases()) {
            if (phase.name().equals(duty.phase()) && phase.dayLabels() == DayLabels.PHASE) {
                return DayNumbering.START_IS_DAY_1; // where the labels begin again they begin with 1
            }
        }
        // Without a stated numbering day 0 may still exist, so only the planner can tell.
        return protocol.numbering().value().orElse(DayNumbering.START_IS_DAY_0);
    }

    private static void checkInsidePhase(Protocol protocol, Duty duty, ProtocolDay day) {
        int firstLabel = numbering(protocol, duty).firstDay().number();
        int lastLabel = 0;
        for (Phase phase : protocol.phases()) {
            if (phase.length()
                    .value()
                    .filter(PhaseLength.Days.class::isInstance)
                    .isEmpty()) {
                return; // only a number of days has a last label to compare with
            }
            if (phase.dayLabels() == DayLabels.PHASE) {
                firstLabel = 1;
                lastLabel = 0;
            } else if (lastLabel > 0) {
                firstLabel = lastLabel + 1;
            }
            firstLabel = phase.firstDay().map(ProtocolDay::number).orElse(firstLabel);
            lastLabel += ((PhaseLength.Days) phase.length().value().get()).days();
            if (phase.name().equals(duty.phase())) {
                ProtocolConflictException.refuseUnless(
                        duty.outlastsStay() || (day.number() >= firstLabel && day.number() <= lastLabel),
                        Problem.DAY_OUTSIDE_STAY,
                        day + " of duty " + duty.id() + " must be a day of phase " + phase.name() + ", " + firstLabel
                                + " to " + lastLabel + ", or the duty must be declared to outlast the stay");
                return;
            }
        }
    }
}
