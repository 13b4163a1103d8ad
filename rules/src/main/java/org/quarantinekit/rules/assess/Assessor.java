// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.SharedPlan;

/**
 * Holds records against obligations. A pure function of plan, records and day; safe to share between threads.
 *
 * <p>A record belongs to the service day on which it was performed; when it was entered never decides anything. Of all ways
 * to count records for obligations it takes the one that meets the most, among those the one that meets the most in time,
 * and among those the one that goes by the order of the days.
 */
public final class Assessor {

    // Only wall-clock times are read here, so that the zone is never looked at.
    private static final Assessor FROM_MIDNIGHT = new Assessor(ServiceDay.fromMidnight(ZoneOffset.UTC));

    private final ServiceDay serviceDay;

    private Assessor(ServiceDay serviceDay) {
        this.serviceDay = requireNonNull(serviceDay, "serviceDay");
    }

    /** Returns the assessor for places whose service day begins at midnight. */
    public static Assessor fromMidnight() {
        return FROM_MIDNIGHT;
    }

    /** Returns the assessor for places whose service day begins at another time. */
    public static Assessor of(ServiceDay serviceDay) {
        return new Assessor(serviceDay);
    }

    /** Returns the service day to which a record belongs: that on which it was performed. */
    public LocalDate dayOf(ServiceRecord record) {
        return serviceDay.dateOf(record.performedAt());
    }

    /**
     * Assesses one person's plan on one day.
     *
     * <p>A stay whose last day has passed without a release goes on: the daily duties of its last phase are owed up to and
     * including {@code asOf}.
     *
     * @param records the records, in any order; one about another subject is extraneous
     * @param asOf the day of asking; a record performed on a later day counts for nothing
     */
    public Assessment assess(Plan plan, Iterable<ServiceRecord> records, LocalDate asOf) {
        Plan continued = Planner.continuedTo(plan, asOf);
        Tally tally = tally(continued.subject(), continued.obligations(), records, asOf);
        ReleaseOutlook outlook = new ReleaseOutlook(
                plan.plannedLastDay(),
                plan.timeMetAt()
                        .map(ZonedDateTime::toLocalDateTime)
                        .orElse(plan.plannedLastDay().plusDays(1).atStartOfDay()),
                plan.timeMetAt().map(ZonedDateTime::getOffset),
                tally.blockers(),
                plan.isAwaitingRelease(asOf));
        return assessment(plan.subject(), asOf, tally, Optional.of(outlook));
    }

    /**
     * Assesses what is owed to a household, unit, building or compound on one day.
     *
     * @param records the records, in any order; one about another subject is extraneous
     * @param asOf the day of asking; a record performed on a later day counts for nothing
     */
    public Assessment assess(SharedPlan plan, Iterable<ServiceRecord> records, LocalDate asOf) {
        return assessment(
                plan.subject(), asOf, tally(plan.subject(), plan.obligations(), records, asOf), Optional.empty());
    }

    private static Assessment assessment(
            Subject subject, LocalDate asOf, Tally tally, Optional<ReleaseOutlook> release) {
        return new Assessment.Builder()
                .subject(subject)
                .asOf(asOf)
                .addAllStandings(tally.standings())
                .addAllExtraneous(tally.extraneous())
                .release(release)
                .build();
    }

    private Tally tally(
            Subject subject, List<Obligation> obligations, Iterable<ServiceRecord> records, LocalDate asOf) {
        Tally tally = new Tally(obligations, asOf);
        Map<ActivityCode, List<DatedRecord>> byActivity = new TreeMap<>();
        for (ServiceRecord record : records) {
            DatedRecord dated = DatedRecord.of(record, serviceDay);
            if (!record.subject().equals(subject)) {
                tally.refuse(dated, Extraneous.Reason.OTHER_SUBJECT);
            } else if (dated.day().isAfter(asOf)) {
                tally.refuse(dated, Extraneous.Reason.AFTER_AS_OF);
            } else {
                byActivity
                        .computeIfAbsent(record.activity(), key -> new ArrayList<>())
                        .add(dated);
            }
        }
        byActivity.forEach((activity, dated) -> count(tally, activity, dated));
        return tally;
    }

    private void count(Tally tally, ActivityCode activity, List<DatedRecord> records) {
        records.sort(DatedRecord.ORDER);
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
        left.forEach(record -> tally.refuse(record, reason(planned, record)));
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

    /** An attempt or a waiver is about what is still open, that of its own day before an older one. */
    private boolean attach(List<Progress> owed, DatedRecord attempt) {
        Optional<Progress> about = owed.stream()
                .filter(progress -> Fit.of(progress.obligation(), attempt, serviceDay) != Fit.NONE)
                .min(Comparator.comparing(Progress::isOpen)
                        .reversed()
                        .thenComparing(progress -> !progress.obligation().isRightOn(attempt.day())));
        about.ifPresent(progress -> progress.attempt(attempt));
        return about.isPresent();
    }

    private Extraneous.Reason reason(List<Progress> planned, DatedRecord record) {
        if (planned.isEmpty()) {
            return Extraneous.Reason.NOT_A_DUTY;
        }
        List<Obligation> openThatDay = planned.stream()
                .map(Progress::obligation)
                .filter(obligation -> obligation.isOpenOn(record.day()))
                .toList();
        if (openThatDay.isEmpty()) {
            return Extraneous.Reason.OUTSIDE_WINDOW;
        }
        if (openThatDay.stream().noneMatch(Obligation::isOwed)) {
            return Extraneous.Reason.NOT_OWED;
        }
        List<Progress> fitting = planned.stream()
                .filter(progress -> progress.obligation().isOwed())
                .filter(progress -> Fit.of(progress.obligation(), record, serviceDay) != Fit.NONE)
                .toList();
        if (fitting.isEmpty()) {
            // A day between two alternatives is no right day, although the window spans it.
            boolean slots = openThatDay.stream()
                    .anyMatch(obligation -> obligation.slot().isPresent());
            return slots ? Extraneous.Reason.OTHER_SLOT : Extraneous.Reason.OUTSIDE_WINDOW;
        }
        boolean tooSoon = fitting.stream()
                .anyMatch(progress -> progress.isOpen()
                        && progress.obligation().minimumGapHours().isPresent());
        return tooSoon ? Extraneous.Reason.TOO_SOON : Extraneous.Reason.SURPLUS;
    }
}
