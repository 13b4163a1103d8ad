// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.sampling.SamplingSite;
import org.quarantinekit.core.sampling.SiteId;
import org.quarantinekit.core.sampling.TimeSlot;

/**
 * The making of one timetable: round by round, each as early as it can be.
 *
 * <p>To be done with a round early never hurts the next, so each round is decided by itself. Within one, what a group of sites
 * needs depends on who is in it and not on the rest, so the earliest group is found from the earliest smaller ones.
 */
final class Timetabling {

    /** With more sites there are too many groups to weigh. */
    private static final int MOST_SITES = 16;

    private final ImmutableList<SamplingSite> sites;
    private final SlotRow row;
    private final int rounds;

    Timetabling(ImmutableList<SamplingSite> sites, ImmutableList<TimeSlot> slots, int rounds) {
        this.sites = sites;
        this.row = new SlotRow(slots);
        this.rounds = rounds;
        require(!sites.isEmpty(), "sites must not be empty");
        require(rounds >= 1 && rounds <= 100, "rounds " + rounds + " must be 1 to 100");
        refuseTwice();
        require(
                sites.size() <= MOST_SITES || row.hasOneCapacity(),
                "sites " + sites.size() + " must be at most " + MOST_SITES + ", because slots differ in capacity");
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new IllegalArgumentException(refusal);
        }
    }

    private void refuseTwice() {
        Set<SiteId> seen = new HashSet<>();
        for (SamplingSite site : sites) {
            require(seen.add(site.id()), "site " + site.id() + " must not stand twice");
        }
    }

    SlotTimetable timetable() {
        int[][] orders = new int[rounds][];
        long next = 0;
        for (int round = 0; round < rounds; round++) {
            orders[round] = order(next);
            for (int site : orders[round]) {
                next = row.after(next, sites.get(site).people());
            }
        }
        long missing = next - row.slots().size();
        require(
                missing <= 0,
                "slots " + row.slots().size() + " must be " + missing + " more like the last one, for "
                        + row.last().capacity() + " people each, so that sites " + sites.size() + " come in rounds "
                        + rounds);
        return timetable(orders);
    }

    /** Returns the sites in the order in which they are done the earliest, beginning with this slot. */
    private int[] order(long first) {
        int[] order = new int[sites.size()];
        if (row.hasOneCapacity()) {
            Arrays.setAll(order, site -> site);
            return order;
        }
        long[] earliest = earliest(first);
        int group = earliest.length - 1;
        for (int place = order.length - 1; place >= 0; place--) {
            order[place] = lastOf(group, earliest);
            group &= ~(1 << order[place]);
        }
        return order;
    }

    /** Returns for each group of sites, as the bits of a number, the earliest slot after those that it needs. */
    private long[] earliest(long first) {
        long[] earliest = new long[1 << sites.size()];
        Arrays.fill(earliest, Long.MAX_VALUE);
        earliest[0] = first;
        for (int group = 0; group < earliest.length; group++) {
            for (int site = 0; site < sites.size(); site++) {
                int larger = group | 1 << site;
                if (larger != group) {
                    long after = row.after(earliest[group], sites.get(site).people());
                    earliest[larger] = Math.min(earliest[larger], after);
                }
            }
        }
        return earliest;
    }

    private int lastOf(int group, long[] earliest) {
        for (int site = sites.size() - 1; site >= 0; site--) {
            int smaller = group & ~(1 << site);
            if (smaller != group && row.after(earliest[smaller], sites.get(site).people()) == earliest[group]) {
                return site;
            }
        }
        throw new IllegalStateException("a group must have a last site");
    }

    private SlotTimetable timetable(int[][] orders) {
        SlotTimetable.Builder timetable = new SlotTimetable.Builder();
        int next = 0;
        for (int round = 0; round < rounds; round++) {
            for (int site : orders[round]) {
                next = book(timetable, round + 1, sites.get(site), next);
            }
        }
        return timetable
                .addAllFreeSlots(row.slots().subList(next, row.slots().size()))
                .build();
    }

    private int book(SlotTimetable.Builder timetable, int round, SamplingSite site, int first) {
        int next = first;
        for (int left = site.people(); left > 0; next++) {
            TimeSlot slot = row.slots().get(next);
            int people = Math.min(left, slot.capacity());
            timetable.addBooking(new SlotBooking(round, site.id(), slot, people));
            left -= people;
        }
        return next;
    }
}
