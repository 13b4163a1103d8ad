// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.team.TeamSamples.AUG_8;
import static org.quarantinekit.rules.team.TeamSamples.AUG_9;
import static org.quarantinekit.rules.team.TeamSamples.CADRE;
import static org.quarantinekit.rules.team.TeamSamples.GATE;
import static org.quarantinekit.rules.team.TeamSamples.MAR_28;
import static org.quarantinekit.rules.team.TeamSamples.allDay;
import static org.quarantinekit.rules.team.TeamSamples.gate;
import static org.quarantinekit.rules.team.TeamSamples.need;
import static org.quarantinekit.rules.team.TeamSamples.people;
import static org.quarantinekit.rules.team.TeamSamples.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.core.team.StaffCount;
import org.quarantinekit.core.team.WorkRole;

class RotationTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final ShiftChanges TWO = ShiftChanges.twoShifts(EIGHT);
    private static final ShiftChanges THREE = ShiftChanges.threeShifts(EIGHT);
    private static final DutyPeriod SUNDAY = TeamSamples.period(AUG_8, AUG_8, TeamSamples.SHANGHAI, 12);

    @Test
    void changes_twoAndThreeShifts_areInTheOrderOfTheDay() {
        assertThat(TWO.times()).containsExactly(EIGHT, LocalTime.of(20, 0));
        assertThat(ShiftChanges.twoShifts(LocalTime.of(20, 0))).isEqualTo(TWO);
        assertThat(THREE.times()).containsExactly(LocalTime.MIDNIGHT, EIGHT, LocalTime.of(16, 0));
    }

    @Test
    void changes_noneOrOutOfOrder_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShiftChanges(ImmutableList.of()))
                .withMessage("times [] must be 1 to 24");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShiftChanges(ImmutableList.of(EIGHT, EIGHT)))
                .withMessage("time 08:00 must be after 08:00");
    }

    @Test
    void of_twoShifts_twoPeopleTakeTurns() {
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate(allDay(1))), TWO, people(CADRE, "S-", 2));
        assertThat(rotation.shifts())
                .containsExactly(shift("S-1", AUG_8, -4, 8), shift("S-2", AUG_8, 8, 20), shift("S-1", AUG_8, 20, 32));
        assertThat(rotation.isComplete()).isTrue();
    }

    @Test
    void of_threeShiftsFromMidnight_stayWithinTheDay() {
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate(allDay(1))), THREE, people(CADRE, "S-", 3));
        assertThat(rotation.shifts())
                .containsExactly(shift("S-1", AUG_8, 0, 8), shift("S-2", AUG_8, 8, 16), shift("S-3", AUG_8, 16, 24));
    }

    @Test
    void of_oneTooFew_givesNoShiftAndSaysWhatIsMissing() {
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate(allDay(2))), THREE, people(CADRE, "S-", 5));
        assertThat(rotation.shifts()).isEmpty();
        RotationGap gap = Iterables.getOnlyElement(rotation.gaps());
        assertThat(gap)
                .isEqualTo(new RotationGap(GATE, CADRE, AUG_8.atTime(16, 0), AUG_9.atTime(0, 0), 1))
                .hasToString("post GATE-1 must have 1 more VILLAGE_CADRE from 2021-08-08T16:00 to 2021-08-09T00:00");
        assertThat(rotation.isComplete()).isFalse();
        assertThat(Rotation.of(SUNDAY, List.of(gate(allDay(2))), THREE, people(CADRE, "S-", 6))
                        .isComplete())
                .isTrue();
    }

    @Test
    void of_nobodyInTheRole_isAllMissing() {
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate(allDay(2))), THREE, people(TeamSamples.GUARD, "S-", 9));
        assertThat(rotation.gaps()).extracting(RotationGap::missing).containsExactly(2, 2, 2);
    }

    @Test
    void of_shortNight_leavesTooLittleRest() {
        DutyPeriod spring = TeamSamples.period(MAR_28.minusDays(1), MAR_28, TeamSamples.BERLIN, 12);
        Rotation rotation = Rotation.of(spring, List.of(gate(allDay(1))), TWO, people(CADRE, "S-", 2));
        assertThat(rotation.gaps())
                .containsExactly(new RotationGap(GATE, CADRE, MAR_28.atTime(8, 0), MAR_28.atTime(20, 0), 1));
        DutyPeriod elevenHours = TeamSamples.period(MAR_28.minusDays(1), MAR_28, TeamSamples.BERLIN, 11);
        assertThat(Rotation.of(elevenHours, List.of(gate(allDay(1))), TWO, people(CADRE, "S-", 2))
                        .isComplete())
                .isTrue();
    }

    @Test
    void of_nineInADayWithOneAtOnce_putsMoreThere() {
        Post gate = Post.builder(GATE)
                .addNeed(allDay(1))
                .inADay(StaffCount.exactly(9))
                .build();
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate), THREE, people(CADRE, "S-", 9));
        assertThat(rotation.shifts()).hasSize(9).extracting(Shift::staff).doesNotHaveDuplicates();
        assertThat(ShiftSheet.of(SUNDAY, List.of(gate), rotation.shifts()).isAccepted())
                .isTrue();
        assertThat(Rotation.of(SUNDAY, List.of(gate), THREE, people(CADRE, "S-", 8))
                        .gaps())
                .hasSize(1);
    }

    @Test
    void of_peopleInADayThatCannotBe_refusesThePostAndKeepsTheOthers() {
        Post tooMany = Post.builder(GATE)
                .addNeed(allDay(1))
                .inADay(StaffCount.exactly(2))
                .build();
        Post tooFew = Post.builder(PostId.of("GATE-2"))
                .addNeed(need(0, 0, StaffCount.exactly(1)))
                .inADay(StaffCount.atLeast(9))
                .build();
        Post good = Post.builder(PostId.of("GATE-3")).addNeed(allDay(1)).build();
        Rotation rotation = Rotation.of(SUNDAY, List.of(good, tooMany, tooFew), THREE, people(CADRE, "S-", 3));
        assertThat(TeamSamples.texts(rotation.refusals()))
                .containsExactly(
                        "post GATE-1 must have exactly 2 people in all on 2021-08-08 and would have 3",
                        "post GATE-2 must have at least 9 people in all on 2021-08-08 and would have 3");
        assertThat(rotation.shifts()).hasSize(3).extracting(Shift::post).containsOnly(PostId.of("GATE-3"));
        assertThat(rotation.isComplete()).isFalse();
    }

    @Test
    void of_needThatChangesWithinAShift_isServedByTheHigherOrRefused() {
        PostNeed day = need(6, 22, StaffCount.atLeast(2));
        PostNeed night = need(22, 6, StaffCount.atLeast(1));
        assertThat(Rotation.of(SUNDAY, List.of(gate(day, night)), TWO, people(CADRE, "S-", 6))
                        .shifts())
                .hasSize(6);
        PostNeed oneAtNight = need(22, 6, StaffCount.exactly(1));
        assertThat(TeamSamples.texts(Rotation.of(SUNDAY, List.of(gate(day, oneAtNight)), TWO, people(CADRE, "S-", 6))
                        .refusals()))
                .containsExactly("post GATE-1 must not need 2 VILLAGE_CADRE and allow 1 in one shift"
                        + " from 2021-08-07T20:00 to 2021-08-08T08:00");
    }

    @Test
    void of_somebodyWhoStandsTwice_isRefused() {
        SquadMember one = SquadMember.of(StaffId.of("S-1"), CADRE);
        SquadMember otherRole = SquadMember.of(StaffId.of("S-2"), TeamSamples.GUARD);
        List<SquadMember> people = List.of(
                one,
                one,
                otherRole,
                SquadMember.of(StaffId.of("S-2"), CADRE),
                SquadMember.of(StaffId.of("S-3"), CADRE));
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate(allDay(1))), TWO, people);
        assertThat(TeamSamples.texts(rotation.refusals()))
                .containsExactly(
                        "staff S-1 must not stand twice",
                        "staff S-2 must not stand twice with different contents",
                        "staff S-2 must not stand twice with different contents");
        assertThat(rotation.shifts()).extracting(Shift::staff).contains(StaffId.of("S-1"), StaffId.of("S-3"));
        assertThat(rotation.shifts()).extracting(Shift::staff).doesNotContain(StaffId.of("S-2"));
    }

    @Test
    void of_roleThatNoPostNeeds_hasNoShift() {
        List<SquadMember> people = ImmutableList.<SquadMember>builder()
                .addAll(people(CADRE, "S-", 2))
                .addAll(people(WorkRole.of("COOK"), "K-", 1))
                .build();
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate(allDay(1))), TWO, people);
        assertThat(rotation.isComplete()).isTrue();
        assertThat(rotation.shifts()).extracting(Shift::role).containsOnly(CADRE);
    }

    @Test
    void of_roomForMore_fillsADayEvenly() {
        Post gate = Post.builder(GATE)
                .addNeed(need(0, 0, new StaffCount(1, OptionalInt.of(2))))
                .inADay(StaffCount.atLeast(5))
                .build();
        Rotation rotation = Rotation.of(SUNDAY, List.of(gate), THREE, people(CADRE, "S-", 5));
        assertThat(rotation.shifts())
                .extracting(shift -> shift.from().getHour())
                .containsExactly(0, 0, 8, 8, 16);
    }

    @Test
    void gap_nobodyMissing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RotationGap(GATE, CADRE, AUG_8.atTime(0, 0), AUG_8.atTime(8, 0), 0))
                .withMessage("missing 0 must be at least 1");
    }
}
