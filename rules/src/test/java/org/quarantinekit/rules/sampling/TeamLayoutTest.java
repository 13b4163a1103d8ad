// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.round;
import static org.quarantinekit.rules.sampling.Samples.roundOf;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

class TeamLayoutTest {

    /** Building 2 with units of 3 and 4 people, building 10 with units of 2 and 5. */
    private static final SamplingRound ROUND = round(
            household("10", "1", 101, 2),
            household("2", "2", 201, 4),
            household("10", "2", 301, 5),
            household("2", "1", 102, 1),
            household("2", "1", 101, 2));

    @Test
    void layout_threeTeams_takeWholeUnitsInWalkingOrder() {
        TeamLayout layout = TeamLayout.of(ROUND, teams(3), TeamLoad.inPeople());
        assertThat(shown(layout)).containsExactly("T-1 C1/2/1 = 3", "T-2 C1/2/2 C1/10/1 = 6", "T-3 C1/10/2 = 5");
        assertThat(layout.round()).isEqualTo("round-1");
        assertThat(layout.largestLoad()).isEqualTo(6);
        assertThat(layout.idleTeams()).isEmpty();
    }

    @Test
    void layout_moreTeamsThanUnits_leavesTheLastOnesIdle() {
        TeamLayout layout = TeamLayout.of(ROUND, teams(6), TeamLoad.inPeople());
        assertThat(shown(layout))
                .containsExactly("T-1 C1/2/1 = 3", "T-2 C1/2/2 = 4", "T-3 C1/10/1 = 2", "T-4 C1/10/2 = 5");
        assertThat(layout.idleTeams()).containsExactly(TeamId.of("T-5"), TeamId.of("T-6"));
        assertThat(layout.findRun(TeamId.of("T-5"))).isEmpty();
    }

    @Test
    void layout_oneTeam_walksAll() {
        TeamRun run = TeamLayout.of(ROUND, teams(1), TeamLoad.inPeople())
                .findRun(TeamId.of("T-1"))
                .orElseThrow();
        assertThat(run.buildings())
                .containsExactly(
                        new Subject(SubjectScope.BUILDING, "C1/2"), new Subject(SubjectScope.BUILDING, "C1/10"));
        assertThat(run.stops())
                .extracting(stop -> stop.household().code())
                .containsExactly("H-2.1.101", "H-2.1.102", "H-2.2.201", "H-10.1.101", "H-10.2.301");
        assertThat(run.members()).hasSize(14);
    }

    @Test
    void layout_theOrderOfTheTeams_isTheCallersOwn() {
        ImmutableList<TeamId> teams = ImmutableList.of(TeamId.of("B"), TeamId.of("A"));
        assertThat(TeamLayout.of(ROUND, teams, TeamLoad.inPeople()).runs())
                .extracting(TeamRun::team)
                .containsExactlyElementsOf(teams);
    }

    @Test
    void layout_severalWaysToTheSameLargestLoad_cutAsEarlyAsTheyCan() {
        SamplingRound even = round(
                household("1", "1", 101, 1),
                household("2", "1", 101, 1),
                household("3", "1", 101, 1),
                household("4", "1", 101, 1),
                household("5", "1", 101, 1));
        assertThat(shown(TeamLayout.of(even, teams(3), TeamLoad.inPeople())))
                .containsExactly("T-1 C1/1/1 = 1", "T-2 C1/2/1 C1/3/1 = 2", "T-3 C1/4/1 C1/5/1 = 2");
    }

    @Test
    void layout_unitAtTheLimit_staysWhole() {
        assertThat(shown(TeamLayout.of(ROUND, teams(4), TeamLoad.inPeople().atMost(5))))
                .containsExactly("T-1 C1/2/1 = 3", "T-2 C1/2/2 = 4", "T-3 C1/10/1 = 2", "T-4 C1/10/2 = 5");
    }

    @Test
    void layout_unitAboveTheLimit_isPartedBetweenHouseholds() {
        SamplingRound tower = round(
                household("1", "1", 101, 3),
                household("1", "1", 201, 2),
                household("1", "1", 301, 3),
                household("1", "2", 101, 4));
        TeamLayout layout = TeamLayout.of(tower, teams(4), TeamLoad.inPeople().atMost(5));
        assertThat(shown(layout))
                .containsExactly("T-1 C1/1/1 = 3", "T-2 C1/1/1 = 2", "T-3 C1/1/1 = 3", "T-4 C1/1/2 = 4");
        assertThat(shown(TeamLayout.of(tower, teams(3), TeamLoad.inPeople().atMost(8))))
                .containsExactly("T-1 C1/1/1 = 8", "T-2 C1/1/2 = 4");
    }

    @Test
    void layout_byTheCallersOwnCount_weighsByIt() {
        TeamLoad minutes = TeamLoad.of(member -> member.person().code().startsWith("P-10.2") ? 1 : 10);
        assertThat(shown(TeamLayout.of(ROUND, teams(2), minutes)))
                .containsExactly("T-1 C1/2/1 = 30", "T-2 C1/2/2 C1/10/1 C1/10/2 = 65");
    }

    @Test
    void layout_bySpecimens_countsTwoOfADoubleSampling() {
        TubePolicy policy = TubePolicy.builder(TubeRule.pool(10))
                .addOverrides(new TubeOverride(new Subject(SubjectScope.BUILDING, "C1/10"), TubeRule.doubleTube()))
                .build();
        assertThat(shown(TeamLayout.of(ROUND, teams(2), TeamLoad.inSpecimens(policy))))
                .containsExactly("T-1 C1/2/1 C1/2/2 C1/10/1 = 11", "T-2 C1/10/2 = 10");
    }

    @Test
    void layout_emptyRound_leavesEverybodyIdle() {
        TeamLayout layout = TeamLayout.of(roundOf(ImmutableList.of()), teams(2), TeamLoad.inPeople());
        assertThat(layout.runs()).isEmpty();
        assertThat(layout.idleTeams()).hasSize(2);
        assertThat(layout.largestLoad()).isZero();
        assertThat(TeamLayout.of(
                                roundOf(ImmutableList.of()),
                                teams(0),
                                TeamLoad.inPeople().atMost(1))
                        .idleTeams())
                .isEmpty();
    }

    @Test
    void teamByPerson_isTheTeamOfTheRun() {
        TeamLayout layout = TeamLayout.of(ROUND, teams(2), TeamLoad.inPeople());
        assertThat(layout.teamByPerson())
                .hasSize(14)
                .containsEntry(PersonId.of("P-2.1.102-1"), TeamId.of("T-1"))
                .containsEntry(PersonId.of("P-10.2.301-5"), TeamId.of("T-2"));
    }

    @Test
    void layout_noTeamForSomebody_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamLayout.of(ROUND, List.of(), TeamLoad.inPeople()))
                .withMessage("teams 0 of round round-1 must be at least 1");
    }

    @Test
    void layout_tooFewTeamsForTheLimit_isRefusedWithHowManyMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TeamLayout.of(ROUND, teams(1), TeamLoad.inPeople().atMost(7)))
                .withMessage("teams 1 of round round-1 must be 1 more, 2 in all, so that no load is above the limit 7");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TeamLayout.of(ROUND, teams(1), TeamLoad.inPeople().atMost(5)))
                .withMessage("teams 1 of round round-1 must be 3 more, 4 in all, so that no load is above the limit 5");
    }

    @Test
    void layout_householdAboveTheLimit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TeamLayout.of(ROUND, teams(20), TeamLoad.inPeople().atMost(4)))
                .withMessage("load 5 of household H-10.2.301 must not be above the limit 4,"
                        + " because a household is never parted");
    }

    @Test
    void layout_teamTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TeamLayout.of(ROUND, List.of(TeamId.of("T-1"), TeamId.of("T-1")), TeamLoad.inPeople()))
                .withMessage("team T-1 must not stand twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void layout_loadOutsideItsRange_isRefused(int load) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamLayout.of(ROUND, teams(1), TeamLoad.of(member -> load)))
                .withMessage("load " + load + " of person P-2.1.101-1 must be 1 to 1000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_001})
    void atMost_limitOutsideItsRange_isRefused(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamLoad.inPeople().atMost(limit))
                .withMessage("limit " + limit + " must be 1 to 1000000");
        assertThat(TeamLoad.inPeople().limit()).isEmpty();
        assertThat(TeamLoad.inPeople().atMost(1_000_000).limit()).hasValue(1_000_000);
    }

    @Test
    void parts_withoutAnybody_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamRun(TeamId.of("T-1"), ImmutableList.of(), 0))
                .withMessage("stops of team T-1 must not be empty");
        RoundStop stop = TeamLayout.of(ROUND, teams(1), TeamLoad.inPeople())
                .runs()
                .get(0)
                .stops()
                .get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoundStop(stop.household(), stop.dwelling(), ImmutableList.of()))
                .withMessage("members of household H-2.1.101 must not be empty");
    }

    private static ImmutableList<String> shown(TeamLayout layout) {
        return layout.runs().stream().map(TeamLayoutTest::shown).collect(ImmutableList.toImmutableList());
    }

    private static String shown(TeamRun run) {
        StringBuilder text = new StringBuilder(run.team().code());
        run.units().forEach(unit -> text.append(' ').append(unit.id()));
        return text.append(" = ").append(run.load()).toString();
    }
}
