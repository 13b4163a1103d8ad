// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;

/** A duty whose occurrences are worked out; only those that depend on the episode are left to be made. */
public final class CompiledDuty {

    private final Duty duty;
    private final CompiledPhase phase;
    private final boolean continues;
    private final ImmutableList<Occurrence> standard;

    private CompiledDuty(Duty duty, CompiledPhase phase, boolean inLastPhase) {
        this.duty = duty;
        this.phase = phase;
        this.continues = inLastPhase && duty.occurrence() instanceof OccurrenceRule.EachDay;
        this.standard = standard();
    }

    static CompiledDuty of(Duty duty, CompiledPhase phase, boolean inLastPhase) {
        return new CompiledDuty(duty, phase, inLastPhase);
    }

    /** Returns the duty. */
    public Duty duty() {
        return duty;
    }

    /**
     * Returns the occurrences of an episode, in order.
     *
     * @param enrolledOffset the first day on which the person could be served
     * @param lastOffset the last day that daily duties of the last phase run to, where that is after the standard stay
     */
    public ImmutableList<Occurrence> occurrences(int enrolledOffset, int lastOffset) {
        if (duty.occurrence() instanceof OccurrenceRule.AtStart atStart) {
            int start = Math.max(phase.firstOffset(), enrolledOffset);
            return ImmutableList.of(occurrence("start", phase.labelOf(start), start, start + atStart.withinDays()));
        }
        return continues && lastOffset > phase.lastOffset() ? continued(lastOffset) : standard;
    }

    private ImmutableList<Occurrence> continued(int lastOffset) {
        ImmutableList.Builder<Occurrence> all = ImmutableList.builder();
        all.addAll(standard);
        for (int offset = phase.lastOffset() + 1; offset <= lastOffset; offset++) {
            all.add(on(phase.labelOf(offset)));
        }
        return all.build();
    }

    private ImmutableList<Occurrence> standard() {
        ImmutableList.Builder<Occurrence> all = ImmutableList.builder();
        if (duty.occurrence() instanceof OccurrenceRule.OnDays onDays) {
            onDays.days().forEach(day -> all.add(on(day)));
        } else if (duty.occurrence() instanceof OccurrenceRule.EachDay) {
            for (int offset = phase.firstOffset(); offset <= phase.lastOffset(); offset++) {
                all.add(on(phase.labelOf(offset)));
            }
        }
        return all.build();
    }

    private Occurrence on(ProtocolDay day) {
        int offset = phase.offsetOf(day);
        return occurrence(String.valueOf(day.number()), day, offset, offset);
    }

    private Occurrence occurrence(String label, ProtocolDay day, int target, int dueBy) {
        int opens = target - duty.window().value().map(Window::daysEarly).orElse(0);
        return new Occurrence(label, day, opens, target, dueBy, closes(dueBy));
    }

    private int closes(int dueBy) {
        boolean lapses =
                duty.missPolicy().value().filter(MissPolicy.LAPSE::equals).isPresent();
        return duty.window()
                .value()
                .map(window -> dueBy + window.daysLate())
                .orElse(lapses ? dueBy : Occurrence.WITH_STAY);
    }
}
