// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;

/** The making of one shared plan: what several people's stays make owed to the one place they share. */
final class SharedPlanning {

    /** What makes two members' obligations one and the same for the place. */
    private record Occasion(LocalDate target, ActivityCode activity, Optional<Slot> slot)
            implements Comparable<Occasion> {

        private static final Comparator<Occasion> ORDER = Comparator.comparing(Occasion::target)
                .thenComparing(Occasion::activity)
                .thenComparing(occasion -> occasion.slot().map(Slot::code).orElse(""));

        @Override
        public int compareTo(Occasion other) {
            return ORDER.compare(this, other);
        }
    }

    // Two protocols may have a duty of one name; the text only makes the order the same whatever the order of the
    // members.
    private static final Comparator<Duty> DUTIES =
            Comparator.comparing(Duty::id).thenComparing(Duty::toString);

    private SharedPlanning() {}

    static SharedPlan plan(Subject subject, Iterable<Obligation> shared, Iterable<Trigger> triggers) {
        Map<Occasion, List<Obligation>> byOccasion = new HashMap<>();
        for (Obligation obligation : shared) {
            if (obligation.scope() == subject.scope()) {
                Occasion occasion = new Occasion(obligation.target(), obligation.activity(), obligation.slot());
                byOccasion.computeIfAbsent(occasion, key -> new ArrayList<>(4)).add(obligation);
            }
        }
        ImmutableList.Builder<Obligation> merged = ImmutableList.builder();
        for (Occasion occasion : ImmutableList.sortedCopyOf(byOccasion.keySet())) {
            merged.add(merge(subject, occasion, byOccasion.getOrDefault(occasion, List.of())));
        }
        ImmutableList.Builder<Trigger> own = ImmutableList.builder();
        triggers.forEach(trigger -> {
            if (trigger.duty().scope() == subject.scope()) {
                own.add(trigger);
            }
        });
        return new SharedPlan(subject, merged.build(), own.build());
    }

    // Written as one loop, because a large day merges hundreds of thousands of these.
    private static Obligation merge(Subject subject, Occasion occasion, List<Obligation> members) {
        List<Obligation> owed = owed(members);
        List<Obligation> deciding = owed.isEmpty() ? members : owed;
        Obligation first = deciding.get(0);
        LocalDate opens = first.opens();
        LocalDate dueBy = first.dueBy();
        LocalDate closes = first.closes();
        Demand demand = first.demand();
        boolean sameDay = true;
        for (Obligation other : deciding.subList(1, deciding.size())) {
            opens = other.opens().isBefore(opens) ? other.opens() : opens;
            dueBy = other.dueBy().isAfter(dueBy) ? other.dueBy() : dueBy;
            closes = other.closes().isAfter(closes) ? other.closes() : closes;
            demand = demand.equals(other.demand()) ? demand : demand.serving(other.demand());
            sameDay &= other.day().equals(first.day());
        }
        return Obligation.builder(new ObligationKey(
                        occasion.activity().code(), subject, occasion.target().toString(), occasion.slot()))
                .addAllDuties(duties(deciding))
                .day(sameDay ? first.day() : Optional.empty())
                .opens(opens)
                .target(occasion.target())
                .dueBy(dueBy)
                .closes(closes)
                .addAllAlternatives(agreedAlternatives(deciding))
                .demand(demand)
                .notOwed(owed.isEmpty() ? strongestReason(members) : Optional.empty())
                .build();
    }

    private static List<Obligation> owed(List<Obligation> obligations) {
        List<Obligation> owed = new ArrayList<>(obligations);
        owed.removeIf(obligation -> !obligation.isOwed());
        return owed;
    }

    /** What was superseded has something in its place; another reason says more about the place. */
    private static Optional<NotOwed> strongestReason(List<Obligation> obligations) {
        return obligations.stream()
                .flatMap(obligation -> obligation.notOwed().stream())
                .min(Comparator.comparing((NotOwed reason) -> reason == NotOwed.SUPERSEDED)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Members under one protocol share its very duties, so that identity tells most of them apart without a look inside. */
    private static ImmutableSet<Duty> duties(List<Obligation> obligations) {
        Set<Duty> duties = Sets.newIdentityHashSet();
        obligations.forEach(obligation -> duties.addAll(obligation.duties()));
        return duties.size() == 1
                ? ImmutableSet.copyOf(duties)
                : duties.stream().sorted(DUTIES).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<LocalDate> agreedAlternatives(List<Obligation> obligations) {
        ImmutableList<LocalDate> first = obligations.get(0).alternatives();
        return obligations.stream().allMatch(each -> each.alternatives().equals(first)) ? first : ImmutableList.of();
    }
}
