// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;

/** A duty whose occurrences are worked out; only those that depend on the episode are left to be made. */
public final class CompiledDuty {

    private final Duty duty;
    private final CompiledPhase phase;
    private final boolean inLastPhase;
    private final boolean continues;
    private final ImmutableList<Occurrence> standard;

    private CompiledDuty(Duty duty, CompiledPhase phase, boolean inLastPhase) {
        this.duty = duty;
        this.phase = phase;
        this.inLastPhase = inLastPhase;
        this.continues = inLastPhase
                && (duty.occurrence() instanceof OccurrenceRule.EachDay
                        || duty.occurrence() instanceof OccurrenceRule.EveryNDays);
        this.standard = workedOut();
    }

    static CompiledDuty of(Duty duty, CompiledPhase phase, boolean inLastPhase) {
        return new CompiledDuty(duty, phase, inLastPhase);
    }

    /** Returns the duty. */
    public Duty duty() {
        return duty;
    }

    /** Returns the phase that the duty numbers its days in. */
    public CompiledPhase phase() {
        return phase;
    }

    /** Returns whether that phase is the last of the stay, so that it goes on as long as the stay does. */
    public boolean isInLastPhase() {
        return inLastPhase;
    }

    /**
     * Returns the occurrences of an episode, in order.
     *
     * @param enrolledOffset the first day on which the person could be served
     * @param lastOffset the last day of the stay
     * @param dailyTo the last day that daily duties of the last phase run to, where that is after the standard stay
     */
    public ImmutableList<Occurrence> occurrences(int enrolledOffset, int lastOffset, int dailyTo) {
        OccurrenceRule rule = duty.occurrence();
        if (rule instanceof OccurrenceRule.AtStart atStart) {
            int start = Math.max(phase.firstOffset(), enrolledOffset);
            return ImmutableList.of(span("start", start, start + atStart.withinDays()));
        }
        if (rule instanceof OccurrenceRule.BeforeLastDay before) {
            // A phase that the stay never reaches owes nothing in the days before it.
            int last = Math.max(lastOffset, phase.firstOffset());
            int first = Math.max(phase.firstOffset(), last - before.lastDays() + 1);
            return ImmutableList.of(span("last", first, last));
        }
        return continues && dailyTo > phase.lastOffset() ? continued(dailyTo) : standard;
    }

    /** Returns the occurrences that are the same in every stay, in order; none where they depend on the stay. */
    ImmutableList<Occurrence> standard() {
        return standard;
    }

    /** Returns whether an occurrence exists only where the stay lasts longer than the protocol has it. */
    public boolean isContinuation(Occurrence occurrence) {
        return continues && occurrence.target() > phase.lastOffset();
    }

    /** Returns whether the duty is owed on this day if the stay has gone on to it after the protocol's last day. */
    boolean continuesOn(int offset) {
        int first = duty.occurrence() instanceof OccurrenceRule.EveryNDays every
                ? phase.offsetOf(every.firstDay())
                : phase.firstOffset();
        return continues && offset > phase.lastOffset() && (offset - first) % step() == 0;
    }

    /** Returns whether no day lies between one occurrence and the next. */
    boolean isStepOne() {
        return step() == 1;
    }

    /** Returns the occurrence on a day to which the duty continues. */
    Occurrence continuedOn(int offset) {
        return on(phase.labelOf(offset));
    }

    /** Returns the occurrence on a named day that the duty does not have of itself. */
    public Occurrence occurrenceOn(ProtocolDay day) {
        return on(day);
    }

    private ImmutableList<Occurrence> continued(int dailyTo) {
        ImmutableList.Builder<Occurrence> all = ImmutableList.builder();
        all.addAll(standard);
        int next = duty.occurrence() instanceof OccurrenceRule.EveryNDays every
                ? phase.offsetOf(every.firstDay())
                : phase.firstOffset();
        for (int offset = next + standard.size() * step(); offset <= dailyTo; offset += step()) {
            all.add(on(phase.labelOf(offset)));
        }
        return all.build();
    }

    private ImmutableList<Occurrence> workedOut() {
        OccurrenceRule rule = duty.occurrence();
        if (rule instanceof OccurrenceRule.OnDays onDays) {
            return onDays.days().stream().map(this::on).collect(ImmutableList.toImmutableList());
        }
        if (rule instanceof OccurrenceRule.EachDay) {
            return stepping(phase.firstOffset());
        }
        if (rule instanceof OccurrenceRule.EveryNDays every) {
            return stepping(phase.offsetOf(every.firstDay()));
        }
        if (rule instanceof OccurrenceRule.OneOf oneOf) {
            return ImmutableList.of(alternative(oneOf.days()));
        }
        if (rule instanceof OccurrenceRule.CountWithin count) {
            return ImmutableList.of(span(
                    text(count.firstDay()) + "-" + text(count.lastDay()),
                    phase.offsetOf(count.firstDay()),
                    phase.offsetOf(count.lastDay())));
        }
        if (rule instanceof OccurrenceRule.OnOrBefore before) {
            return ImmutableList.of(span("-" + text(before.day()), phase.firstOffset(), phase.offsetOf(before.day())));
        }
        if (rule instanceof OccurrenceRule.NotBefore after) {
            return ImmutableList.of(span(text(after.day()) + "-", phase.offsetOf(after.day()), phase.lastOffset()));
        }
        return ImmutableList.of(); // what depends on the episode is made for it
    }

    private int step() {
        return duty.occurrence() instanceof OccurrenceRule.EveryNDays every ? every.everyDays() : 1;
    }

    private ImmutableList<Occurrence> stepping(int from) {
        ImmutableList.Builder<Occurrence> all = ImmutableList.builder();
        for (int offset = from; offset <= phase.lastOffset(); offset += step()) {
            all.add(on(phase.labelOf(offset)));
        }
        return all.build();
    }

    private Occurrence on(ProtocolDay day) {
        return span(text(day), phase.offsetOf(day), phase.offsetOf(day));
    }

    private Occurrence alternative(ImmutableList<ProtocolDay> days) {
        ImmutableList<Integer> offsets = days.stream().map(phase::offsetOf).collect(ImmutableList.toImmutableList());
        String label = days.stream().map(CompiledDuty::text).collect(Collectors.joining("|"));
        return occurrence(label, offsets.get(0), offsets.get(offsets.size() - 1), offsets);
    }

    private Occurrence span(String label, int target, int dueBy) {
        return occurrence(label, target, dueBy, ImmutableList.of());
    }

    private Occurrence occurrence(String label, int target, int dueBy, ImmutableList<Integer> alternatives) {
        int opens = target - duty.window().value().map(Window::daysEarly).orElse(0);
        return new Occurrence(label, phase.labelOf(target), opens, target, dueBy, closes(dueBy), alternatives);
    }

    private int closes(int dueBy) {
        boolean closesWhenDue =
                duty.missPolicy().value().filter(MissPolicy::closesWhenDue).isPresent();
        boolean endsWithDueBy = closesWhenDue || duty.occurrence() instanceof OccurrenceRule.NotBefore;
        return duty.window()
                .value()
                .map(window -> dueBy + window.daysLate())
                .orElse(endsWithDueBy ? dueBy : Occurrence.WITH_STAY);
    }

    private static String text(ProtocolDay day) {
        return String.valueOf(day.number());
    }
}
