// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.quarantinekit.rules.plan.Clock.earlierOf;
import static org.quarantinekit.rules.plan.Clock.laterOf;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.compiled.CompiledDuty;
import org.quarantinekit.rules.compiled.CompiledPhase;
import org.quarantinekit.rules.compiled.CompiledProtocol;
import org.quarantinekit.rules.compiled.Occurrence;

/** The making of one plan: one episode under one protocol, whose events have been worked out. */
final class Planning {

    private static final Comparator<Obligation> BY_TARGET = Comparator.comparing(Obligation::target);

    private final Protocol protocol;
    private final Episode episode;
    private final DayNumbering numbering;
    private final Stretch stretch;
    private final Course course;
    private final LocalDate enrolledOn;

    Planning(Protocol protocol, Episode episode, DayNumbering numbering, Stretch stretch, Course course) {
        this.protocol = protocol;
        this.episode = episode;
        this.numbering = numbering;
        this.stretch = stretch;
        this.course = course;
        LocalDate entered =
                stretch.begunBy().map(change -> change.on().plusDays(1)).orElse(course.firstDay());
        this.enrolledOn = laterOf(
                laterOf(course.firstDay(), entered), episode.enrolledOn().orElse(entered));
    }

    Plan plan() {
        return plan(course.lastDay());
    }

    Plan planContinuedTo(LocalDate day) {
        return plan(laterOf(course.lastDay(), day));
    }

    /** Returns what is owed and for which this day is right, by the duties of the protocol; no plan is made. */
    ImmutableList<Obligation> dueOn(LocalDate day) {
        boolean endedOrStopped = episode.release().isPresent()
                || stretch.leftOn().isPresent()
                || course.stoppedSince().isPresent();
        LocalDate continuedTo = endedOrStopped ? course.lastDay() : laterOf(course.lastDay(), day);
        List<Obligation> due = new ArrayList<>();
        for (int i = 0; i < course.runs().size(); i++) {
            new RunPlanning(i, continuedTo).addDueOn(day, due);
        }
        return ImmutableList.copyOf(due);
    }

    /**
     * Makes the plan.
     *
     * @param continuedTo the last day on which something may be owed: a day after the stay's last one is owed only while the
     *     stay is continued to it
     */
    private Plan plan(LocalDate continuedTo) {
        List<Obligation> own = new ArrayList<>();
        List<Obligation> shared = new ArrayList<>();
        for (int i = 0; i < course.runs().size(); i++) {
            new RunPlanning(i, continuedTo).add(own, shared);
        }
        own.sort(BY_TARGET);
        shared.sort(BY_TARGET);
        Course.Run first = course.runs().get(0);
        return new Plan.Builder()
                .protocol(protocol)
                .episode(episode)
                .numbering(numbering)
                .putAllUsedAnchors(first.count().used())
                .putAllRejectedAnchors(first.count().rejected(stretch.anchors()))
                .addAllSeries(series())
                .enrolledOn(enrolledOn)
                .standardLastDay(first.anchorDate().plusDays(first.compiled().lastOffset()))
                .plannedLastDay(course.lastDay())
                .timeMetAt(course.timeMetAt())
                .addAllStoppedDays(course.clock().stoppedDays())
                .stoppedSince(course.stoppedSince())
                .addAllWatches(course.watches())
                .positiveOn(course.positiveOn())
                .leftOn(stretch.leftOn())
                .addAllTriggers(triggers(continuedTo))
                .addAllObligations(own)
                .addAllSharedObligations(shared)
                .build();
    }

    private ImmutableList<Trigger> triggers(LocalDate continuedTo) {
        ImmutableList.Builder<Trigger> triggers = ImmutableList.builder();
        for (int i = 0; i < course.runs().size(); i++) {
            triggers.addAll(new RunPlanning(i, continuedTo).triggers());
        }
        return triggers.build();
    }

    private ImmutableList<Series> series() {
        ImmutableList.Builder<Series> series = ImmutableList.builder();
        for (int i = 0; i < course.runs().size(); i++) {
            Course.Run run = course.runs().get(i);
            ImmutableList.Builder<PhaseDates> phases = ImmutableList.builder();
            for (CompiledPhase phase : run.compiled().phases()) {
                LocalDate firstDay = course.clock().date(run.anchorDate(), phase.firstOffset());
                LocalDate lastDay = course.clock().date(run.anchorDate(), phase.lastOffset());
                phases.add(new PhaseDates(phase.phase(), DateSpan.ofClosed(firstDay, lastDay)));
            }
            series.add(new Series(i + 1, run.anchorDate(), phases.build()));
        }
        return series.build();
    }

    /** One count of days of the stay. Offsets are counted days after its anchor. */
    private final class RunPlanning {

        private final int index;
        private final CompiledProtocol compiled;
        private final DayCount count;
        private final LocalDate continuedTo;
        private final Optional<Course.Run> next;
        private final int enrolled;
        private final int last;
        private final int dailyTo;

        RunPlanning(int index, LocalDate continuedTo) {
            this.index = index;
            this.compiled = course.runs().get(index).compiled();
            this.count = course.runs().get(index).count();
            this.continuedTo = continuedTo;
            this.next =
                    index + 1 < course.runs().size() ? Optional.of(course.runs().get(index + 1)) : Optional.empty();
            this.enrolled = Math.max(compiled.phases().get(0).firstOffset(), offset(enrolledOn));
            this.last = Math.toIntExact(course.lastOffset(index));
            int furthest = Math.toIntExact(course.furthestOffset(index));
            this.dailyTo = next.isPresent() ? furthest : Math.max(offset(continuedTo), furthest);
        }

        void add(List<Obligation> own, List<Obligation> shared) {
            SubjectScope subject = episode.subject().scope();
            forEachOccurrence(
                    (duty, occurrence) -> addSlots(duty.duty().scope() == subject ? own : shared, duty, occurrence));
        }

        /** Adds what is owed and for which this day is right; nothing is made of the others. */
        void addDueOn(LocalDate day, List<Obligation> due) {
            List<Obligation> named = new ArrayList<>();
            forEachOccurrence((duty, occurrence) -> {
                if (!day.isBefore(date(occurrence.target())) && !day.isAfter(date(occurrence.dueBy()))) {
                    addSlots(named, duty, occurrence);
                }
            });
            named.stream()
                    .filter(obligation -> obligation.isOwed() && obligation.isRightOn(day))
                    .forEach(due::add);
        }

        private void forEachOccurrence(BiConsumer<CompiledDuty, Occurrence> consumer) {
            for (CompiledDuty duty : compiled.duties()) {
                occurrences(duty).forEach(occurrence -> consumer.accept(duty, occurrence));
            }
            for (AddedDays added : course.addedDays(index)) {
                CompiledDuty duty = duty(added.duty());
                added.days().forEach(day -> consumer.accept(duty, duty.occurrenceOn(day)));
            }
        }

        private CompiledDuty duty(DutyId id) {
            return compiled.duties().stream()
                    .filter(candidate -> candidate.duty().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private ImmutableList<Occurrence> occurrences(CompiledDuty duty) {
            return duty.occurrences(enrolled, last, dailyTo);
        }

        /** What is done in the phase of the duty counts, while this count of days is in force. */
        List<Trigger> triggers() {
            List<Trigger> triggers = new ArrayList<>();
            for (CompiledDuty duty : compiled.duties()) {
                if (duty.duty().occurrence() instanceof OccurrenceRule.AfterActivity) {
                    LocalDate first = laterOf(date(duty.phase().firstOffset()), enrolledOn);
                    LocalDate phaseLast = duty.isInLastPhase()
                            ? continuedTo
                            : date(duty.phase().lastOffset());
                    LocalDate last = next.map(Course.Run::anchorDate)
                            .map(day -> earlierOf(day.minusDays(1), phaseLast))
                            .orElse(earlierOf(phaseLast, continuedTo));
                    if (!last.isBefore(first)) {
                        triggers.add(new Trigger(duty.duty(), DateSpan.ofClosed(first, last), course.lastDay()));
                    }
                }
            }
            return triggers;
        }

        private void addSlots(List<Obligation> target, CompiledDuty duty, Occurrence occurrence) {
            duty.duty()
                    .demand()
                    .ifPresent(demand -> target.add(obligation(duty, occurrence, Optional.empty(), demand)));
            for (DutySlot part : duty.duty().slots()) {
                target.add(obligation(duty, occurrence, Optional.of(part.slot()), part.demand()));
            }
        }

        private Obligation obligation(
                CompiledDuty compiledDuty, Occurrence occurrence, Optional<Slot> slot, Demand demand) {
            Duty duty = compiledDuty.duty();
            boolean clip = !duty.outlastsStay();
            LocalDate target = date(occurrence.target());
            LocalDate lastRight = date(occurrence.dueBy());
            LocalDate dueBy = clip ? earlierOf(lastRight, laterOf(course.lastDay(), target)) : lastRight;
            Optional<LocalDate> supersededOn = supersededOn(compiledDuty, target);
            Optional<NotOwed> notOwed = dueBy.isBefore(enrolledOn)
                    ? Optional.of(NotOwed.BEFORE_ENROLMENT)
                    : supersededOn
                            .map(day -> NotOwed.SUPERSEDED)
                            .or(() -> notOwed(target, clip || compiledDuty.isContinuation(occurrence)));
            LocalDate opens = opens(occurrence, clip);
            return Obligation.builder(new ObligationKey(
                            duty.id().code(), episode.subject(), (index + 1) + "/" + occurrence.label(), slot))
                    .addDuties(duty)
                    .day(occurrence.day())
                    .opens(notOwed.isEmpty() ? laterOf(opens, enrolledOn) : opens)
                    .target(target)
                    .dueBy(dueBy)
                    .closes(closes(occurrence, clip, dueBy))
                    .addAllAlternatives(
                            occurrence.alternatives().stream().map(this::date).toList())
                    .demand(demand)
                    .notOwed(notOwed)
                    .supersededOn(supersededOn.filter(
                            day -> notOwed.filter(NotOwed.SUPERSEDED::equals).isPresent()))
                    .build();
        }

        private LocalDate opens(Occurrence occurrence, boolean clip) {
            LocalDate opens = date(occurrence.opens());
            return clip ? laterOf(opens, date(compiled.phases().get(0).firstOffset())) : opens;
        }

        private LocalDate closes(Occurrence occurrence, boolean clip, LocalDate dueBy) {
            boolean withStay = occurrence.closes() == Occurrence.WITH_STAY;
            LocalDate closes = withStay ? course.lastDay() : date(occurrence.closes());
            return clip || withStay ? laterOf(dueBy, earlierOf(closes, course.lastDay())) : closes;
        }

        private Optional<NotOwed> notOwed(LocalDate target, boolean withinStay) {
            if (withinStay && target.isAfter(continuedTo)) {
                return Optional.of(NotOwed.AFTER_RELEASE);
            }
            return course.isSuspendedOn(target) ? Optional.of(NotOwed.SUSPENDED) : Optional.empty();
        }

        /** What falls due after the day of a restart, a positive result or a change of protocol gives way to it. */
        private Optional<LocalDate> supersededOn(CompiledDuty duty, LocalDate target) {
            if (next.isEmpty()
                    && course.positiveOn().isEmpty()
                    && stretch.leftOn().isEmpty()) {
                return Optional.empty(); // as in most stays, and asked for each of their obligations
            }
            boolean test = ActivityCodes.TESTS.contains(duty.duty().activity());
            return Stream.of(
                            next.map(Course.Run::anchorDate)
                                    .filter(day -> target.isAfter(day) || (target.equals(day) && nextBeginsWith(duty))),
                            course.positiveOn().filter(day -> test && target.isAfter(day)),
                            stretch.leftOn().filter(target::isAfter))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder());
        }

        /** A duty that the next count owes on its first day takes the place of the one that this count owes on it. */
        private boolean nextBeginsWith(CompiledDuty duty) {
            RunPlanning following = new RunPlanning(index + 1, continuedTo);
            return following.compiled.duties().stream()
                    .filter(candidate ->
                            candidate.duty().id().equals(duty.duty().id()))
                    .flatMap(candidate -> following.occurrences(candidate).stream())
                    .anyMatch(occurrence -> occurrence.target() == 0);
        }

        private int offset(LocalDate date) {
            long offset = course.clock().offset(count.date(), date);
            if (offset > Course.LONGEST_STAY) {
                throw Course.tooLong(date, count.date());
            }
            return Math.toIntExact(Math.max(offset, -Course.LONGEST_STAY));
        }

        private LocalDate date(int offset) {
            return course.clock().date(count.date(), offset);
        }
    }
}
