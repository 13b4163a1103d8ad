// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.plan.Plan;

/**
 * What differs between two plans.
 *
 * @param lastDayBefore the planned last day of the first plan
 * @param lastDayAfter the planned last day of the second plan
 * @param changes what differs, one entry for each obligation, in the order of the first plan, then of the second
 */
public record PlanDiff(LocalDate lastDayBefore, LocalDate lastDayAfter, ImmutableList<Change> changes) {

    /** How an obligation differs. */
    public enum Kind {

        /** Only the second plan has it. */
        ADDED,

        /** Only the first plan has it. */
        REMOVED,

        /** Some of its dates are others. */
        MOVED,

        /** It was owed and is not. */
        NO_LONGER_OWED,

        /** It was not owed and is. */
        OWED_AGAIN,

        /** Its demand, its duty, or the reason why it is not owed is another. */
        CHANGED
    }

    /**
     * One obligation that differs.
     *
     * @param kind how
     * @param key which one
     * @param before what it was; empty if it was not there
     * @param after what it is; empty if it is not there
     */
    public record Change(Kind kind, ObligationKey key, Optional<Obligation> before, Optional<Obligation> after) {

        /** Refuses null with a {@code NullPointerException}. */
        public Change {
            requireNonNull(kind, "kind");
            requireNonNull(key, "key");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        /** Returns the change as one sentence. */
        public LocalizedText text() {
            return Wording.of(this);
        }
    }

    /** Refuses null with a {@code NullPointerException}. */
    public PlanDiff {
        requireNonNull(lastDayBefore, "lastDayBefore");
        requireNonNull(lastDayAfter, "lastDayAfter");
        requireNonNull(changes, "changes");
    }

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty() && lastDayBefore.equals(lastDayAfter);
    }

    /** Returns what differs as sentences; none if nothing does. */
    public ImmutableList<LocalizedText> text() {
        Stream<LocalizedText> lastDay = lastDayBefore.equals(lastDayAfter)
                ? Stream.empty()
                : Stream.of(Wording.ofLastDay(lastDayBefore, lastDayAfter));
        return Stream.concat(lastDay, changes.stream().map(Change::text)).collect(ImmutableList.toImmutableList());
    }

    static PlanDiff of(Plan before, Plan after) {
        Map<ObligationKey, Obligation> old = byKey(before);
        Map<ObligationKey, Obligation> now = byKey(after);
        Set<ObligationKey> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (ObligationKey key : keys) {
            Optional<Obligation> one = Optional.ofNullable(old.get(key));
            Optional<Obligation> other = Optional.ofNullable(now.get(key));
            kind(one, other).ifPresent(kind -> changes.add(new Change(kind, key, one, other)));
        }
        return new PlanDiff(before.plannedLastDay(), after.plannedLastDay(), changes.build());
    }

    private static ImmutableMap<ObligationKey, Obligation> byKey(Plan plan) {
        return Maps.uniqueIndex(
                ImmutableList.<Obligation>builder()
                        .addAll(plan.obligations())
                        .addAll(plan.sharedObligations())
                        .build(),
                Obligation::key);
    }

    private static Optional<Kind> kind(Optional<Obligation> before, Optional<Obligation> after) {
        if (before.isEmpty()) {
            return Optional.of(Kind.ADDED);
        }
        return after.isEmpty() ? Optional.of(Kind.REMOVED) : kind(before.get(), after.get());
    }

    private static Optional<Kind> kind(Obligation before, Obligation after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (before.isOwed() != after.isOwed()) {
            return Optional.of(after.isOwed() ? Kind.OWED_AGAIN : Kind.NO_LONGER_OWED);
        }
        boolean sameDates = before.opens().equals(after.opens())
                && before.target().equals(after.target())
                && before.dueBy().equals(after.dueBy())
                && before.closes().equals(after.closes());
        return Optional.of(sameDates ? Kind.CHANGED : Kind.MOVED);
    }
}
