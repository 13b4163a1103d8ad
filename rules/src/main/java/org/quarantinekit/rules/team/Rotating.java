// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.WorkRole;

/**
 * The making of one rotation, turn by turn.
 *
 * <p>Whoever can have a turn can have the next one, too, if they do not have this one; and all who have had this one are
 * alike afterwards. So it does not matter for the turns to come which of those who can are taken, and the choice is free to
 * be fair.
 */
final class Rotating {

    private final DutyPeriod period;
    private final ShiftChanges changes;
    private final List<RefusedRow> refusals = new ArrayList<>();
    private final List<Shift> shifts = new ArrayList<>();
    private final List<RotationGap> gaps = new ArrayList<>();
    private final Map<WorkRole, List<Turns>> people = new TreeMap<>();

    /** The turns that one person has had. */
    private static final class Turns {

        private static final Comparator<Turns> NEXT_FIRST = Comparator.<Turns>comparingInt(turns -> turns.had)
                .thenComparing(turns -> turns.offSince)
                .thenComparing(turns -> turns.staff);

        private final StaffId staff;
        private int had = 0;
        private Instant offSince = Instant.MIN;
        private LocalDate lastDay = LocalDate.MIN;

        Turns(StaffId staff) {
            this.staff = staff;
        }

        boolean canHave(RotationSlot slot, Duration rest) {
            return had == 0
                    || (!lastDay.equals(slot.day())
                            && !offSince.isAfter(slot.begins())
                            && Duration.between(offSince, slot.begins()).compareTo(rest) >= 0);
        }

        void have(RotationSlot slot) {
            had++;
            offSince = slot.over();
            lastDay = slot.day();
        }
    }

    Rotating(DutyPeriod period, ShiftChanges changes) {
        this.period = period;
        this.changes = changes;
    }

    Rotation rotate(Iterable<Post> givenPosts, Iterable<SquadMember> givenPeople) {
        Singles singles = new Singles(refusals);
        ImmutableSortedMap<PostId, Post> posts = singles.of("post", givenPosts, Post::id);
        singles.of("staff", givenPeople, SquadMember::staff)
                .forEach((staff, member) -> people.computeIfAbsent(member.role(), role -> new ArrayList<>())
                        .add(new Turns(staff)));
        ImmutableList<RotationSlot> slots = RotationSlot.of(period, changes);
        ImmutableSortedMap<PostId, StaffingLevels> levels = levels(posts, slots);
        for (RotationSlot slot : slots) {
            levels.forEach((post, level) -> level.in(slot).forEach((role, number) -> take(slot, post, role, number)));
        }
        refusals.sort(RefusedRow.ORDER);
        return new Rotation.Builder()
                .addAllShifts(gaps.isEmpty() ? shifts : List.of())
                .addAllGaps(gaps)
                .addAllRefusals(refusals)
                .build();
    }

    private ImmutableSortedMap<PostId, StaffingLevels> levels(
            ImmutableSortedMap<PostId, Post> posts, ImmutableList<RotationSlot> slots) {
        ImmutableSortedMap.Builder<PostId, StaffingLevels> kept = ImmutableSortedMap.naturalOrder();
        posts.forEach((id, post) -> {
            StaffingLevels levels = new StaffingLevels(period, post, slots);
            levels.problem()
                    .ifPresentOrElse(
                            rule -> refusals.add(new RefusedRow(post, "post " + id, rule)), () -> kept.put(id, levels));
        });
        return kept.build();
    }

    private void take(RotationSlot slot, PostId post, WorkRole role, int number) {
        List<Turns> taken = people.getOrDefault(role, List.of()).stream()
                .filter(turns -> turns.canHave(slot, period.minimumRest()))
                .sorted(Turns.NEXT_FIRST)
                .limit(number)
                .toList();
        for (Turns turns : taken) {
            turns.have(slot);
            shifts.add(new Shift(post, turns.staff, role, slot.from(), slot.to()));
        }
        if (taken.size() < number) {
            gaps.add(new RotationGap(post, role, slot.from(), slot.to(), number - taken.size()));
        }
    }
}
