// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;

/** What every rotation keeps to, over months about a change of the clock. */
@Domain(TeamDomain.class)
@Domain(DomainContext.Global.class)
class RotationProperties {

    @Property
    void aRotationWithoutAGapIsAccepted(
            @ForAll DutyPeriod period,
            @ForAll List<Post> posts,
            @ForAll ShiftChanges changes,
            @ForAll List<SquadMember> people) {
        Rotation rotation = Rotation.of(period, posts, changes, people);
        Statistics.label("gaps")
                .collect(rotation.gaps().isEmpty(), rotation.refusals().size());
        List<Post> kept = kept(posts, rotation);
        if (rotation.gaps().isEmpty()) {
            assertThat(TeamSamples.messages(ShiftSheet.of(period, kept, rotation.shifts())))
                    .isEmpty();
            assertThat(ShiftSheet.of(period, kept, rotation.shifts()).isAccepted())
                    .isEqualTo(!kept.isEmpty());
        } else {
            assertThat(rotation.shifts()).isEmpty();
        }
    }

    @Property
    void theOrderOfPostsAndPeopleDoesNotMatter(
            @ForAll DutyPeriod period,
            @ForAll List<Post> posts,
            @ForAll ShiftChanges changes,
            @ForAll List<SquadMember> people,
            @ForAll Random random) {
        assertThat(Rotation.of(
                        period, TeamSamples.shuffled(posts, random), changes, TeamSamples.shuffled(people, random)))
                .isEqualTo(Rotation.of(period, posts, changes, people));
    }

    @Property
    void nobodyHasTwoShiftsThatBeginOnOneDay(
            @ForAll DutyPeriod period,
            @ForAll List<Post> posts,
            @ForAll ShiftChanges changes,
            @ForAll List<SquadMember> people) {
        assertThat(Rotation.of(period, posts, changes, people).shifts())
                .extracting(shift -> shift.staff() + " " + shift.from().toLocalDate())
                .doesNotHaveDuplicates();
    }

    @Property
    void oneMorePersonNeverMakesAGap(
            @ForAll DutyPeriod period,
            @ForAll List<Post> posts,
            @ForAll ShiftChanges changes,
            @ForAll @IntRange(max = 10) int people) {
        boolean enough =
                Rotation.of(period, posts, changes, team(people)).gaps().isEmpty();
        boolean withOneMore =
                Rotation.of(period, posts, changes, team(people + 1)).gaps().isEmpty();
        assertThat(withOneMore || !enough).isTrue();
    }

    @Property
    void aGapIsThereOnlyIfNoChoiceOfPeopleWouldDo(
            @ForAll ShiftChanges changes,
            @ForAll @IntRange(min = 1, max = 2) int atOnce,
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @IntRange(max = 30) int restHours,
            @ForAll @IntRange(max = 1) int moreDays) {
        DutyPeriod period = TeamSamples.period(
                TeamSamples.MAR_28, TeamSamples.MAR_28.plusDays(moreDays), TeamSamples.BERLIN, restHours);
        Post gate = TeamSamples.gate(TeamSamples.allDay(atOnce));
        Rotation rotation =
                Rotation.of(period, List.of(gate), changes, TeamSamples.people(TeamSamples.CADRE, "C-", people));
        boolean can = canBe(period, RotationSlot.of(period, changes), 0, atOnce, people, new ArrayList<>());
        Statistics.label("can be").collect(can);
        assertThat(rotation.gaps().isEmpty()).isEqualTo(can);
    }

    @Property
    void turnsAreSharedFairlyWhereAllCanHaveEach(
            @ForAll DutyPeriod period, @ForAll ShiftChanges changes, @ForAll @IntRange(min = 6, max = 12) int people) {
        DutyPeriod noRest = new DutyPeriod(period.days(), period.zone(), Duration.ZERO);
        Post gate = TeamSamples.gate(TeamSamples.allDay(1));
        List<Shift> shifts = Rotation.of(
                        noRest, List.of(gate), changes, TeamSamples.people(TeamSamples.CADRE, "C-", people))
                .shifts();
        for (SquadMember member : TeamSamples.people(TeamSamples.CADRE, "C-", people)) {
            long had = shifts.stream()
                    .filter(shift -> shift.staff().equals(member.staff()))
                    .count();
            assertThat(had).isBetween((long) shifts.size() / people, (long) shifts.size() / people + 1);
        }
    }

    /** Tries every choice of people for each turn, one after the other. */
    private static boolean canBe(
            DutyPeriod period, List<RotationSlot> slots, int next, int atOnce, int people, List<Integer> chosen) {
        if (next == slots.size()) {
            return true;
        }
        for (int choice = 0; choice < 1 << people; choice++) {
            if (Integer.bitCount(choice) == atOnce && allCan(period, slots, next, choice, chosen)) {
                chosen.add(choice);
                boolean can = canBe(period, slots, next + 1, atOnce, people, chosen);
                chosen.remove(next);
                if (can) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean allCan(
            DutyPeriod period, List<RotationSlot> slots, int next, int choice, List<Integer> chosen) {
        for (int earlier = 0; earlier < next; earlier++) {
            RotationSlot before = slots.get(earlier);
            RotationSlot now = slots.get(next);
            boolean rested = Duration.between(before.over(), now.begins()).compareTo(period.minimumRest()) >= 0;
            if ((chosen.get(earlier) & choice) != 0 && (!rested || before.day().equals(now.day()))) {
                return false;
            }
        }
        return true;
    }

    private static List<SquadMember> team(int people) {
        List<SquadMember> team = new ArrayList<>(TeamSamples.people(TeamSamples.CADRE, "C-", people));
        team.addAll(TeamSamples.people(TeamSamples.GUARD, "G-", people));
        return team;
    }

    private static List<Post> kept(List<Post> posts, Rotation rotation) {
        List<String> refused =
                rotation.refusals().stream().map(RefusedRow::place).toList();
        return posts.stream()
                .filter(post -> !refused.contains("post " + post.id()))
                .toList();
    }
}
