// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.WorkRole;

/** How many people in each role one post has in each turn of a rotation. */
final class StaffingLevels {

    private final DutyPeriod period;
    private final Post post;
    private final Map<RotationSlot, SortedMap<WorkRole, Level>> levels = new LinkedHashMap<>();
    private Optional<String> problem = Optional.empty();

    /** How many in one role in one turn: so many are there, and more than the most may not be. */
    private static final class Level {

        private int people = 0;
        private int most = Integer.MAX_VALUE;

        void serve(StaffCount count) {
            people = Math.max(people, count.atLeast());
            most = Math.min(most, count.atMost().orElse(Integer.MAX_VALUE));
        }
    }

    StaffingLevels(DutyPeriod period, Post post, ImmutableList<RotationSlot> slots) {
        this.period = period;
        this.post = post;
        slots.forEach(slot -> levels.put(slot, needed(slot)));
        post.inADay().ifPresent(this::fillDays);
    }

    /** Returns the rule for which the post cannot be kept in these turns; empty if it can. */
    Optional<String> problem() {
        return problem;
    }

    /** Returns how many people in each role there have to be in this turn. */
    ImmutableSortedMap<WorkRole, Integer> in(RotationSlot slot) {
        ImmutableSortedMap.Builder<WorkRole, Integer> people = ImmutableSortedMap.naturalOrder();
        levels.getOrDefault(slot, new TreeMap<>()).forEach((role, level) -> people.put(role, level.people));
        return people.build();
    }

    private SortedMap<WorkRole, Level> needed(RotationSlot slot) {
        NeedTimes times = new NeedTimes(post, period.zone());
        SortedMap<WorkRole, Level> needed = new TreeMap<>();
        for (Instant time : times.within(slot.begins(), slot.over()).headSet(slot.over())) {
            for (PostNeed need : post.needs()) {
                if (times.holds(need, time)) {
                    needed.computeIfAbsent(need.role(), role -> new Level()).serve(need.count());
                }
            }
        }
        needed.forEach((role, level) -> {
            if (level.people > level.most) {
                refuse("must not need " + level.people + " " + role + " and allow " + level.most + " in one shift from "
                        + slot.from() + " to " + slot.to());
            }
        });
        return needed;
    }

    private void fillDays(StaffCount asked) {
        LocalDate last = period.days().lastDay();
        for (LocalDate day = period.days().firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            fill(day, asked);
        }
    }

    private void fill(LocalDate day, StaffCount asked) {
        List<Level> ofTheDay = new ArrayList<>();
        levels.forEach((slot, inSlot) -> {
            if (slot.day().equals(day)) {
                ofTheDay.addAll(inSlot.values());
            }
        });
        int people = ofTheDay.stream().mapToInt(level -> level.people).sum();
        while (asked.isMissedBy(people) && addOne(ofTheDay)) {
            people++;
        }
        if (asked.isMissedBy(people) || asked.isExceededBy(people)) {
            refuse("must have " + asked + " people in all on " + day + " and would have " + people);
        }
    }

    /** Adds one where the fewest are and one more may be; returns whether there is such a place. */
    private static boolean addOne(List<Level> levels) {
        Level fewest = null;
        for (Level level : levels) {
            if (level.people < level.most && (fewest == null || level.people < fewest.people)) {
                fewest = level;
            }
        }
        if (fewest != null) {
            fewest.people++;
        }
        return fewest != null;
    }

    private void refuse(String rule) {
        problem = problem.or(() -> Optional.of(rule));
    }
}
