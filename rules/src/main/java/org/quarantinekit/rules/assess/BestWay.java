// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import java.nio.LongBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.rules.plan.Obligation;

/**
 * The best way to meet obligations with records: the most met, among those ways the most in time, then the older ones.
 *
 * <p>It goes through the records once, oldest first, and of all ways that leave the same for later keeps only the best.
 * Two exchanges keep them few. Of obligations for one part of the day, the one that closes first can be served first: what
 * is begun is never passed over for what closes later, and what closes earlier and is not begun by then is given up. And
 * obligations that still ask for as many records until the same record are alike, whichever they are.
 */
final class BestWay {

    /** What one way has decided about one obligation. */
    private enum Stage {
        FREE,
        FREE_LATE,
        BEGUN_IN_TIME,
        BEGUN_LATE,
        OVER;

        boolean isBegun() {
            return this == BEGUN_IN_TIME || this == BEGUN_LATE;
        }
    }

    /** One way to count the records up to some record. */
    private static final class Way {

        static final Comparator<Way> BEST_FIRST = Comparator.comparingInt((Way way) -> -way.met)
                .thenComparingInt(way -> -way.inTime)
                .thenComparingLong(way -> way.places);

        final int[] owner;
        final Stage[] stage;
        final int[] left;
        final int[] last;
        int met;
        int inTime;
        long places;

        Way(int records, int[] need) {
            owner = new int[records];
            stage = new Stage[need.length];
            left = need.clone();
            last = new int[need.length];
            Arrays.fill(owner, Matching.NOBODY);
            Arrays.fill(last, Matching.NOBODY);
            Arrays.fill(stage, Stage.FREE);
        }

        Way(Way way) {
            owner = way.owner.clone();
            stage = way.stage.clone();
            left = way.left.clone();
            last = way.last.clone();
            met = way.met;
            inTime = way.inTime;
            places = way.places;
        }
    }

    private final int obligations;
    private final int records;
    private final int[] need;

    // Days are counted in records: from the first one that is not too early to the first one that is too late.
    private final int[] from;
    private final int[] inTimeUntil;
    private final int[] until;

    // Where records have to be apart, the last one counted decides which may follow it.
    private final Gap[] gap;

    // Which records are for an obligation's part of the day, on whatever day; and the first obligation with the same
    // ones.
    private final boolean[][] row;
    private final int[] part;

    // How many of these there are before each record.
    private final int[][] before;

    private BestWay(List<Progress> owed, List<DatedRecord> done, ServiceDay serviceDay) {
        obligations = owed.size();
        records = done.size();
        need = new int[obligations];
        from = new int[obligations];
        inTimeUntil = new int[obligations];
        until = new int[obligations];
        gap = new Gap[obligations];
        row = new boolean[obligations][];
        part = new int[obligations];
        before = new int[obligations][records + 1];
        for (int o = 0; o < obligations; o++) {
            Obligation obligation = owed.get(o).obligation();
            need[o] = obligation.demand().atLeast();
            from[o] = countBefore(done, obligation.opens());
            inTimeUntil[o] = countBefore(done, obligation.dueBy().plusDays(1));
            until[o] = countBefore(done, obligation.closes().plusDays(1));
            row[o] = row(obligation, done, serviceDay);
            gap[o] = Gap.of(obligation, done, serviceDay);
            part[o] = firstAlike(o);
            for (int r = 0; r < records; r++) {
                before[o][r + 1] = before[o][r] + (row[o][r] ? 1 : 0);
            }
        }
    }

    /**
     * Returns, for each record, the index of the obligation it counts for, or {@link Matching#NOBODY}; only what can be met
     * gets records, and no more than it asks for.
     *
     * @param owed the obligations of one activity and subject, by target
     * @param done the records of that activity and subject, oldest first
     */
    static int[] find(List<Progress> owed, List<DatedRecord> done, ServiceDay serviceDay) {
        return new BestWay(owed, done, serviceDay).find();
    }

    private static int countBefore(List<DatedRecord> done, LocalDate day) {
        return (int) done.stream().filter(record -> record.day().isBefore(day)).count();
    }

    private static boolean[] row(Obligation obligation, List<DatedRecord> done, ServiceDay serviceDay) {
        boolean[] row = new boolean[done.size()];
        for (int r = 0; r < row.length; r++) {
            row[r] = Fit.isInSlot(obligation, done.get(r), serviceDay) && Fit.isOnAlternative(obligation, done.get(r));
        }
        return row;
    }

    /** What has to keep a gap is like no other. */
    private int firstAlike(int o) {
        int first = 0;
        while (first < o && (gap[o].isAsked() || gap[first].isAsked() || !Arrays.equals(row[first], row[o]))) {
            first++;
        }
        return first;
    }

    private int[] find() {
        Way nothing = new Way(records, need);
        for (int o = 0; o < obligations; o++) {
            giveUp(nothing, o, 0, 0);
        }
        Collection<Way> ways = List.of(nothing);
        for (int r = 0; r < records; r++) {
            Map<LongBuffer, Way> next = new LinkedHashMap<>();
            for (Way way : ways) {
                goOn(way, r, next);
            }
            ways = next.values();
        }
        return ways.stream().min(Way.BEST_FIRST).orElseThrow().owner;
    }

    /** Adds every way to go on with this record. */
    private void goOn(Way way, int r, Map<LongBuffer, Way> next) {
        Set<Long> seen = new HashSet<>();
        boolean wanted = false;
        for (int o = 0; o < obligations; o++) {
            Stage stage = way.stage[o];
            if (stage == Stage.OVER || r < from[o] || !row[o][r] || !gap[o].isKept(way.last[o], r)) {
                continue;
            }
            wanted |= stage.isBegun() || way.left[o] == 1;
            if (!seen.add(likeness(way, o))) {
                continue;
            }
            if (stage == Stage.FREE) {
                serve(way, o, Stage.BEGUN_IN_TIME, r, next);
            }
            serve(way, o, stage.isBegun() ? stage : Stage.BEGUN_LATE, r, next);
        }
        if (!wanted) {
            keep(new Way(way), r + 1, next);
        }
    }

    private void serve(Way way, int o, Stage stage, int r, Map<LongBuffer, Way> next) {
        int deadline = deadline(o, stage);
        Way served = new Way(way);
        for (int other = 0; other < obligations; other++) {
            if (other == o || part[other] != part[o]) {
                continue;
            }
            if (way.stage[other].isBegun() && deadline(other, way.stage[other]) <= deadline) {
                return;
            }
            if (from[other] <= r) {
                giveUp(served, other, r + 1, deadline);
            }
        }
        served.owner[r] = o;
        served.stage[o] = stage;
        served.left[o]--;
        served.last[o] = r;
        if (served.left[o] == 0) {
            served.stage[o] = Stage.OVER;
            served.met++;
            served.inTime += stage == Stage.BEGUN_IN_TIME ? 1 : 0;
            served.places += o;
        }
        keep(served, r + 1, next);
    }

    /** Keeps a way, unless a better one leaves the same from record r on, or it cannot complete what it has begun. */
    private void keep(Way way, int r, Map<LongBuffer, Way> next) {
        long[] likenesses = new long[obligations];
        int asking = 0;
        for (int o = 0; o < obligations; o++) {
            giveUp(way, o, r, 0);
            if (way.stage[o].isBegun() && countFor(o, r, deadline(o, way.stage[o])) < way.left[o]) {
                return;
            }
            if (way.stage[o] != Stage.OVER && from[o] <= r) {
                likenesses[asking++] = likeness(way, o);
            }
        }
        Arrays.sort(likenesses, 0, asking);
        next.merge(
                LongBuffer.wrap(Arrays.copyOf(likenesses, asking)),
                way,
                (one, other) -> Way.BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }

    /** Gives up what is not begun and closes before the deadline, or asks for more than the records from r on. */
    private void giveUp(Way way, int o, int r, int deadline) {
        if (way.stage[o] == Stage.FREE && isOver(o, inTimeUntil[o], r, deadline)) {
            way.stage[o] = Stage.FREE_LATE;
        }
        if (way.stage[o] == Stage.FREE_LATE && isOver(o, until[o], r, deadline)) {
            way.stage[o] = Stage.OVER;
        }
    }

    private boolean isOver(int o, int last, int r, int deadline) {
        return last < deadline || countFor(o, Math.max(from[o], r), last) < need[o];
    }

    private int countFor(int o, int first, int last) {
        return first < last ? before[o][last] - before[o][first] : 0;
    }

    private int deadline(int o, Stage stage) {
        return stage == Stage.BEGUN_IN_TIME ? inTimeUntil[o] : until[o];
    }

    /** Equal for two obligations that ask for the same of the records to come. */
    private long likeness(Way way, int o) {
        Stage stage = way.stage[o];
        long likeness = part[o] * 4L + (stage.isBegun() ? 2 : 0) + (stage == Stage.BEGUN_IN_TIME ? 1 : 0);
        likeness = likeness * 1001 + way.left[o];
        likeness = likeness * (records + 1) + deadline(o, stage);
        likeness = likeness * (records + 1) + (gap[o].isAsked() ? way.last[o] + 1 : 0);
        return likeness * (records + 1) + (stage == Stage.FREE ? inTimeUntil[o] : 0);
    }
}
