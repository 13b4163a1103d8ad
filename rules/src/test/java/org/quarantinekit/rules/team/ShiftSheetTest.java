// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.team.TeamSamples.AUG_8;
import static org.quarantinekit.rules.team.TeamSamples.AUG_9;
import static org.quarantinekit.rules.team.TeamSamples.CADRE;
import static org.quarantinekit.rules.team.TeamSamples.GATE;
import static org.quarantinekit.rules.team.TeamSamples.MAR_28;
import static org.quarantinekit.rules.team.TeamSamples.OCT_31;
import static org.quarantinekit.rules.team.TeamSamples.allDay;
import static org.quarantinekit.rules.team.TeamSamples.gate;
import static org.quarantinekit.rules.team.TeamSamples.messages;
import static org.quarantinekit.rules.team.TeamSamples.need;
import static org.quarantinekit.rules.team.TeamSamples.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.PostId;
import org.quarantinekit.core.team.PostNeed;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.core.team.StaffCount;

class ShiftSheetTest {

    private static final DutyPeriod SUNDAY = TeamSamples.period(AUG_8, AUG_8, TeamSamples.SHANGHAI, 11);
    private static final DutyPeriod SPRING = TeamSamples.period(MAR_28, MAR_28, TeamSamples.BERLIN, 11);
    private static final DutyPeriod AUTUMN = TeamSamples.period(OCT_31, OCT_31, TeamSamples.BERLIN, 11);

    @Test
    void of_twoShiftsThatMeet_coverTheDay() {
        ShiftSheet sheet = sheet(
                gate(allDay(1)), shift("S-1", AUG_8, -4, 8), shift("S-2", AUG_8, 8, 20), shift("S-3", AUG_8, 20, 32));
        assertThat(sheet.isAccepted()).isTrue();
        assertThat(sheet.isCovered()).isTrue();
        assertThat(sheet.shifts()).hasSize(3);
    }

    @Test
    void of_minuteWithNobody_isUncovered() {
        ShiftSheet sheet = sheet(
                gate(allDay(1)), shift("S-1", AUG_8, 0, 12), shift("S-2", AUG_8.atTime(12, 1), AUG_9.atStartOfDay()));
        assertThat(messages(sheet))
                .containsExactly("UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-08-08T12:00+08:00"
                        + " to 2021-08-08T12:01+08:00 and has none");
        ShiftFinding finding = sheet.findings().get(0);
        assertThat(finding.from()).isEqualTo(Instant.parse("2021-08-08T04:00:00Z"));
        assertThat(finding.to()).isEqualTo(Instant.parse("2021-08-08T04:01:00Z"));
        assertThat(finding.posts()).containsExactly(GATE);
        assertThat(finding.role()).contains(CADRE);
        assertThat(finding.staff()).isEmpty();
        assertThat(sheet.isCovered()).isFalse();
        assertThat(sheet.isAccepted()).isFalse();
    }

    @Test
    void of_noShiftAtAll_isUncoveredForTheWholePeriod() {
        assertThat(messages(sheet(gate(allDay(2)))))
                .containsExactly("UNCOVERED: post GATE-1 must have at least 2 VILLAGE_CADRE from 2021-08-08T00:00+08:00"
                        + " to 2021-08-09T00:00+08:00 and has none");
    }

    @Test
    void of_oneOfTwo_isUnderstaffedAndSaysWhoIsThere() {
        ShiftSheet sheet = sheet(gate(allDay(2)), shift("S-1", AUG_8, 0, 24), shift("S-2", AUG_8, 6, 24));
        assertThat(messages(sheet))
                .containsExactly(
                        "UNDERSTAFFED: post GATE-1 must have at least 2 VILLAGE_CADRE from 2021-08-08T00:00+08:00"
                                + " to 2021-08-08T06:00+08:00 and has 1");
        assertThat(sheet.findings().get(0).staff()).containsExactly(StaffId.of("S-1"));
        assertThat(sheet.isCovered()).isFalse();
    }

    @Test
    void of_changeOfWhoIsThere_isTwoStretches() {
        assertThat(messages(sheet(gate(allDay(2)), shift("S-1", AUG_8, 0, 12), shift("S-2", AUG_8, 12, 24))))
                .containsExactly(
                        "UNDERSTAFFED: post GATE-1 must have at least 2 VILLAGE_CADRE from 2021-08-08T00:00+08:00"
                                + " to 2021-08-08T12:00+08:00 and has 1",
                        "UNDERSTAFFED: post GATE-1 must have at least 2 VILLAGE_CADRE from 2021-08-08T12:00+08:00"
                                + " to 2021-08-09T00:00+08:00 and has 1");
    }

    @Test
    void of_moreThanTheMost_isSurplusAndStillCovered() {
        Post gate = gate(need(0, 0, StaffCount.exactly(1)));
        ShiftSheet sheet = sheet(gate, shift("S-1", AUG_8, 0, 24), shift("S-2", AUG_8, 23, 32));
        assertThat(messages(sheet))
                .containsExactly("SURPLUS: post GATE-1 must have exactly 1 VILLAGE_CADRE from 2021-08-08T23:00+08:00"
                        + " to 2021-08-09T00:00+08:00 and has 2");
        assertThat(sheet.isCovered()).isTrue();
        assertThat(sheet.isAccepted()).isFalse();
    }

    @Test
    void of_moreWithoutAMost_isWelcome() {
        assertThat(sheet(gate(allDay(1)), shift("S-1", AUG_8, 0, 24), shift("S-2", AUG_8, 0, 24))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void of_needOfTheNight_holdsAcrossMidnightOnly() {
        DutyPeriod both = TeamSamples.period(AUG_8, AUG_9, TeamSamples.SHANGHAI, 0);
        Post gate = gate(need(20, 6, StaffCount.atLeast(1)));
        assertThat(messages(ShiftSheet.of(both, List.of(gate), List.of(shift("S-1", AUG_8, 22, 28)))))
                .containsExactly(
                        "UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-08-08T00:00+08:00"
                                + " to 2021-08-08T06:00+08:00 and has none",
                        "UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-08-08T20:00+08:00"
                                + " to 2021-08-08T22:00+08:00 and has none",
                        "UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-08-09T04:00+08:00"
                                + " to 2021-08-09T06:00+08:00 and has none",
                        "UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-08-09T20:00+08:00"
                                + " to 2021-08-10T00:00+08:00 and has none");
    }

    @Test
    void of_samePersonAtTwoPosts_isDouble() {
        Post other = Post.builder(PostId.of("GATE-2")).addNeed(allDay(1)).build();
        Shift there = new Shift(other.id(), StaffId.of("S-1"), CADRE, AUG_8.atTime(0, 0), AUG_9.atTime(0, 0));
        ShiftSheet sheet = ShiftSheet.of(
                SUNDAY,
                List.of(gate(allDay(1)), other),
                List.of(there, shift("S-1", AUG_8, 6, 18), shift("S-2", AUG_8, 0, 6), shift("S-3", AUG_8, 18, 24)));
        assertThat(messages(sheet))
                .containsExactly("DOUBLE_BOOKED: staff S-1 must have one shift from 2021-08-08T06:00+08:00"
                        + " to 2021-08-08T18:00+08:00 and has 2, at GATE-1, GATE-2");
        assertThat(sheet.findings().get(0).posts()).containsExactly(GATE, other.id());
        assertThat(sheet.isCovered()).isTrue();
    }

    @Test
    void of_twoShiftsOfOnePersonAtOnePost_countOnceAndAreDouble() {
        assertThat(messages(sheet(gate(allDay(2)), shift("S-1", AUG_8, 0, 24), shift("S-1", AUG_8, -1, 25))))
                .containsExactly(
                        "UNDERSTAFFED: post GATE-1 must have at least 2 VILLAGE_CADRE from 2021-08-08T00:00+08:00"
                                + " to 2021-08-09T00:00+08:00 and has 1",
                        "DOUBLE_BOOKED: staff S-1 must have one shift from 2021-08-08T00:00+08:00"
                                + " to 2021-08-09T00:00+08:00 and has 2, at GATE-1");
    }

    @Test
    void of_lessRestThanTheLeast_isShort() {
        Post night = gate(need(0, 1, StaffCount.atLeast(1)));
        ShiftSheet sheet = sheet(night, shift("S-1", AUG_8, -8, 1), shift("S-1", AUG_8, 9, 12));
        assertThat(messages(sheet))
                .containsExactly("SHORT_REST: staff S-1 must rest PT11H from 2021-08-08T01:00+08:00 on and rests PT8H");
        assertThat(sheet.findings().get(0).to()).isEqualTo(Instant.parse("2021-08-08T01:00:00Z"));
        assertThat(sheet(night, shift("S-1", AUG_8, -8, 1), shift("S-1", AUG_8, 12, 15))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void of_twoShiftsThatMeet_haveNoRestBetweenThem() {
        ShiftSheet sheet = sheet(gate(allDay(1)), shift("S-1", AUG_8, 0, 12), shift("S-1", AUG_8, 12, 24));
        assertThat(messages(sheet))
                .containsExactly("SHORT_REST: staff S-1 must rest PT11H from 2021-08-08T12:00+08:00 on and rests PT0S");
        assertThat(sheet.findings().get(0).from())
                .isEqualTo(sheet.findings().get(0).to());
        DutyPeriod noRest = new DutyPeriod(SUNDAY.days(), SUNDAY.zone(), Duration.ZERO);
        assertThat(ShiftSheet.of(noRest, sheet.posts(), sheet.shifts()).isAccepted())
                .isTrue();
    }

    @Test
    void of_restBeforeAShiftOfAnotherPeriod_isLeftToThatPeriod() {
        Shift evening = shift("S-1", AUG_8, 0, 24);
        Shift nextMorning = shift("S-1", AUG_9, 1, 2);
        assertThat(sheet(gate(allDay(1)), evening, nextMorning).isAccepted()).isTrue();
        DutyPeriod monday = TeamSamples.period(AUG_9, AUG_9, TeamSamples.SHANGHAI, 11);
        assertThat(messages(ShiftSheet.of(
                        monday, List.of(gate(need(1, 2, StaffCount.atLeast(1)))), List.of(evening, nextMorning))))
                .containsExactly("SHORT_REST: staff S-1 must rest PT11H from 2021-08-09T00:00+08:00 on and rests PT1H");
    }

    @Test
    void of_nineInADay_isAnotherDemandThanTwoAtOnce() {
        Post gate = Post.builder(GATE)
                .addNeed(allDay(1))
                .inADay(StaffCount.atLeast(3))
                .build();
        ShiftSheet sheet =
                sheet(gate, shift("S-1", AUG_8, -12, 12), shift("S-2", AUG_8, 12, 36), shift("S-3", AUG_8, 20, 24));
        assertThat(messages(sheet))
                .containsExactly(
                        "TOO_FEW_IN_A_DAY: post GATE-1 must have at least 3 people in all on 2021-08-08 and has 2");
        assertThat(sheet.findings().get(0).staff()).containsExactly(StaffId.of("S-2"), StaffId.of("S-3"));
        assertThat(sheet.isCovered()).isTrue();
        Post atMost = Post.builder(GATE)
                .addNeed(allDay(1))
                .inADay(StaffCount.exactly(1))
                .build();
        assertThat(messages(ShiftSheet.of(SUNDAY, List.of(atMost), sheet.shifts())))
                .containsExactly(
                        "TOO_MANY_IN_A_DAY: post GATE-1 must have exactly 1 people in all on 2021-08-08 and has 2");
    }

    @Test
    void of_hourThatIsLeftOut_needsNobody() {
        Post gate = gate(need(2, 3, StaffCount.atLeast(1)));
        assertThat(ShiftSheet.of(SPRING, List.of(gate), List.of()).isAccepted()).isTrue();
        Post allDay = gate(allDay(1));
        List<Shift> meeting = List.of(
                shift("S-1", MAR_28.atTime(0, 0), MAR_28.atTime(2, 30)),
                shift("S-2", MAR_28.atTime(2, 30), MAR_28.plusDays(1).atStartOfDay()));
        assertThat(ShiftSheet.of(SPRING, List.of(allDay), meeting).isAccepted()).isTrue();
    }

    @Test
    void of_hourThatComesTwice_needsItsPeopleBothTimes() {
        Post gate = gate(need(2, 3, StaffCount.atLeast(1)));
        assertThat(messages(ShiftSheet.of(AUTUMN, List.of(gate), List.of())))
                .containsExactly("UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-10-31T02:00+02:00"
                        + " to 2021-10-31T03:00+01:00 and has none");
        Shift untilHalf = shift("S-1", OCT_31.atTime(2, 0), OCT_31.atTime(2, 30));
        assertThat(messages(ShiftSheet.of(AUTUMN, List.of(gate), List.of(untilHalf))))
                .containsExactly("UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-10-31T02:30+02:00"
                        + " to 2021-10-31T03:00+01:00 and has none");
    }

    @Test
    void of_partOfTheHourThatComesTwice_isTwoStretches() {
        Post gate = Post.builder(GATE)
                .addNeed(new PostNeed(CADRE, LocalTime.of(2, 15), LocalTime.of(2, 45), StaffCount.atLeast(1)))
                .build();
        assertThat(messages(ShiftSheet.of(AUTUMN, List.of(gate), List.of())))
                .containsExactly(
                        "UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-10-31T02:15+02:00"
                                + " to 2021-10-31T02:45+02:00 and has none",
                        "UNCOVERED: post GATE-1 must have at least 1 VILLAGE_CADRE from 2021-10-31T02:15+01:00"
                                + " to 2021-10-31T02:45+01:00 and has none");
    }

    @Test
    void of_badShifts_areRefusedByTheirNumberAndTheOthersAreKept() {
        Shift good = shift("S-1", MAR_28, -1, 25);
        Shift nowhere = new Shift(PostId.of("GATE-9"), StaffId.of("S-1"), CADRE, good.from(), good.to());
        Shift cook = new Shift(GATE, StaffId.of("S-1"), TeamSamples.GUARD, good.from(), good.to());
        Shift leftOut = shift("S-1", MAR_28.atTime(2, 0), MAR_28.atTime(3, 0));
        ShiftSheet sheet = ShiftSheet.of(SPRING, List.of(gate(allDay(1))), List.of(nowhere, cook, good, leftOut, good));
        assertThat(TeamSamples.texts(sheet.refusals()))
                .containsExactly(
                        "shift 1 must be at a post that is given, not at GATE-9",
                        "shift 2 must be in a role that post GATE-1 needs, not in GUARD",
                        "shift 4 must last some time in Europe/Berlin, where 2021-03-28T02:00 to 2021-03-28T03:00"
                                + " is left out",
                        "shift 5 must not stand twice");
        assertThat(sheet.refusals()).extracting(RefusedRow::given).containsExactly(nowhere, cook, leftOut, good);
        assertThat(sheet.shifts()).containsExactly(good);
        assertThat(sheet.findings()).isEmpty();
        assertThat(sheet.isCovered()).isTrue();
        assertThat(sheet.isAccepted()).isFalse();
    }

    @Test
    void of_postThatStandsTwiceWithDifferentNeeds_isNotUsed() {
        ShiftSheet sheet =
                ShiftSheet.of(SUNDAY, List.of(gate(allDay(1)), gate(allDay(2))), List.of(shift("S-1", AUG_8, 0, 24)));
        assertThat(TeamSamples.texts(sheet.refusals()))
                .containsExactly(
                        "post GATE-1 must not stand twice with different contents",
                        "post GATE-1 must not stand twice with different contents",
                        "shift 1 must be at a post that is given, not at GATE-1");
        assertThat(sheet.posts()).isEmpty();
        assertThat(sheet.isCovered()).isFalse();
    }

    @Test
    void of_refusedPostBesideACoveredOne_isNotCovered() {
        Post twice = Post.builder(PostId.of("GATE-9")).addNeed(allDay(1)).build();
        ShiftSheet sheet =
                ShiftSheet.of(SUNDAY, List.of(gate(allDay(1)), twice, twice), List.of(shift("S-1", AUG_8, 0, 24)));
        assertThat(sheet.findings()).extracting(ShiftFinding::message).hasSize(1);
        assertThat(sheet.findings().get(0).asked()).contains(StaffCount.atLeast(1));
        assertThat(sheet.isCovered()).isFalse();
    }

    @Test
    void of_nothing_isNothingToCover() {
        ShiftSheet sheet = ShiftSheet.of(SUNDAY, List.of(), List.of());
        assertThat(sheet.isCovered()).isFalse();
        assertThat(sheet.isAccepted()).isFalse();
    }

    private static ShiftSheet sheet(Post post, Shift... shifts) {
        return ShiftSheet.of(SUNDAY, List.of(post), List.of(shifts));
    }
}
