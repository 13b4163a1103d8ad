// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.quarantinekit.rules.plan.Clock.laterOf;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.NewSignRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.rules.compiled.CompiledDuty;
import org.quarantinekit.rules.compiled.CompiledProtocol;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/** What the events of a stay make of it, worked out one after the other, by day. */
final class Course {

    /** How long a stay may last before no day label is left. */
    static final long LONGEST_STAY = 9000;

    /**
     * One count of days.
     *
     * @param count from which dates its days count
     * @param compiled the protocol, counted from there
     */
    record Run(DayCount count, CompiledProtocol compiled) {

        LocalDate anchorDate() {
            return count.date();
        }
    }

    private final Protocol protocol;
    private final DayNumbering numbering;
    private final Function<DayCount, CompiledProtocol> compiler;
    private final List<Run> runs = new ArrayList<>();
    private final List<Long> lastOffsets = new ArrayList<>();
    private final List<Long> furthestOffsets = new ArrayList<>();
    private final List<DateSpan> absences = new ArrayList<>();
    private final ListMultimap<Integer, AddedDays> addedDays = ArrayListMultimap.create();
    private final List<Watch> watches = new ArrayList<>();
    private final LocalDate firstDay;
    private Clock clock = Clock.RUNNING;
    private LocalDate lastDay;
    private Run timed;
    private Optional<LocalDate> stoppedSince = Optional.empty();
    private Optional<LocalDate> awaySince = Optional.empty();
    private Optional<LocalDate> positiveOn = Optional.empty();
    private boolean released;

    Course(
            Protocol protocol,
            DayNumbering numbering,
            DayCount count,
            Function<DayCount, CompiledProtocol> compiler,
            Stretch stretch) {
        this.protocol = protocol;
        this.numbering = numbering;
        this.compiler = compiler;
        Run first = new Run(count, compiler.apply(count));
        this.runs.add(first);
        this.firstDay =
                first.anchorDate().plusDays(first.compiled().phases().get(0).firstOffset());
        this.lastDay = lastDayOf(first);
        this.timed = first;
        this.furthestOffsets.add((long) first.compiled().lastOffset());
        stretch.events().forEach(this::apply);
        stretch.leftOn().ifPresent(day -> lastDay = Clock.earlierOf(lastDay, laterOf(day, firstDay)));
    }

    /** Returns the counts of days, the one in force last. */
    ImmutableList<Run> runs() {
        return ImmutableList.copyOf(runs);
    }

    /** Returns the last counted day that the stay had when this run was superseded, or has. */
    long lastOffset(int run) {
        return run < lastOffsets.size() ? lastOffsets.get(run) : offsetOf(lastDay);
    }

    /** Returns the latest last counted day that the stay ever had in this run: what it made owed stays in the plan. */
    long furthestOffset(int run) {
        return furthestOffsets.get(run);
    }

    /** Returns the first day of the stay. */
    LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the last day of the stay after every event. */
    LocalDate lastDay() {
        return lastDay;
    }

    /** Returns the moment at which the stay has lasted its hours, if it counts hours and nothing else has moved its last day. */
    Optional<ZonedDateTime> timeMetAt() {
        return lastDay.equals(lastDayOf(timed))
                ? timed.compiled().timeMetAt(timed.count().moment())
                : Optional.empty();
    }

    Clock clock() {
        return clock;
    }

    Optional<LocalDate> stoppedSince() {
        return stoppedSince;
    }

    Optional<LocalDate> positiveOn() {
        return positiveOn;
    }

    /** Returns the days that duties on named days gain while this run is in force. */
    List<AddedDays> addedDays(int run) {
        return addedDays.get(run);
    }

    List<Watch> watches() {
        return watches;
    }

    /** Returns whether nothing can be done here on this day: the clock stands still, or the person is elsewhere. */
    boolean isSuspendedOn(LocalDate day) {
        if (absences.isEmpty() && stoppedSince.isEmpty() && awaySince.isEmpty()) {
            return false;
        }
        return stoppedSince.filter(day::isAfter).isPresent()
                || awaySince.filter(day::isAfter).isPresent()
                || absences.stream().anyMatch(span -> span.contains(day));
    }

    private Run current() {
        return runs.get(runs.size() - 1);
    }

    private long offsetOf(LocalDate day) {
        return clock.offset(current().anchorDate(), day);
    }

    private LocalDate lastDayOf(Run run) {
        return clock.date(run.anchorDate(), run.compiled().lastOffset());
    }

    private void apply(EpisodeEvent event) {
        if (event instanceof Released release) {
            release(release);
            return;
        }
        refuseIf(
                event.on().isBefore(runs.get(0).anchorDate()) && !(event instanceof Transferred),
                Reason.EVENT_BEFORE_STAY,
                event,
                "must not be before the anchor " + runs.get(0).anchorDate());
        refuseIf(
                released && event.on().isAfter(lastDay),
                Reason.EVENT_AFTER_STAY,
                event,
                "must not be after " + lastDay + ", the last day of a stay that is over; that is a new episode");
        if (event instanceof ReExposed again) {
            reExpose(again);
        } else if (event instanceof Extended extension) {
            extend(extension);
        } else if (event instanceof Shortened shortening) {
            shorten(shortening);
        } else if (event instanceof ClockStopped) {
            stop(event);
        } else if (event instanceof ClockResumed) {
            resume(event);
        } else if (event instanceof Transferred transfer) {
            transfer(transfer);
        } else if (event instanceof TestedPositive) {
            stated(event, Consequences::positiveTest);
            positiveOn = positiveOn.or(() -> Optional.of(event.on()));
        } else if (event instanceof NewSign) {
            watch(event);
        }
    }

    private void release(Released release) {
        refuseIf(
                release.lastDay().isBefore(firstDay),
                Reason.EVENT_BEFORE_STAY,
                release,
                "must have a lastDay not before the first day " + firstDay);
        moveLastDay(release, release.lastDay());
        released = true;
    }

    private void reExpose(ReExposed again) {
        refuseAfterLastDay(again);
        ReExposureRule rule = stated(again, Consequences::reExposure);
        refuseIf(
                stoppedSince.isPresent(),
                Reason.EVENT_NOT_EXPRESSED,
                again,
                "must not be on a day without a number, because no count can begin there");
        if (rule == ReExposureRule.EXTEND_TO_LATER) {
            DayCount later = current().count().exposedAgain(protocol, again, clock);
            Run longer = new Run(later, compiler.apply(later));
            timed = isLaterByHours(longer) ? longer : timed;
            moveLastDay(again, laterOf(lastDay, lastDayOf(longer)));
            return;
        }
        DayCount anew = current().count().restarted(protocol, again);
        Run run = new Run(anew, compiler.apply(anew));
        if (anew.date().isAfter(current().anchorDate())) {
            lastOffsets.add(offsetOf(lastDay));
            runs.add(run);
            furthestOffsets.add((long) run.compiled().lastOffset());
            timed = run;
            moveLastDay(again, laterOf(lastDay, lastDayOf(run)));
        } else if (isLaterByHours(run)) {
            timed = run; // a later hour of the same day begins no new series, but its hours are over later
            moveLastDay(again, laterOf(lastDay, lastDayOf(run)));
        }
    }

    private boolean isLaterByHours(Run run) {
        return DayCount.countsHours(protocol)
                && run.count()
                        .moment()
                        .orElseThrow()
                        .isAfter(timed.count().moment().orElseThrow());
    }

    private void extend(Extended extension) {
        refuseIf(
                !extension.lastDay().isAfter(lastDay),
                Reason.EVENT_CONTRADICTED,
                extension,
                "must have a lastDay after " + lastDay + ", which the stay has without it");
        moveLastDay(extension, extension.lastDay());
        for (AddedDays added : extension.addedDays()) {
            added.days().forEach(day -> refuseImpossible(extension, added.duty(), day));
            addedDays.put(runs.size() - 1, added);
        }
    }

    private void refuseImpossible(Extended extension, DutyId id, ProtocolDay day) {
        Optional<CompiledDuty> duty = current().compiled().duties().stream()
                .filter(candidate -> candidate.duty().id().equals(id)
                        && candidate.duty().occurrence() instanceof OccurrenceRule.OnDays)
                .findFirst();
        refuseIf(
                duty.isEmpty(),
                Reason.EVENT_CONTRADICTED,
                extension,
                "must not add days to " + id + ", which is no duty on named days of " + protocol.id());
        boolean twice = duty.orElseThrow().duty().occurrence().namedDays().contains(day)
                || addedDays.get(runs.size() - 1).stream()
                        .anyMatch(
                                added -> added.duty().equals(id) && added.days().contains(day));
        refuseIf(twice, Reason.EVENT_CONTRADICTED, extension, "must not add " + day + " to " + id + " a second time");
        LocalDate date = clock.date(
                current().anchorDate(), duty.orElseThrow().occurrenceOn(day).target());
        refuseIf(
                date.isAfter(lastDay) || !date.isAfter(extension.on()),
                Reason.EVENT_CONTRADICTED,
                extension,
                "must not add " + day + " to " + id + ", because " + date + " is not a day after " + extension.on()
                        + " and up to " + lastDay);
    }

    private void shorten(Shortened shortening) {
        refuseIf(
                !shortening.lastDay().isBefore(lastDay),
                Reason.EVENT_CONTRADICTED,
                shortening,
                "must have a lastDay before " + lastDay + ", which the stay has without it");
        refuseIf(
                shortening.lastDay().isBefore(firstDay),
                Reason.EVENT_BEFORE_STAY,
                shortening,
                "must have a lastDay not before the first day " + firstDay);
        moveLastDay(shortening, shortening.lastDay());
    }

    private void stop(EpisodeEvent event) {
        refuseAfterLastDay(event);
        refuseIf(
                DayCount.countsHours(protocol),
                Reason.EVENT_NOT_EXPRESSED,
                event,
                "must not stop a stay that is counted in hours, because its days have no numbers to shift");
        refuseIf(stoppedSince.isPresent(), Reason.EVENT_CONTRADICTED, event, "must not stop a clock that stands still");
        stoppedSince = Optional.of(event.on());
    }

    private void resume(EpisodeEvent event) {
        LocalDate since = stoppedSince.orElseThrow(
                () -> refusal(Reason.EVENT_CONTRADICTED, event, "must come after a clockStopped"));
        stoppedSince = Optional.empty();
        if (event.on().isAfter(since)) {
            clock = clock.stoppedOn(DateSpan.ofClosed(since.plusDays(1), event.on()));
            if (lastDay.isAfter(since)) {
                moveLastDay(event, lastDay.plusDays(ChronoUnit.DAYS.between(since, event.on())));
            }
        }
    }

    private void transfer(Transferred transfer) {
        if (!transfer.back()) {
            awaySince = awaySince.or(() -> Optional.of(transfer.on()));
            return;
        }
        LocalDate since = awaySince.orElseThrow(
                () -> refusal(Reason.EVENT_CONTRADICTED, transfer, "must come after a transfer away"));
        awaySince = Optional.empty();
        if (transfer.on().isAfter(since)) {
            absences.add(DateSpan.ofClosed(since.plusDays(1), transfer.on()));
        }
    }

    private void watch(EpisodeEvent event) {
        refuseAfterLastDay(event);
        NewSignRule rule = stated(event, Consequences::newSign);
        LocalDate watchedTo = clock.date(event.on(), numbering.daysAfterAnchor(ProtocolDay.of(rule.days())));
        watches.add(new Watch(event.on(), DateSpan.ofClosed(event.on(), watchedTo)));
        if (rule.mayOverrun()) {
            moveLastDay(event, laterOf(lastDay, watchedTo));
        }
    }

    private void moveLastDay(EpisodeEvent event, LocalDate day) {
        refuseIf(
                released && !day.equals(lastDay),
                Reason.EVENT_AFTER_STAY,
                event,
                "must not move the last day of a stay that is released already; that is a new episode");
        if (ChronoUnit.DAYS.between(current().anchorDate(), day) > LONGEST_STAY) {
            throw tooLong(day, current().anchorDate());
        }
        lastDay = day;
        furthestOffsets.set(runs.size() - 1, Math.max(furthestOffset(runs.size() - 1), offsetOf(day)));
    }

    private <T> T stated(EpisodeEvent event, Function<Consequences, Stated<T>> consequence) {
        return consequence
                .apply(protocol.consequences())
                .orElseThrow(() -> refusal(
                        Reason.CONSEQUENCE_UNSPECIFIED,
                        event,
                        "must not be planned with, because the source of " + protocol.id()
                                + " does not say what it does to the stay"));
    }

    private void refuseAfterLastDay(EpisodeEvent event) {
        refuseIf(
                event.on().isAfter(lastDay),
                Reason.EVENT_AFTER_STAY,
                event,
                "must not be after " + lastDay + ", the last day of the stay; that is a new episode");
    }

    private static void refuseIf(boolean broken, Reason reason, EpisodeEvent event, String rule) {
        if (broken) {
            throw refusal(reason, event, rule);
        }
    }

    private static PlanRefusedException refusal(Reason reason, EpisodeEvent event, String rule) {
        return new PlanRefusedException(reason, "event " + event.kind() + " on " + event.on() + " " + rule);
    }

    static PlanRefusedException tooLong(LocalDate date, LocalDate anchorDate) {
        return new PlanRefusedException(
                Reason.STAY_TOO_LONG,
                "date " + date + " must be at most " + LONGEST_STAY + " days after the anchor " + anchorDate
                        + ", because no day label is left for it");
    }
}
