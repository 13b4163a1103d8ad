// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.WorkRole;

/**
 * The time-line of a zone, minute by minute, and what is wrong in each minute: the slow way, without any interval.
 *
 * <p>It knows the wall clock only by reading it in each minute. A shift begins in the first minute in which the clock reads its
 * first time or later.
 */
final class MinuteOracle {

    private final Instant start;
    private final long[] wallClock; // as minutes, were it in UTC

    /** Reads the clock in every minute from one instant to the other. */
    MinuteOracle(ZoneId zone, Instant from, Instant to) {
        this.start = from;
        this.wallClock = new long[Math.toIntExact(Duration.between(from, to).toMinutes())];
        for (int i = 0; i < wallClock.length; i++) {
            wallClock[i] = asMinutes(from.plusSeconds(60L * i).atZone(zone).toLocalDateTime());
        }
    }

    /** Returns the number of the minute that begins at this instant. */
    int minute(Instant instant) {
        return Math.toIntExact(Duration.between(start, instant).toMinutes());
    }

    /** Returns the first minute in which the clock reads this time or later. */
    int minute(LocalDateTime time) {
        // A day and an hour before it the clock cannot have read it yet.
        int minute = Math.max(0, minute(time.minusHours(26).toInstant(ZoneOffset.UTC)));
        long reads = asMinutes(time);
        while (minute < wallClock.length && wallClock[minute] < reads) {
            minute++;
        }
        return minute;
    }

    private static long asMinutes(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) / 60;
    }

    /** Returns the shifts that last some time, each once, with the minutes in which they begin and are over. */
    List<Watch> watches(List<Shift> shifts) {
        return shifts.stream()
                .distinct()
                .map(shift -> new Watch(shift, minute(shift.from()), minute(shift.to())))
                .filter(watch -> watch.from() < watch.to())
                .toList();
    }

    /** A shift, from one minute to another. */
    record Watch(Shift shift, int from, int to) {}

    /** Returns who is where in which role, as one bit for each person in each minute; each person has a bit. */
    Map<String, int[]> presence(List<Shift> shifts, Map<StaffId, Integer> bits) {
        Map<String, int[]> presence = new TreeMap<>();
        for (Watch watch : watches(shifts)) {
            String place = place(watch.shift().post(), watch.shift().role());
            int[] there = presence.computeIfAbsent(place, none -> new int[wallClock.length]);
            for (int i = watch.from(); i < watch.to(); i++) {
                there[i] |= 1 << bits.getOrDefault(watch.shift().staff(), 0);
            }
        }
        return presence;
    }

    /** Returns for each minute of the period what is wrong with one role at one post, as the number of the kind, or 0. */
    int[] wrong(Post post, WorkRole role, int[] there, DutyPeriod period) {
        int[] wrong = new int[wallClock.length];
        for (int i = minute(period.from()); i < minute(period.to()); i++) {
            int reads = (int) (wallClock[i] % 1440);
            for (PostNeed need : post.needs()) {
                if (need.role().equals(role) && holds(need, reads)) {
                    wrong[i] = wrong(need, Integer.bitCount(there[i]));
                }
            }
        }
        return wrong;
    }

    private static boolean holds(PostNeed need, int reads) {
        int from = need.from().toSecondOfDay() / 60;
        int sinceFrom = Math.floorMod(reads - from, 1440);
        int length = Math.floorMod(need.to().toSecondOfDay() / 60 - from - 1, 1440) + 1;
        return sinceFrom < length;
    }

    private static int wrong(PostNeed need, int found) {
        if (found < need.count().atLeast()) {
            return number(found == 0 ? ShiftFindingKind.UNCOVERED : ShiftFindingKind.UNDERSTAFFED);
        }
        boolean many = found > need.count().atMost().orElse(Integer.MAX_VALUE);
        return many ? number(ShiftFindingKind.SURPLUS) : 0;
    }

    /** Returns the number by which a kind is told in an array of minutes. */
    static int number(ShiftFindingKind kind) {
        return switch (kind) {
            case UNCOVERED -> 1;
            case UNDERSTAFFED -> 2;
            case SURPLUS -> 3;
            default -> 4;
        };
    }

    static String place(PostId post, WorkRole role) {
        return post + " " + role;
    }

    int length() {
        return wallClock.length;
    }
}
