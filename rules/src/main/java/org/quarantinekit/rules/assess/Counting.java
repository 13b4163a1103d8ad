// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Obligation;

/** The counting of one subject's records for whatever obligations it has, up to one day. */
final class Counting {

    private final ServiceDay serviceDay;
    private final LocalDate asOf;
    private final Predicate<DatedRecord> confirming;
    private final Map<ActivityCode, List<DatedRecord>> byActivity = new TreeMap<>();
    private final List<DatedRecord> others = new ArrayList<>();
    private final List<DatedRecord> later = new ArrayList<>();

    /**
     * Starts the counting.
     *
     * @param confirming whether a record counts for the release, whether or not it counts for a duty
     */
    Counting(
            ServiceDay serviceDay,
            Subject subject,
            Iterable<ServiceRecord> records,
            LocalDate asOf,
            Predicate<DatedRecord> confirming) {
        this.serviceDay = serviceDay;
        this.asOf = asOf;
        this.confirming = confirming;
        for (ServiceRecord record : records) {
            DatedRecord dated = DatedRecord.of(record, serviceDay);
            if (!record.subject().equals(subject)) {
                others.add(dated);
            } else if (dated.day().isAfter(asOf)) {
                later.add(dated);
            } else {
                byActivity
                        .computeIfAbsent(record.activity(), key -> new ArrayList<>())
                        .add(dated);
            }
        }
        byActivity.values().forEach(dated -> dated.sort(DatedRecord.ORDER));
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Returns how much time has passed between two times on the wall clock of the place, clock changes included. */
    Duration elapsed(LocalDateTime earlier, LocalDateTime later) {
        return Duration.between(earlier.atZone(serviceDay.zone()), later.atZone(serviceDay.zone()));
    }

    /** Returns the subject's records of this activity up to the day of asking, oldest first. */
    List<DatedRecord> records(ActivityCode activity) {
        return byActivity.getOrDefault(activity, List.of());
    }

    /**
     * Returns the sheet of these obligations, and of what has to be made up because some of them were missed.
     *
     * @param isOwed whether what would have to be made up is owed at all
     */
    Tally tally(List<Obligation> obligations, LocalDate lastDay, Predicate<Obligation> isOwed) {
        Tally tally = tally(obligations, List.of());
        List<Obligation> makeUps = tally.toMakeUp().stream()
                .map(missed -> missed.makeUp(lastDay))
                .filter(isOwed)
                .toList();
        return makeUps.isEmpty() ? tally : tally(obligations, makeUps);
    }

    private Tally tally(List<Obligation> obligations, List<Obligation> makeUps) {
        Tally tally = new Tally(obligations, makeUps, asOf);
        others.forEach(record -> tally.refuse(record, Extraneous.Reason.OTHER_SUBJECT));
        later.forEach(record -> tally.refuse(record, Extraneous.Reason.AFTER_AS_OF));
        byActivity.forEach((activity, records) -> count(tally, activity, records));
        return tally;
    }

    private void count(Tally tally, ActivityCode activity, List<DatedRecord> records) {
        List<Progress> planned = tally.planned(activity);
        List<Progress> owed = planned.stream()
                .filter(progress -> progress.obligation().isOwed())
                .toList();
        List<DatedRecord> left = new ArrayList<>(countDone(owed, withOutcomeDone(records, true)));
        for (DatedRecord attempt : withOutcomeDone(records, false)) {
            if (!attach(owed, attempt)) {
                left.add(attempt);
            }
        }
        for (DatedRecord record : left) {
            if (confirming.test(record)) {
                tally.leave(record);
            } else {
                tally.refuse(record, reason(planned, record));
            }
        }
    }

    private static List<DatedRecord> withOutcomeDone(List<DatedRecord> records, boolean done) {
        return records.stream()
                .filter(record -> (record.record().outcome() == Outcome.DONE) == done)
                .toList();
    }

    /** Returns the records that count for nothing. */
    private List<DatedRecord> countDone(List<Progress> owed, List<DatedRecord> done) {
        List<DatedRecord> left = new ArrayList<>();
        int[] owners = Matching.match(owed, done, serviceDay);
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] == Matching.NOBODY) {
                left.add(done.get(i));
            } else {
                owed.get(owners[i]).match(done.get(i));
            }
        }
        return left;
    }

    /**
     * An attempt or a waiver is about what is still open, what was planned before what has to be made up, and that of its own
     * day before an older one.
     */
    private boolean attach(List<Progress> owed, DatedRecord attempt) {
        Optional<Progress> about = owed.stream()
                .filter(progress -> !progress.isSuperseded())
                .filter(progress -> Fit.of(progress.obligation(), attempt, serviceDay) != Fit.NONE)
                .min(Comparator.comparing(Progress::isOpen)
                        .reversed()
                        .thenComparing(Progress::isMakeUp)
                        .thenComparing(progress -> !progress.obligation().isRightOn(attempt.day())));
        about.ifPresent(progress -> progress.attempt(attempt));
        return about.isPresent();
    }

    private Extraneous.Reason reason(List<Progress> planned, DatedRecord record) {
        if (planned.isEmpty()) {
            return Extraneous.Reason.NOT_A_DUTY;
        }
        List<Progress> openThatDay = planned.stream()
                .filter(progress -> progress.obligation().isOpenOn(record.day()))
                .toList();
        if (openThatDay.isEmpty()) {
            return Extraneous.Reason.OUTSIDE_WINDOW;
        }
        if (openThatDay.stream().noneMatch(Progress::isOwed)) {
            return Extraneous.Reason.NOT_OWED;
        }
        List<Progress> fitting = planned.stream()
                .filter(Progress::isOwed)
                .filter(progress -> Fit.of(progress.obligation(), record, serviceDay) != Fit.NONE)
                .toList();
        if (fitting.isEmpty()) {
            // A day between two alternatives is no right day, although the window spans it.
            boolean slots = openThatDay.stream()
                    .anyMatch(progress -> progress.obligation().slot().isPresent());
            return slots ? Extraneous.Reason.OTHER_SLOT : Extraneous.Reason.OUTSIDE_WINDOW;
        }
        boolean tooSoon = fitting.stream()
                .anyMatch(progress -> progress.isOpen()
                        && progress.obligation().minimumGapHours().isPresent());
        return tooSoon ? Extraneous.Reason.TOO_SOON : Extraneous.Reason.SURPLUS;
    }
}
