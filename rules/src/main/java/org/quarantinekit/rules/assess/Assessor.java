// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.SharedPlan;
import org.quarantinekit.rules.plan.Trigger;

/**
 * Holds records against obligations. A pure function of plan, records and day; safe to share between threads.
 *
 * <p>A record belongs to the service day on which it was performed; when it was entered never decides anything. Of all ways
 * to count records for obligations it takes the one that meets the most, among those the one that meets the most in time,
 * and among those the one that goes by the order of the days.
 *
 * <p>What only records can tell is worked out here and not in the plan: what is owed after something else was done, what has
 * to be made up, and how much longer a missed duty makes the stay.
 */
public final class Assessor {

    // Times are those of the wall clock; in this zone a gap between two of them is what the clock on the wall shows.
    private static final Assessor FROM_MIDNIGHT = new Assessor(ServiceDay.fromMidnight(ZoneOffset.UTC));

    private final ServiceDay serviceDay;

    private Assessor(ServiceDay serviceDay) {
        this.serviceDay = requireNonNull(serviceDay, "serviceDay");
    }

    /**
     * Returns the assessor for places whose service day begins at midnight. A gap in hours between two records is measured on
     * the wall clock; where clocks change, {@link #of} with the zone of the place measures the time that has passed.
     */
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
        Counting counting = new Counting(serviceDay, plan.subject(), records, asOf, ReleaseCheck.confirming(plan));
        Plan continued = Planner.continuedTo(plan, asOf);
        Tally tally = tally(counting, continued, plan.plannedLastDay());
        LocalDate lastDay = effectiveLastDay(plan, tally);
        boolean awaiting = plan.isAwaitingRelease(asOf) && asOf.isAfter(lastDay);
        if (lastDay.isAfter(plan.plannedLastDay())) {
            continued = Planner.prolongedTo(plan, awaiting ? asOf : lastDay);
            tally = tally(counting, continued, lastDay);
        }
        ReleaseOutlook outlook = new ReleaseCheck(plan, lastDay, counting, tally).outlook(awaiting);
        return assessment(plan.subject(), asOf, tally, Optional.of(outlook));
    }

    /**
     * Assesses what is owed to a household, unit, building or compound on one day, where nothing is owed after something else
     * was done for the people in it.
     *
     * @param records the records, in any order; one about another subject is extraneous
     * @param asOf the day of asking; a record performed on a later day counts for nothing
     */
    public Assessment assess(SharedPlan plan, Iterable<ServiceRecord> records, LocalDate asOf) {
        return assess(plan, records, List.of(), asOf);
    }

    /**
     * Assesses what is owed to a household, unit, building or compound on one day.
     *
     * @param records the records, in any order; one about another subject is extraneous
     * @param membersRecords the records of the people in it, in any order: they count for nothing here, but what is owed after
     *     something else was done for them becomes owed by them
     * @param asOf the day of asking; a record performed on a later day counts for nothing
     */
    public Assessment assess(
            SharedPlan plan, Iterable<ServiceRecord> records, Iterable<ServiceRecord> membersRecords, LocalDate asOf) {
        Counting counting = new Counting(serviceDay, plan.subject(), records, asOf, record -> false);
        Triggered triggered = new Triggered(plan.subject(), serviceDay, asOf);
        triggered.addAll(plan.triggers(), records);
        triggered.addAll(plan.triggers(), membersRecords);
        ImmutableList<Obligation> obligations = ImmutableList.<Obligation>builder()
                .addAll(plan.obligations())
                .addAll(triggered.obligations())
                .build();
        LocalDate lastDay = obligations.stream()
                .map(Obligation::closes)
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return assessment(plan.subject(), asOf, counting.tally(obligations, lastDay, makeUp -> true), Optional.empty());
    }

    private Tally tally(Counting counting, Plan plan, LocalDate lastDay) {
        Triggered triggered = new Triggered(plan.subject(), serviceDay, counting.asOf());
        for (Trigger trigger : plan.triggers()) {
            if (trigger.duty().scope() == plan.subject().scope()) {
                triggered.add(trigger, counting.records(trigger.activity()));
            }
        }
        ImmutableList<Obligation> after = triggered.obligations();
        return counting.tally(
                after.isEmpty()
                        ? plan.obligations()
                        : ImmutableList.<Obligation>builder()
                                .addAll(plan.obligations())
                                .addAll(after)
                                .build(),
                lastDay,
                makeUp -> isOwed(plan, makeUp, lastDay));
    }

    /** Where the stay is over for good, nothing is owed after its last day that must not outlast it. */
    private static boolean isOwed(Plan plan, Obligation makeUp, LocalDate lastDay) {
        boolean withinStay = !isOver(plan)
                || !makeUp.target().isAfter(lastDay)
                || makeUp.duties().stream().anyMatch(Duty::outlastsStay);
        return withinStay && !plan.supersedes(makeUp);
    }

    /** A miss makes the stay longer once it is certain, unless the authority has ended it or changed its rules. */
    private static LocalDate effectiveLastDay(Plan plan, Tally tally) {
        if (isOver(plan)) {
            return plan.plannedLastDay();
        }
        return Stream.concat(
                        Stream.of(plan.plannedLastDay()),
                        tally.extending().stream()
                                .flatMap(missed ->
                                        missed.extendsStayTo().stream().map(day -> plan.dateOf(missed, day))))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean isOver(Plan plan) {
        return plan.episode().release().isPresent() || plan.leftOn().isPresent();
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
}
