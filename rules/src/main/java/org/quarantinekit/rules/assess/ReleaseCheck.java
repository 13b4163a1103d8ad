// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quarantinekit.core.protocol.ReleaseCondition;
import org.quarantinekit.core.protocol.ReleaseCondition.AllOf;
import org.quarantinekit.core.protocol.ReleaseCondition.AnyOf;
import org.quarantinekit.core.protocol.ReleaseCondition.Confirmed;
import org.quarantinekit.core.protocol.ReleaseCondition.DayOver;
import org.quarantinekit.core.protocol.ReleaseCondition.Negatives;
import org.quarantinekit.core.protocol.ReleaseCondition.NothingOpen;
import org.quarantinekit.core.protocol.ReleaseRule;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Plan;

/** When one stay can be over, by the rule of its protocol, and what of that does not hold yet. */
final class ReleaseCheck {

    /**
     * How one condition stands.
     *
     * @param from the moment from which it holds, as far as that can be told; the least moment there is where nothing is said
     * @param otherwise a moment from which another way of meeting it holds, for where the first one tells none
     * @param blockers what it still lacks; it holds if that is nothing
     */
    private record Verdict(LocalDateTime from, Optional<LocalDateTime> otherwise, ImmutableList<Blocker> blockers) {

        static Verdict holdsFrom(LocalDateTime moment) {
            return new Verdict(moment, Optional.empty(), ImmutableList.of());
        }

        static Verdict lacks(ImmutableList<Blocker> blockers) {
            return new Verdict(LocalDateTime.MIN, Optional.empty(), blockers);
        }

        boolean holds() {
            return blockers.isEmpty();
        }

        /** Returns the moment that it tells, or the one of another way. */
        Optional<LocalDateTime> told() {
            return from.equals(LocalDateTime.MIN) ? otherwise : Optional.of(from);
        }
    }

    private final Plan plan;
    private final LocalDate lastDay;
    private final Counting counting;
    private final Tally tally;
    private final ReleaseRule rule;

    ReleaseCheck(Plan plan, LocalDate lastDay, Counting counting, Tally tally) {
        this.plan = plan;
        this.lastDay = lastDay;
        this.counting = counting;
        this.tally = tally;
        this.rule = plan.protocol().release();
    }

    /** Returns which records confirm something that the rule of this plan's protocol asks for. */
    static Predicate<DatedRecord> confirming(Plan plan) {
        ImmutableSet<ActivityCode> activities = parts(plan.protocol().release().condition())
                .filter(Confirmed.class::isInstance)
                .map(part -> ((Confirmed) part).activity())
                .collect(ImmutableSet.toImmutableSet());
        return record -> activities.contains(record.record().activity())
                && record.record().outcome() == Outcome.DONE
                && isOfThisCount(plan, record);
    }

    /** What was done before the count of days in force, in an earlier stay or before a new exposure, says nothing about it. */
    private static boolean isOfThisCount(Plan plan, DatedRecord record) {
        LocalDate anchorDate = plan.series().get(plan.series().size() - 1).anchorDate();
        return !record.day().isBefore(anchorDate);
    }

    private static Stream<ReleaseCondition> parts(ReleaseCondition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions().stream().flatMap(ReleaseCheck::parts);
        }
        return condition instanceof AnyOf any
                ? any.conditions().stream().flatMap(ReleaseCheck::parts)
                : Stream.of(condition);
    }

    ReleaseOutlook outlook(boolean awaiting) {
        Verdict verdict = check(rule.condition());
        List<Blocker> blockers = new ArrayList<>(tally.blockers());
        verdict.blockers().stream()
                .filter(blocker -> blockers.stream().noneMatch(known -> isSameObligation(known, blocker)))
                .forEach(blockers::add);
        if (plan.positiveOn().isPresent() && plan.leftOn().isEmpty()) {
            blockers.add(Blocker.of(Blocker.Reason.POSITIVE_RESULT));
        }
        if (plan.stoppedSince().isPresent() && plan.episode().release().isEmpty()) {
            blockers.add(Blocker.of(Blocker.Reason.CLOCK_STOPPED));
        }
        Optional<ZonedDateTime> hours = timeMetAt();
        LocalDateTime releaseAt = moment(verdict);
        return new ReleaseOutlook(
                lastDay,
                releaseAt,
                hours.filter(moment -> moment.toLocalDateTime().equals(releaseAt))
                        .map(ZonedDateTime::getOffset),
                ImmutableList.copyOf(blockers),
                awaiting);
    }

    private static boolean isSameObligation(Blocker one, Blocker other) {
        return one.obligation().isPresent() && one.obligation().equals(other.obligation());
    }

    /** Where what holds tells no moment, the end of the last day is one, unless another way that holds is earlier. */
    private LocalDateTime moment(Verdict verdict) {
        if (!verdict.from().equals(LocalDateTime.MIN)) {
            return verdict.from();
        }
        LocalDateTime over = lastDayOver();
        return verdict.otherwise().filter(over::isAfter).orElse(over);
    }

    private Verdict check(ReleaseCondition condition) {
        if (condition instanceof AllOf all) {
            return all(all.conditions().stream().map(this::check).toList());
        }
        if (condition instanceof AnyOf any) {
            return any(any.conditions().stream().map(this::check).toList());
        }
        if (condition instanceof DayOver over) {
            return Verdict.holdsFrom(rule.moment().after(plan.dateOf(over.day())));
        }
        if (condition instanceof Negatives negatives) {
            return check(negatives);
        }
        if (condition instanceof NothingOpen) {
            return Verdict.lacks(tally.open());
        }
        return condition instanceof Confirmed confirmed ? check(confirmed) : Verdict.holdsFrom(lastDayOver());
    }

    private static Verdict all(List<Verdict> verdicts) {
        return new Verdict(
                verdicts.stream()
                        .map(Verdict::from)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                verdicts.stream().flatMap(verdict -> verdict.told().stream()).max(Comparator.naturalOrder()),
                verdicts.stream()
                        .flatMap(verdict -> verdict.blockers().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The earliest of those that hold; where none does, the first, which is the standard way. */
    private static Verdict any(List<Verdict> verdicts) {
        List<Verdict> holding = verdicts.stream().filter(Verdict::holds).toList();
        if (holding.isEmpty()) {
            return verdicts.get(0);
        }
        return new Verdict(
                holding.stream()
                        .map(Verdict::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                holding.stream().flatMap(verdict -> verdict.told().stream()).min(Comparator.naturalOrder()),
                ImmutableList.of());
    }

    private Verdict check(Confirmed confirmed) {
        return counting.records(confirmed.activity()).stream()
                .filter(confirming(plan))
                .findFirst()
                .map(record -> Verdict.holdsFrom(record.record().performedAt()))
                .orElseGet(() -> Verdict.lacks(
                        ImmutableList.of(Blocker.of(confirmed.activity(), Blocker.Reason.NOT_CONFIRMED, 1))));
    }

    /** Each negative that is far enough from the one counted before it counts; a positive makes all before it worthless. */
    private Verdict check(Negatives negatives) {
        Optional<LocalDate> notBefore = negatives.notBefore().map(plan::dateOf);
        Duration gap = Duration.ofHours(negatives.minimumGapHours().orElse(0));
        List<LocalDateTime> counted = new ArrayList<>();
        for (DatedRecord record : counting.records(negatives.activity())) {
            boolean earlier = !isOfThisCount(plan, record);
            LocalDateTime at = record.record().performedAt();
            boolean tooEarly = notBefore.filter(record.day()::isBefore).isPresent();
            boolean tooSoon = !counted.isEmpty()
                    && counting.elapsed(counted.get(counted.size() - 1), at).compareTo(gap) < 0;
            if (record.record().isPositive()) {
                counted.clear();
            } else if (record.record().isNegative() && !earlier && !tooEarly && !tooSoon) {
                counted.add(at);
            }
        }
        int missing = negatives.count() - counted.size();
        return missing > 0
                ? Verdict.lacks(
                        ImmutableList.of(Blocker.of(negatives.activity(), Blocker.Reason.NEGATIVES_MISSING, missing)))
                : Verdict.holdsFrom(counted.get(negatives.count() - 1));
    }

    private LocalDateTime lastDayOver() {
        return timeMetAt()
                .map(ZonedDateTime::toLocalDateTime)
                .orElseGet(() -> rule.moment().after(lastDay));
    }

    private Optional<ZonedDateTime> timeMetAt() {
        return plan.timeMetAt().filter(moment -> lastDay.equals(plan.plannedLastDay()));
    }
}
