// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.compiled.CompiledDuty;
import org.quarantinekit.rules.compiled.CompiledPhase;
import org.quarantinekit.rules.compiled.CompiledProtocol;
import org.quarantinekit.rules.compiled.Occurrence;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/** The making of one plan: one episode under one compiled protocol. Offsets are days after the anchor's date. */
final class Planning {

    private static final long LONGEST_STAY = 9000;
    private static final String FIRST_SERIES = "1/";
    private static final Comparator<Obligation> BY_TARGET = Comparator.comparing(Obligation::target);

    private final Protocol protocol;
    private final CompiledProtocol compiled;
    private final Episode episode;
    private final DayNumbering numbering;
    private final DayCount count;
    private final LocalDate anchorDate;
    private final int firstOffset;
    private final int enrolledOffset;
    private final int lastOffset;

    Planning(Protocol protocol, CompiledProtocol compiled, Episode episode, DayNumbering numbering, DayCount count) {
        this.protocol = protocol;
        this.compiled = compiled;
        this.episode = episode;
        this.numbering = numbering;
        this.count = count;
        this.anchorDate = count.date();
        this.firstOffset = compiled.phases().get(0).firstOffset();
        this.enrolledOffset =
                Math.max(firstOffset, episode.enrolledOn().map(this::offset).orElse(firstOffset));
        this.lastOffset = episode.release().map(this::releaseOffset).orElse(compiled.lastOffset());
    }

    Plan plan() {
        return plan(lastOffset);
    }

    Plan planContinuedTo(LocalDate day) {
        return plan(offset(day));
    }

    private Plan plan(int dailyTo) {
        List<Obligation> own = new ArrayList<>();
        List<Obligation> shared = new ArrayList<>();
        for (CompiledDuty duty : compiled.duties()) {
            boolean ownScope = duty.duty().scope() == episode.subject().scope();
            for (Occurrence occurrence : duty.occurrences(enrolledOffset, lastOffset, dailyTo)) {
                addSlots(ownScope ? own : shared, duty.duty(), occurrence, dailyTo);
            }
        }
        own.sort(BY_TARGET);
        shared.sort(BY_TARGET);
        return new Plan.Builder()
                .protocol(protocol)
                .episode(episode)
                .numbering(numbering)
                .putAllUsedAnchors(count.used())
                .putAllRejectedAnchors(count.rejected(episode))
                .addAllPhases(phases())
                .enrolledOn(date(enrolledOffset))
                .standardLastDay(date(compiled.lastOffset()))
                .plannedLastDay(date(lastOffset))
                .timeMetAt(lastOffset == compiled.lastOffset() ? compiled.timeMetAt(count.moment()) : Optional.empty())
                .addAllObligations(own)
                .addAllSharedObligations(shared)
                .build();
    }

    private void addSlots(List<Obligation> target, Duty duty, Occurrence occurrence, int dailyTo) {
        duty.demand().ifPresent(demand -> target.add(obligation(duty, occurrence, Optional.empty(), demand, dailyTo)));
        for (DutySlot part : duty.slots()) {
            target.add(obligation(duty, occurrence, Optional.of(part.slot()), part.demand(), dailyTo));
        }
    }

    private Obligation obligation(Duty duty, Occurrence occurrence, Optional<Slot> slot, Demand demand, int dailyTo) {
        boolean clip = !duty.outlastsStay();
        int opens = clip ? Math.max(firstOffset, occurrence.opens()) : occurrence.opens();
        int dueBy = clip ? Math.min(occurrence.dueBy(), Math.max(lastOffset, occurrence.target())) : occurrence.dueBy();
        int closes = clip || occurrence.closes() == Occurrence.WITH_STAY
                ? Math.max(dueBy, Math.min(occurrence.closes(), lastOffset))
                : occurrence.closes();
        // A day after the standard stay is owed only while the stay is continued to it, so the later of the two bounds;
        // what was owed before keeps its dates, however long that takes.
        Optional<NotOwed> notOwed = notOwed(occurrence, Math.max(lastOffset, dailyTo), clip);
        return Obligation.builder(
                        new ObligationKey(duty.id().code(), episode.subject(), FIRST_SERIES + occurrence.label(), slot))
                .addDuties(duty)
                .day(occurrence.day())
                .opens(date(notOwed.isEmpty() ? Math.max(opens, enrolledOffset) : opens))
                .target(date(occurrence.target()))
                .dueBy(date(dueBy))
                .closes(date(closes))
                .addAllAlternatives(
                        occurrence.alternatives().stream().map(this::date).toList())
                .demand(demand)
                .notOwed(notOwed)
                .build();
    }

    private Optional<NotOwed> notOwed(Occurrence occurrence, int last, boolean withinStay) {
        if (occurrence.dueBy() < enrolledOffset) {
            return Optional.of(NotOwed.BEFORE_ENROLMENT);
        }
        return withinStay && occurrence.target() > last ? Optional.of(NotOwed.AFTER_RELEASE) : Optional.empty();
    }

    private ImmutableList<PhaseDates> phases() {
        ImmutableList.Builder<PhaseDates> phases = ImmutableList.builder();
        for (CompiledPhase phase : compiled.phases()) {
            phases.add(new PhaseDates(
                    phase.phase(), DateSpan.ofClosed(date(phase.firstOffset()), date(phase.lastOffset()))));
        }
        return phases.build();
    }

    private int releaseOffset(Released release) {
        int offset = offset(release.lastDay());
        if (offset < firstOffset) {
            throw new PlanRefusedException(
                    Reason.EVENT_BEFORE_STAY,
                    "lastDay " + release.lastDay() + " of the release must not be before the first day "
                            + date(firstOffset));
        }
        return offset;
    }

    private int offset(LocalDate date) {
        long offset = ChronoUnit.DAYS.between(anchorDate, date);
        if (offset > LONGEST_STAY) {
            throw new PlanRefusedException(
                    Reason.STAY_TOO_LONG,
                    "date " + date + " must be at most " + LONGEST_STAY + " days after the anchor " + anchorDate
                            + ", because no day label is left for it");
        }
        return Math.toIntExact(Math.max(offset, -LONGEST_STAY));
    }

    private LocalDate date(int offset) {
        return anchorDate.plusDays(offset);
    }
}
