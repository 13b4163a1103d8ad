// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.round;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** A layout that was made by hand, held against the round. */
class HandMadeLayoutTest {

    private static final SamplingRound ROUND = round(
            household("1", "1", 101, 2),
            household("1", "1", 201, 1),
            household("1", "2", 101, 3),
            household("2", "1", 101, 4),
            household("10", "1", 101, 5));

    @Test
    void of_everyUnitToOneTeam_isWalkedWhole() {
        HandMadeLayout read = HandMadeLayout.of(
                ROUND, List.of(unit("T-2", "10/1"), unit("T-1", "2/1"), unit("T-1", "1/1"), unit("T-2", "1/2")));
        assertThat(runs(read)).containsExactly("T-1 1/1 1/1 2/1: 7", "T-2 1/2 10/1: 8");
        assertThat(read.refused()).isEmpty();
        assertThat(read.unassigned()).isEmpty();
        assertThat(read.layout().idleTeams()).isEmpty();
        assertThat(read.layout().round()).isEqualTo("round-1");
    }

    @Test
    void of_unitInTwoTeams_isNeithersAndItsPeopleAreNotLost() {
        HandMadeLayout read = HandMadeLayout.of(
                ROUND, List.of(unit("T-2", "1/1"), unit("T-1", "1/1"), unit("T-1", "1/2"), unit("T-1", "2/1")));
        assertThat(runs(read)).containsExactly("T-1 1/2 2/1: 7");
        assertThat(reasons(read))
                .containsExactly(
                        "unit C1/1/1 of team T-1 must be one team's, and is that of [T-1, T-2]",
                        "unit C1/1/1 of team T-2 must be one team's, and is that of [T-1, T-2]");
        assertThat(doors(read.unassigned())).containsExactly("1/1", "1/1", "10/1");
    }

    @Test
    void of_unitNobodyIsToBeSampledIn_isRefused() {
        HandMadeLayout read = HandMadeLayout.of(ROUND, List.of(unit("T-1", "3/1"), unit("T-1", "1/2")));
        assertThat(reasons(read)).containsExactly("unit C1/3/1 of team T-1 must be in round round-1");
        assertThat(runs(read)).containsExactly("T-1 1/2: 3");
        assertThat(doors(read.unassigned())).containsExactly("1/1", "1/1", "2/1", "10/1");
    }

    @Test
    void of_sameSaidTwice_isSaidOnce() {
        HandMadeLayout read = HandMadeLayout.of(ROUND, List.of(unit("T-1", "1/2"), unit("T-1", "1/2")));
        assertThat(runs(read)).containsExactly("T-1 1/2: 3");
        assertThat(read.refused()).isEmpty();
    }

    /** Two teams take turns in one building, and pools are kept within it: its labels run on. */
    @Test
    void tubes_ofUnitsBetweenOneAnother_haveLabelsOfTheirOwn() {
        HandMadeLayout read = HandMadeLayout.of(
                ROUND, List.of(unit("T-1", "1/1"), unit("T-1", "2/1"), unit("T-2", "1/2"), unit("T-2", "10/1")));
        TubePolicy policy = TubePolicy.builder(TubeRule.pool(2))
                .poolsWithin(SubjectScope.BUILDING)
                .build();
        assertThat(Tubes.of(read.layout(), policy).tubes())
                .extracting(Tube::label)
                .extracting(label -> label.text())
                .containsExactly(
                        "round-1.C1.1.1",
                        "round-1.C1.1.2",
                        "round-1.C1.2.1",
                        "round-1.C1.2.2",
                        "round-1.C1.1.3",
                        "round-1.C1.1.4",
                        "round-1.C1.10.1",
                        "round-1.C1.10.2",
                        "round-1.C1.10.3");
    }

    private static TeamUnit unit(String team, String path) {
        return new TeamUnit(TeamId.of(team), new Subject(SubjectScope.UNIT, "C1/" + path));
    }

    private static List<String> runs(HandMadeLayout read) {
        return read.layout().runs().stream()
                .map(run -> run.team() + " " + String.join(" ", doors(run.stops())) + ": " + run.load())
                .toList();
    }

    private static List<String> doors(List<RoundStop> stops) {
        return stops.stream()
                .map(stop -> stop.dwelling().building() + "/" + stop.dwelling().unit())
                .toList();
    }

    private static List<String> reasons(HandMadeLayout read) {
        return read.refused().stream().map(RefusedTeamUnit::reason).toList();
    }
}
