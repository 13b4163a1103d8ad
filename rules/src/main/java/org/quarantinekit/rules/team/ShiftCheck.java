// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.Shift;

/** The check of one duty plan: what cannot be checked is put aside, then each post and each person is watched. */
final class ShiftCheck {

    private final DutyPeriod period;
    private final List<RefusedRow> refusals = new ArrayList<>();

    ShiftCheck(DutyPeriod period) {
        this.period = period;
    }

    ShiftSheet check(Iterable<Post> givenPosts, Iterable<Shift> givenShifts) {
        ImmutableSortedMap<PostId, Post> posts = new Singles(refusals).of("post", givenPosts, Post::id);
        refusals.sort(RefusedRow.ORDER);
        ImmutableList<TimedShift> shifts = timed(posts, givenShifts);
        List<ShiftFinding> findings = new ArrayList<>();
        ImmutableListMultimap<PostId, TimedShift> atPost =
                Multimaps.index(shifts, timed -> timed.shift().post());
        posts.forEach((id, post) -> findings.addAll(new PostWatch(period, post, atPost.get(id)).findings()));
        ImmutableListMultimap<StaffId, TimedShift> ofStaff =
                Multimaps.index(shifts, timed -> timed.shift().staff());
        for (StaffId staff : ofStaff.keySet()) {
            findings.addAll(new StaffWatch(period, staff, ofStaff.get(staff)).findings());
        }
        findings.sort(ShiftFinding.ORDER);
        return new ShiftSheet.Builder()
                .period(period)
                .addAllPosts(posts.values())
                .addAllShifts(shifts.stream().map(TimedShift::shift).toList())
                .addAllFindings(findings)
                .addAllRefusals(refusals)
                .build();
    }

    private ImmutableList<TimedShift> timed(ImmutableSortedMap<PostId, Post> posts, Iterable<Shift> given) {
        List<TimedShift> kept = new ArrayList<>();
        Set<Shift> seen = new HashSet<>();
        int number = 0;
        for (Shift shift : given) {
            number++;
            TimedShift timed = TimedShift.of(shift, period);
            Optional<String> problem = problem(timed, Optional.ofNullable(posts.get(shift.post())), seen);
            if (problem.isPresent()) {
                refusals.add(new RefusedRow(shift, "shift " + number, problem.get()));
            } else {
                kept.add(timed);
            }
        }
        return ImmutableList.sortedCopyOf(TimedShift.ORDER, kept);
    }

    private Optional<String> problem(TimedShift timed, Optional<Post> post, Set<Shift> seen) {
        Shift shift = timed.shift();
        if (post.isEmpty()) {
            return Optional.of("must be at a post that is given, not at " + shift.post());
        }
        if (!post.get().needs(shift.role())) {
            return Optional.of("must be in a role that post " + shift.post() + " needs, not in " + shift.role());
        }
        if (timed.isEmpty()) {
            return Optional.of("must last some time in " + period.zone() + ", where " + shift.from() + " to "
                    + shift.to() + " is left out");
        }
        return seen.add(shift) ? Optional.empty() : Optional.of("must not stand twice");
    }
}
