// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.rules.plan.Obligation;

/**
 * Which record counts for which obligation: as many obligations met as possible, among those ways as many in time as
 * possible, and then by the order of the days. Exact, not greedy.
 *
 * <p>An obligation is met by as many records as it asks for, or not at all, so that no order of taking is always right:
 * {@link BestWay} finds the best. What it leaves over then counts as part of something unmet, or beside what is met.
 */
final class Matching {

    /** The owner of a record that counts for nothing. */
    static final int NOBODY = -1;

    private final int obligations;
    private final int records;
    private final int[] need;
    private final int[] most;
    private final Gap[] gap;
    private final Fit[][] fit;

    private final int[] owner;

    private Matching(List<Progress> owed, List<DatedRecord> done, ServiceDay serviceDay) {
        obligations = owed.size();
        records = done.size();
        need = new int[obligations];
        most = new int[obligations];
        gap = new Gap[obligations];
        fit = new Fit[obligations][records];
        owner = new int[records];
        Arrays.fill(owner, NOBODY);
        for (int o = 0; o < obligations; o++) {
            Obligation obligation = owed.get(o).obligation();
            need[o] = obligation.demand().atLeast();
            most[o] = obligation.demand().atMost().orElse(Integer.MAX_VALUE);
            gap[o] = Gap.of(obligation, done, serviceDay);
            for (int r = 0; r < records; r++) {
                fit[o][r] = Fit.of(obligation, done.get(r), serviceDay);
            }
        }
    }

    /**
     * Returns, for each record, the index of the obligation it counts for, or {@link #NOBODY}.
     *
     * @param owed the obligations of one activity and subject, by target
     * @param done the records of that activity and subject, oldest first
     */
    static int[] match(List<Progress> owed, List<DatedRecord> done, ServiceDay serviceDay) {
        Matching matching = new Matching(owed, done, serviceDay);
        if (matching.isContested()) {
            matching.goByTheOrderOfDays(best(owed, done, serviceDay));
        }
        matching.giveLeftovers();
        return matching.owner;
    }

    /** What was planned comes first, so that it stands as if nothing had to be made up; that gets what is left over. */
    private static int[] best(List<Progress> owed, List<DatedRecord> done, ServiceDay serviceDay) {
        int[] owner = new int[done.size()];
        Arrays.fill(owner, NOBODY);
        for (boolean makeUp : new boolean[] {false, true}) {
            int[] asking = indices(owed.size(), o -> owed.get(o).isMakeUp() == makeUp);
            int[] left = indices(done.size(), r -> owner[r] == NOBODY);
            if (asking.length > 0) {
                int[] found = BestWay.find(
                        Arrays.stream(asking).mapToObj(owed::get).toList(),
                        Arrays.stream(left).mapToObj(done::get).toList(),
                        serviceDay);
                for (int i = 0; i < found.length; i++) {
                    owner[left[i]] = found[i] == NOBODY ? NOBODY : asking[found[i]];
                }
            }
        }
        return owner;
    }

    private static int[] indices(int size, IntPredicate which) {
        return IntStream.range(0, size).filter(which).toArray();
    }

    /** Where no record fits two obligations, nothing has to be decided. */
    private boolean isContested() {
        for (int r = 0; r < records; r++) {
            int fitting = 0;
            for (int o = 0; o < obligations; o++) {
                fitting += fits(o, r, Fit.LATE) ? 1 : 0;
            }
            if (fitting > 1) {
                return true;
            }
        }
        return false;
    }

    /** Two records that count crosswise are swapped, until the older one counts for the older obligation. */
    private void goByTheOrderOfDays(int[] best) {
        System.arraycopy(best, 0, owner, 0, records);
        Fit[] choice = choices();
        boolean swapped = true;
        while (swapped) {
            swapped = false;
            for (int r = 0; r < records; r++) {
                for (int s = r + 1; s < records; s++) {
                    swapped |= swapIfCrossed(r, s, choice);
                }
            }
        }
    }

    /** An obligation all of whose records are in time stays in time. */
    private Fit[] choices() {
        Fit[] choice = new Fit[obligations];
        Arrays.fill(choice, Fit.IN_TIME);
        for (int r = 0; r < records; r++) {
            if (owner[r] != NOBODY && !fits(owner[r], r, Fit.IN_TIME)) {
                choice[owner[r]] = Fit.LATE;
            }
        }
        return choice;
    }

    private boolean swapIfCrossed(int r, int s, Fit[] choice) {
        int older = owner[r];
        int newer = owner[s];
        boolean crossed = older != NOBODY
                && newer != NOBODY
                && older > newer
                && !gap[older].isAsked()
                && !gap[newer].isAsked()
                && fits(older, s, choice[older])
                && fits(newer, r, choice[newer]);
        if (crossed) {
            owner[r] = newer;
            owner[s] = older;
        }
        return crossed;
    }

    /** What is left over counts as part of something unmet, or beside what is met, where more is welcome. */
    private void giveLeftovers() {
        for (int r = 0; r < records; r++) {
            if (owner[r] == NOBODY) {
                owner[r] = bestForLeftover(r);
            }
        }
    }

    private int bestForLeftover(int r) {
        int beside = NOBODY;
        for (int o = 0; o < obligations; o++) {
            List<Integer> held = held(o);
            if (!fits(o, r, Fit.LATE) || held.size() >= most[o] || !keepsGap(o, r, held)) {
                continue;
            }
            if (held.size() < need[o]) {
                return o;
            }
            // A record stands beside what its own day asked for; failing that, beside the latest it fits. Where records
            // have to be apart it stands beside nothing, so that the last one counted stays the one that completes it.
            if (!gap[o].isAsked() && (beside == NOBODY || fit[o][r].compareTo(fit[beside][r]) >= 0)) {
                beside = o;
            }
        }
        return beside;
    }

    private boolean keepsGap(int o, int r, List<Integer> held) {
        return held.stream().allMatch(s -> gap[o].isKept(Math.min(r, s), Math.max(r, s)));
    }

    private boolean fits(int o, int r, Fit atLeast) {
        return fit[o][r].compareTo(atLeast) >= 0;
    }

    private List<Integer> held(int o) {
        List<Integer> held = new ArrayList<>();
        for (int r = 0; r < records; r++) {
            if (owner[r] == o) {
                held.add(r);
            }
        }
        return held;
    }
}
