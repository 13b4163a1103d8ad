// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.rules.plan.Obligation;

/**
 * Which record counts for which obligation: as many obligations met as possible, among those ways as many in time as
 * possible, and then by the order of the days. Exact, not greedy.
 *
 * <p>An obligation is met by as many records as it asks for, or not at all, so that no order of taking is always right: the
 * search decides for each obligation whether it is met in time, met late, or left, and stops as soon as no other choice
 * could be better. Augmenting paths tell whether a choice can be carried out.
 */
final class Matching {

    /** The owner of a record that counts for nothing. */
    static final int NOBODY = -1;

    private final int obligations;
    private final int records;
    private final int[] need;
    private final int[] most;
    private final Fit[][] fit;

    private int[] owner;
    private Fit[] choice;
    private int[] order = new int[0];
    private int[] inTimePossibleFrom = new int[0];

    private int bestMet = -1;
    private int bestInTime;
    private int[] bestOwner = new int[0];
    private Fit[] bestChoice = new Fit[0];
    private int mostMet;
    private int mostInTime;

    private Matching(List<Progress> owed, List<DatedRecord> done, ServiceDay serviceDay) {
        obligations = owed.size();
        records = done.size();
        need = new int[obligations];
        most = new int[obligations];
        fit = new Fit[obligations][records];
        owner = new int[records];
        choice = new Fit[obligations];
        Arrays.fill(owner, NOBODY);
        Arrays.fill(choice, Fit.NONE);
        for (int o = 0; o < obligations; o++) {
            Obligation obligation = owed.get(o).obligation();
            need[o] = obligation.demand().atLeast();
            most[o] = obligation.demand().atMost().orElse(Integer.MAX_VALUE);
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
            matching.search();
        }
        matching.giveLeftovers();
        return matching.owner;
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

    private void search() {
        order = candidates();
        inTimePossibleFrom = new int[order.length + 1];
        for (int i = order.length - 1; i >= 0; i--) {
            inTimePossibleFrom[i] = inTimePossibleFrom[i + 1] + (possible(order[i], Fit.IN_TIME) ? 1 : 0);
        }
        mostMet = bound(Fit.LATE);
        mostInTime = bound(Fit.IN_TIME);
        decide(0, 0, 0);
        owner = bestOwner;
        choice = bestChoice;
        goByTheOrderOfDays();
    }

    /** Obligations that some records could meet; those that could be met in time come first, so that the first try is good. */
    private int[] candidates() {
        List<Integer> candidates = new ArrayList<>();
        for (int o = 0; o < obligations; o++) {
            if (possible(o, Fit.LATE)) {
                candidates.add(o);
            }
        }
        candidates.sort(Comparator.comparing(o -> !possible(o, Fit.IN_TIME)));
        return candidates.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean possible(int o, Fit atLeast) {
        int fitting = 0;
        for (int r = 0; r < records; r++) {
            fitting += fits(o, r, atLeast) ? 1 : 0;
        }
        return fitting >= need[o];
    }

    /**
     * How many can be met at most, if the other wish is forgotten: as many as the records that can be placed at all would pay
     * for. Exact where each obligation asks for one record.
     */
    private int bound(Fit kind) {
        int placed = 0;
        List<Integer> needs = new ArrayList<>();
        for (int o : order) {
            if (possible(o, kind)) {
                needs.add(need[o]);
                placed += place(o, kind);
            }
        }
        Arrays.fill(owner, NOBODY);
        Arrays.fill(choice, Fit.NONE);
        needs.sort(Comparator.naturalOrder());
        int met = 0;
        for (int each : needs) {
            placed -= each;
            met += placed >= 0 ? 1 : 0;
        }
        return met;
    }

    private int place(int o, Fit kind) {
        choice[o] = kind;
        int placed = 0;
        while (placed < need[o] && take(o, new boolean[records])) {
            placed++;
        }
        return placed;
    }

    private void decide(int i, int met, int inTime) {
        if (met > bestMet || (met == bestMet && inTime > bestInTime)) {
            bestMet = met;
            bestInTime = inTime;
            bestOwner = owner.clone();
            bestChoice = choice.clone();
        }
        if (i == order.length || !canBeat(i, met, inTime)) {
            return;
        }
        int o = order[i];
        int[] before = owner.clone();
        if (possible(o, Fit.IN_TIME) && choose(o, Fit.IN_TIME)) {
            decide(i + 1, met + 1, inTime + 1);
            undo(o, before);
        }
        if (canBeat(i, met, inTime) && choose(o, Fit.LATE)) {
            decide(i + 1, met + 1, inTime);
            undo(o, before);
        }
        decide(i + 1, met, inTime);
    }

    private boolean canBeat(int i, int met, int inTime) {
        int reachable = Math.min(mostMet, met + order.length - i);
        int reachableInTime = Math.min(mostInTime, inTime + inTimePossibleFrom[i]);
        return reachable > bestMet || (reachable == bestMet && reachableInTime > bestInTime);
    }

    /** Takes as many records as the obligation needs, moving others aside where they can move; all or nothing. */
    private boolean choose(int o, Fit kind) {
        int[] before = owner.clone();
        boolean met = place(o, kind) == need[o];
        if (!met) {
            undo(o, before);
        }
        return met;
    }

    private boolean take(int o, boolean[] seen) {
        for (int r = 0; r < records; r++) {
            if (fits(o, r, choice[o]) && !seen[r]) {
                seen[r] = true;
                if (owner[r] == NOBODY || take(owner[r], seen)) {
                    owner[r] = o;
                    return true;
                }
            }
        }
        return false;
    }

    private void undo(int o, int[] before) {
        owner = before.clone();
        choice[o] = Fit.NONE;
    }

    /** Two records that count crosswise are swapped, until the older one counts for the older obligation. */
    private void goByTheOrderOfDays() {
        boolean swapped = true;
        while (swapped) {
            swapped = false;
            for (int r = 0; r < records; r++) {
                for (int s = r + 1; s < records; s++) {
                    swapped |= swapIfCrossed(r, s);
                }
            }
        }
    }

    private boolean swapIfCrossed(int r, int s) {
        int older = owner[r];
        int newer = owner[s];
        boolean crossed = older != NOBODY
                && newer != NOBODY
                && older > newer
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
            int held = held(o);
            if (!fits(o, r, Fit.LATE) || held >= most[o]) {
                continue;
            }
            if (held < need[o]) {
                return o;
            }
            // A record stands beside what its own day asked for; failing that, beside the latest it fits.
            if (beside == NOBODY || fit[o][r].compareTo(fit[beside][r]) >= 0) {
                beside = o;
            }
        }
        return beside;
    }

    private boolean fits(int o, int r, Fit atLeast) {
        return fit[o][r].compareTo(atLeast) >= 0;
    }

    private int held(int o) {
        int held = 0;
        for (int r = 0; r < records; r++) {
            held += owner[r] == o ? 1 : 0;
        }
        return held;
    }
}
