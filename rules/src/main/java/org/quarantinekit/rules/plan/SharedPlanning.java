// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.quarantinekit.core.calendar.ProtocolDay;
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

    static SharedPlan plan(Subject subject, Iterable<Obligation> shared) {
        Map<Occasion, List<Obligation>> byOccasion = new TreeMap<>();
        for (Obligation obligation : shared) {
            if (obligation.scope() == subject.scope()) {
                Occasion occasion = new Occasion(obligation.target(), obligation.activity(), obligation.slot());
                byOccasion.computeIfAbsent(occasion, key -> new ArrayList<>(4)).add(obligation);
            }
        }
        ImmutableList.Builder<Obligation> merged = ImmutableList.builder();
        byOccasion.forEach((occasion, members) -> merged.add(merge(subject, occasion, members)));
        return new SharedPlan(subject, merged.build());
    }

    private static Obligation merge(Subject subject, Occasion occasion, List<Obligation> members) {
        List<Obligation> owed = members.stream().filter(Obligation::isOwed).toList();
        List<Obligation> deciding = owed.isEmpty() ? members : owed;
        return Obligation.builder(new ObligationKey(
                        occasion.activity().code(), subject, occasion.target().toString(), occasion.slot()))
                .addAllDuties(duties(deciding))
                .day(agreedDay(deciding))
                .opens(first(deciding, Comparator.comparing(Obligation::opens)).opens())
                .target(occasion.target())
                .dueBy(last(deciding, Comparator.comparing(Obligation::dueBy)).dueBy())
                .closes(last(deciding, Comparator.comparing(Obligation::closes)).closes())
                .demand(highestDemand(deciding))
                .notOwed(owed.isEmpty() ? firstReason(members) : Optional.empty())
                .build();
    }

    private static Optional<NotOwed> firstReason(List<Obligation> obligations) {
        return obligations.stream()
                .flatMap(obligation -> obligation.notOwed().stream())
                .min(Comparator.naturalOrder());
    }

    private static ImmutableSet<Duty> duties(List<Obligation> obligations) {
        return obligations.stream()
                .flatMap(obligation -> obligation.duties().stream())
                .sorted(DUTIES)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<ProtocolDay> agreedDay(List<Obligation> obligations) {
        Optional<ProtocolDay> day = obligations.get(0).day();
        return obligations.stream().allMatch(obligation -> obligation.day().equals(day)) ? day : Optional.empty();
    }

    private static Demand highestDemand(List<Obligation> obligations) {
        List<Demand> demands = obligations.stream().map(Obligation::demand).toList();
        int atLeast = demands.stream().mapToInt(Demand::atLeast).max().orElseThrow();
        boolean bounded = demands.stream().allMatch(demand -> demand.atMost().isPresent());
        int atMost = demands.stream()
                .mapToInt(demand -> demand.atMost().orElse(0))
                .max()
                .orElseThrow();
        return new Demand(atLeast, bounded ? OptionalInt.of(atMost) : OptionalInt.empty());
    }

    private static Obligation first(List<Obligation> obligations, Comparator<Obligation> order) {
        return obligations.stream().min(order).orElseThrow();
    }

    private static Obligation last(List<Obligation> obligations, Comparator<Obligation> order) {
        return obligations.stream().max(order).orElseThrow();
    }
}
