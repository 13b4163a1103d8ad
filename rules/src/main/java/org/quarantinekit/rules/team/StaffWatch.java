// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.PostId;

/** The shifts of one person, held against each other: no two at once, and enough rest between them. */
final class StaffWatch {

    private final DutyPeriod period;
    private final StaffId staff;
    private final List<TimedShift> shifts;
    private final List<ShiftFinding> findings = new ArrayList<>();

    /** Watches the person with their shifts, in the order of their beginnings, also those before and after the period. */
    StaffWatch(DutyPeriod period, StaffId staff, List<TimedShift> shifts) {
        this.period = period;
        this.staff = staff;
        this.shifts = shifts;
    }

    List<ShiftFinding> findings() {
        lookForTwoAtOnce();
        lookForRest();
        return findings;
    }

    private void lookForTwoAtOnce() {
        TreeSet<Instant> edges = new TreeSet<>();
        edges.add(period.from());
        shifts.forEach(timed -> edges.addAll(List.of(timed.from(), timed.to())));
        edges.removeIf(edge -> !period.contains(edge));
        Instant since = period.from();
        List<TimedShift> before = List.of();
        for (Instant edge : edges) {
            List<TimedShift> now =
                    shifts.stream().filter(timed -> timed.covers(edge)).toList();
            if (!now.equals(before)) {
                addTwoAtOnce(before, since, edge);
                before = now;
                since = edge;
            }
        }
        addTwoAtOnce(before, since, period.to());
    }

    private void addTwoAtOnce(List<TimedShift> atOnce, Instant from, Instant to) {
        if (atOnce.size() > 1) {
            ImmutableSortedSet<PostId> posts = posts(atOnce);
            String rule = "must have one shift from " + period.read(from) + " to " + period.read(to) + " and has "
                    + atOnce.size() + ", at " + Joiner.on(", ").join(posts);
            findings.add(finding(ShiftFindingKind.DOUBLE_BOOKED, posts, from, to, rule));
        }
    }

    private void lookForRest() {
        TimedShift latest = null;
        for (TimedShift timed : shifts) {
            if (latest != null && !timed.from().isBefore(latest.to()) && period.contains(timed.from())) {
                checkRest(latest, timed);
            }
            latest = latest == null || timed.to().isAfter(latest.to()) ? timed : latest;
        }
    }

    private void checkRest(TimedShift before, TimedShift after) {
        Duration rest = Duration.between(before.to(), after.from());
        if (rest.compareTo(period.minimumRest()) < 0) {
            String rule =
                    "must rest " + period.minimumRest() + " from " + period.read(before.to()) + " on and rests " + rest;
            findings.add(finding(
                    ShiftFindingKind.SHORT_REST, posts(List.of(before, after)), before.to(), after.from(), rule));
        }
    }

    private static ImmutableSortedSet<PostId> posts(List<TimedShift> shifts) {
        return shifts.stream().map(timed -> timed.shift().post()).collect(toImmutableSortedSet(PostId::compareTo));
    }

    private ShiftFinding finding(
            ShiftFindingKind kind, ImmutableSortedSet<PostId> posts, Instant from, Instant to, String rule) {
        ShiftFinding.Builder finding = new ShiftFinding.Builder();
        finding.kind(kind)
                .from(from)
                .to(to)
                .addAllPosts(posts)
                .addStaff(staff)
                .place("staff " + staff)
                .rule(rule);
        return finding.build();
    }
}
