// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.StaffRoles;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.catalogue.Catalogue;

/** What the page tells of one night: about 9,000 people at home, more than 1,000 staff, no household and no person missed. */
class OneNightTest {

    /** 50 buildings of 3 units of 20 households of 2 to 4 people. */
    private static final SamplingRound NIGHT = night();

    private static SamplingRound night() {
        List<RoundMember> members = new ArrayList<>();
        for (int building = 1; building <= 50; building++) {
            for (int unit = 1; unit <= 3; unit++) {
                for (int floor = 1; floor <= 20; floor++) {
                    members.addAll(household(
                            String.valueOf(building),
                            String.valueOf(unit),
                            floor * 100 + 1,
                            2 + (building + unit + floor) % 3));
                }
            }
        }
        return Samples.roundOf(members);
    }

    @Test
    void night_of200Groups_missesNobody() {
        ImmutableMap<StaffRole, Integer> group = TeamFilling.of(
                        Catalogue.bundled().teamTemplate("one-plus-n-2021"))
                .numbers(ImmutableMap.of(StaffRoles.LOGISTICS, 2, StaffRoles.MEDIC, 2));
        int staff = 200 * group.values().stream().mapToInt(Integer::intValue).sum();
        TeamLayout layout = TeamLayout.of(NIGHT, teams(200), TeamLoad.inPeople().atMost(50));
        Tubes tubes = Tubes.of(layout, TubePolicy.of(TubeRule.doubleTube()));
        assertThat(staff).isEqualTo(1000);
        assertThat(NIGHT.members()).hasSize(9000);
        assertThat(layout.teamByPerson().keySet()).containsExactlyInAnyOrderElementsOf(people());
        assertThat(layout.largestLoad()).isLessThanOrEqualTo(50);
        assertThat(tubes.specimenCount()).isEqualTo(18_000);
        assertThat(tubes.tubes()).extracting(Tube::label).doesNotHaveDuplicates();
    }

    @Test
    void night_of150WholeUnits_isTooMuchFor149Groups() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TeamLayout.of(NIGHT, teams(149), TeamLoad.inPeople().atMost(61)))
                .withMessage(
                        "teams 149 of round round-1 must be 1 more, 150 in all, so that no load is above the limit 61");
    }

    @Test
    void night_positivePool_namesEverybodyInIt() {
        Tubes tubes = Tubes.of(TeamLayout.of(NIGHT, teams(200), TeamLoad.inPeople()), TubePolicy.of(TubeRule.pool(10)));
        Tube tube = tubes.tubes().get(77);
        ResultSheet sheet = ResultSheet.of(tubes, List.of(new TubeResult(tube.label(), TubeFinding.POSITIVE)));
        assertThat(sheet.peopleToResample())
                .containsExactlyInAnyOrderElementsOf(
                        tube.specimens().stream().map(Specimen::person).toList());
        assertThat(sheet.standings()).hasSize(9000);
    }

    @Test
    void night_of1000Teams_hasNoIdleTeamAndNoLargeLoad() {
        TeamLayout layout =
                TeamLayout.of(NIGHT, teams(1000), TeamLoad.inPeople().atMost(12));
        assertThat(layout.runs()).hasSize(1000);
        assertThat(layout.idleTeams()).isEmpty();
        assertThat(layout.largestLoad()).isLessThanOrEqualTo(12);
    }

    private static Set<PersonId> people() {
        Set<PersonId> people = new HashSet<>();
        NIGHT.members().forEach(member -> people.add(member.person()));
        return people;
    }
}
