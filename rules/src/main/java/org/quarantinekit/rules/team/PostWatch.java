// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.StaffCount;

/** How many are at one post, held against its needs: at once, and in a day. */
final class PostWatch {

    private final DutyPeriod period;
    private final Post post;
    private final List<TimedShift> shifts;
    private final List<ShiftFinding> findings = new ArrayList<>();

    /** Watches the post with its shifts, in the order of their beginnings. */
    PostWatch(DutyPeriod period, Post post, List<TimedShift> shifts) {
        this.period = period;
        this.post = post;
        this.shifts = shifts;
    }

    List<ShiftFinding> findings() {
        NeedTimes times = new NeedTimes(post, period.zone());
        SortedSet<Instant> needTimes = times.within(period.from(), period.to());
        post.needs().forEach(need -> watch(need, times, needTimes));
        post.inADay().ifPresent(this::countDays);
        return findings;
    }

    private void watch(PostNeed need, NeedTimes times, SortedSet<Instant> needTimes) {
        List<TimedShift> inRole = shifts.stream()
                .filter(timed -> timed.shift().role().equals(need.role()))
                .toList();
        SortedSet<Instant> edges = new TreeSet<>(needTimes);
        inRole.forEach(timed -> edges.addAll(List.of(timed.from(), timed.to())));
        edges.removeIf(edge -> !period.contains(edge));
        Stretch stretch = new Stretch(need);
        List<TimedShift> there = new ArrayList<>();
        int next = 0;
        for (Instant edge : edges) {
            for (; next < inRole.size() && !inRole.get(next).from().isAfter(edge); next++) {
                there.add(inRole.get(next));
            }
            there.removeIf(timed -> !timed.covers(edge));
            stretch.goOn(edge, times.holds(need, edge) ? Optional.of(staff(there)) : Optional.empty());
        }
        stretch.goOn(period.to(), Optional.empty());
    }

    private static ImmutableSortedSet<StaffId> staff(List<TimedShift> shifts) {
        return shifts.stream().map(timed -> timed.shift().staff()).collect(toImmutableSortedSet(StaffId::compareTo));
    }

    /** What is wrong with one need since some instant, until something changes. */
    private final class Stretch {

        private final PostNeed need;
        private Instant since = period.from();
        private Optional<ImmutableSortedSet<StaffId>> wrong = Optional.empty();

        Stretch(PostNeed need) {
            this.need = need;
        }

        void goOn(Instant edge, Optional<ImmutableSortedSet<StaffId>> there) {
            Optional<ImmutableSortedSet<StaffId>> now = there.filter(staff ->
                    need.count().isMissedBy(staff.size()) || need.count().isExceededBy(staff.size()));
            if (!now.equals(wrong)) {
                wrong.ifPresent(staff -> findings.add(atOnce(need, staff, since, edge)));
                wrong = now;
                since = edge;
            }
        }
    }

    private ShiftFinding atOnce(PostNeed need, ImmutableSortedSet<StaffId> staff, Instant from, Instant to) {
        String found = staff.isEmpty() ? "none" : String.valueOf(staff.size());
        String rule = "must have " + need.count() + " " + need.role() + " from " + period.read(from) + " to "
                + period.read(to) + " and has " + found;
        return finding(kind(need.count(), staff.size()), staff, from, to)
                .role(need.role())
                .asked(need.count())
                .rule(rule)
                .build();
    }

    private static ShiftFindingKind kind(StaffCount asked, int found) {
        if (found == 0) {
            return ShiftFindingKind.UNCOVERED;
        }
        return asked.isMissedBy(found) ? ShiftFindingKind.UNDERSTAFFED : ShiftFindingKind.SURPLUS;
    }

    private void countDays(StaffCount asked) {
        LocalDate last = period.days().lastDay();
        for (LocalDate day = period.days().firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate counted = day;
            ImmutableSortedSet<StaffId> staff = staff(shifts.stream()
                    .filter(timed -> timed.shift().from().toLocalDate().equals(counted))
                    .toList());
            if (asked.isMissedBy(staff.size()) || asked.isExceededBy(staff.size())) {
                findings.add(inADay(asked, staff, day));
            }
        }
    }

    private ShiftFinding inADay(StaffCount asked, ImmutableSortedSet<StaffId> staff, LocalDate day) {
        Instant from = period.instantOf(day.atStartOfDay());
        Instant to = period.instantOf(day.plusDays(1).atStartOfDay());
        ShiftFindingKind kind =
                asked.isMissedBy(staff.size()) ? ShiftFindingKind.TOO_FEW_IN_A_DAY : ShiftFindingKind.TOO_MANY_IN_A_DAY;
        return finding(kind, staff, from, to)
                .asked(asked)
                .rule("must have " + asked + " people in all on " + day + " and has " + staff.size())
                .build();
    }

    private ShiftFinding.Builder finding(
            ShiftFindingKind kind, ImmutableSortedSet<StaffId> staff, Instant from, Instant to) {
        ShiftFinding.Builder finding = new ShiftFinding.Builder();
        finding.kind(kind)
                .from(from)
                .to(to)
                .addPost(post.id())
                .addAllStaff(staff)
                .place("post " + post.id());
        return finding;
    }
}
