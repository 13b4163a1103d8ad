// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.rules.plan.Obligation;

/**
 * The best way to count records, found by trying every way: it knows the rules, and nothing of how {@link Matching} works.
 *
 * @param met how many obligations can be met at most
 * @param inTime how many of them in time, at most, among the ways that meet so many
 */
record MatchingOracle(int met, int inTime) {

    private static final int NOON = 12;

    /** Tries every assignment of done records, oldest first, to owed obligations of one activity. */
    static MatchingOracle of(List<Obligation> owed, List<ServiceRecord> done) {
        return best(owed, done, 0, Collections.nCopies(owed.size(), ImmutableList.of()));
    }

    /** What a test reads off an assessment in order to compare. */
    static MatchingOracle of(Assessment assessment) {
        ImmutableList<Standing> met = assessment.standings().stream()
                .filter(standing -> standing.metOn().isPresent())
                .collect(ImmutableList.toImmutableList());
        return new MatchingOracle(met.size(), (int) met.stream()
                .filter(standing -> !standing.metOn()
                        .orElseThrow()
                        .isAfter(standing.obligation().dueBy()))
                .count());
    }

    private static MatchingOracle best(
            List<Obligation> owed, List<ServiceRecord> done, int next, List<ImmutableList<ServiceRecord>> held) {
        if (next == done.size()) {
            return score(owed, held);
        }
        MatchingOracle best = best(owed, done, next + 1, held);
        for (int o = 0; o < owed.size(); o++) {
            if (mayHold(owed.get(o), held.get(o), done.get(next))) {
                List<ImmutableList<ServiceRecord>> then = new ArrayList<>(held);
                then.set(
                        o,
                        ImmutableList.<ServiceRecord>builder()
                                .addAll(held.get(o))
                                .add(done.get(next))
                                .build());
                best = better(best, best(owed, done, next + 1, then));
            }
        }
        return best;
    }

    private static boolean mayHold(Obligation obligation, List<ServiceRecord> held, ServiceRecord next) {
        Duration gap = Duration.ofHours(obligation.minimumGapHours().orElse(0));
        return held.size() < obligation.demand().atMost().orElse(Integer.MAX_VALUE)
                && fits(obligation, next)
                && held.stream()
                        .allMatch(other -> Duration.between(other.performedAt(), next.performedAt())
                                        .compareTo(gap)
                                >= 0);
    }

    private static MatchingOracle score(List<Obligation> owed, List<ImmutableList<ServiceRecord>> held) {
        int met = 0;
        int inTime = 0;
        for (int o = 0; o < owed.size(); o++) {
            int atLeast = owed.get(o).demand().atLeast();
            if (held.get(o).size() >= atLeast) {
                LocalDate completedOn =
                        held.get(o).get(atLeast - 1).performedAt().toLocalDate();
                met++;
                inTime += completedOn.isAfter(owed.get(o).dueBy()) ? 0 : 1;
            }
        }
        return new MatchingOracle(met, inTime);
    }

    private static MatchingOracle better(MatchingOracle one, MatchingOracle other) {
        boolean otherIsBetter = other.met > one.met || (other.met == one.met && other.inTime > one.inTime);
        return otherIsBetter ? other : one;
    }

    /** In these tests the day begins at midnight, the morning with it, and the evening at noon. */
    static boolean fits(Obligation obligation, ServiceRecord record) {
        LocalDate day = record.performedAt().toLocalDate();
        if (day.isBefore(obligation.opens()) || day.isAfter(obligation.closes())) {
            return false;
        }
        boolean between = !day.isBefore(obligation.target()) && !day.isAfter(obligation.dueBy());
        if (between
                && !obligation.alternatives().isEmpty()
                && !obligation.alternatives().contains(day)) {
            return false;
        }
        if (obligation.slot().isEmpty()) {
            return true;
        }
        Slot byTime = record.performedAt().getHour() < NOON ? Samples.MORNING : Samples.EVENING;
        return record.slot().orElse(byTime).equals(obligation.slot().get());
    }
}
