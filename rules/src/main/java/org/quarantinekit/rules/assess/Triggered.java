// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.ObligationKey;
import org.quarantinekit.rules.plan.Trigger;

/** What is owed to one subject because something else was done: once for each day on which it was, however often. */
final class Triggered {

    /** What makes two of them one and the same. */
    private record Occasion(LocalDate day, String what) implements Comparable<Occasion> {

        private static final Comparator<Occasion> ORDER =
                Comparator.comparing(Occasion::day).thenComparing(Occasion::what);

        @Override
        public int compareTo(Occasion other) {
            return ORDER.compare(this, other);
        }
    }

    // Two protocols may have a duty of one name; the text only makes the order the same whatever the order of the
    // members.
    private static final Comparator<Duty> DUTIES =
            Comparator.comparing(Duty::id).thenComparing(Duty::toString);

    private final Subject subject;
    private final ServiceDay serviceDay;
    private final LocalDate asOf;
    private final Map<Occasion, Set<Trigger>> occasions = new TreeMap<>();

    Triggered(Subject subject, ServiceDay serviceDay, LocalDate asOf) {
        this.subject = subject;
        this.serviceDay = serviceDay;
        this.asOf = asOf;
    }

    void addAll(Iterable<Trigger> triggers, Iterable<ServiceRecord> records) {
        for (ServiceRecord record : records) {
            for (Trigger trigger : triggers) {
                if (trigger.activity().equals(record.activity())) {
                    add(trigger, List.of(DatedRecord.of(record, serviceDay)));
                }
            }
        }
    }

    void add(Trigger trigger, Iterable<DatedRecord> records) {
        for (DatedRecord record : records) {
            boolean counts = record.record().outcome() == Outcome.DONE
                    && trigger.days().contains(record.day())
                    && !record.day().isAfter(asOf);
            if (counts) {
                Occasion occasion = new Occasion(record.day(), what(trigger.duty()));
                occasions
                        .computeIfAbsent(occasion, key -> new LinkedHashSet<>())
                        .add(trigger);
            }
        }
    }

    /** To a person each duty is owed by itself; to a place, what several people's stays ask of it is one and the same. */
    private String what(Duty duty) {
        return subject.scope() == SubjectScope.PERSON
                ? duty.id().code()
                : duty.activity().code();
    }

    /** Returns the obligations, by day and by what they are. */
    ImmutableList<Obligation> obligations() {
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        occasions.forEach((occasion, triggers) -> obligations.add(obligation(occasion, triggers)));
        return obligations.build();
    }

    private Obligation obligation(Occasion occasion, Set<Trigger> triggers) {
        List<Duty> duties =
                new ArrayList<>(triggers.stream().map(Trigger::duty).distinct().toList());
        duties.sort(DUTIES);
        LocalDate day = occasion.day();
        return Obligation.builder(new ObligationKey(occasion.what(), subject, "after/" + day, Optional.empty()))
                .addAllDuties(duties)
                .opens(day)
                .target(day)
                .dueBy(day)
                .closes(triggers.stream()
                        .map(trigger -> trigger.closes(day))
                        .max(Comparator.naturalOrder())
                        .orElse(day))
                .demand(duties.stream()
                        .flatMap(duty -> duty.demand().stream())
                        .reduce(Demand::serving)
                        .orElseThrow())
                .build();
    }
}
