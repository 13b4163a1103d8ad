// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.StaffRoles;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamMember;
import org.quarantinekit.core.sampling.TeamRole;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.term.Quantity;
import org.quarantinekit.rules.catalogue.Catalogue;

class TeamFillingTest {

    private static final StaffRole COLLECTOR = StaffRoles.INFORMATION_COLLECTOR;
    private static final StaffRole LOGISTICS = StaffRoles.LOGISTICS;
    private static final StaffRole MEDIC = StaffRoles.MEDIC;
    private static final StaffRole DRIVER = StaffRole.of("DRIVER");

    private final AtomicInteger staff = new AtomicInteger();
    private final TeamTemplate template = Catalogue.bundled().teamTemplate("one-plus-n-2021");
    private final TeamFilling filling = TeamFilling.of(template);

    @Test
    void numbers_openOnesSaid_areFilledInTheOrderOfTheTemplate() {
        assertThat(filling.numbers(Map.of(MEDIC, 2, LOGISTICS, 3)))
                .containsExactly(Map.entry(COLLECTOR, 1), Map.entry(LOGISTICS, 3), Map.entry(MEDIC, 2));
        assertThat(filling.numbers(ImmutableMap.of(COLLECTOR, 1, LOGISTICS, 2, MEDIC, 1, DRIVER, 0)))
                .containsExactly(Map.entry(COLLECTOR, 1), Map.entry(LOGISTICS, 2), Map.entry(MEDIC, 1));
    }

    @Test
    void numbers_openOnesNotSaid_areRefusedWithAllThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.numbers(Map.of()))
                .withMessage("team of template one-plus-n-2021 must have several LOGISTICS and has 0,"
                        + " a number of MEDIC and has 0");
    }

    @Test
    void numbers_againstTheTemplate_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.numbers(ImmutableMap.of(COLLECTOR, 2, LOGISTICS, 0, MEDIC, 1, DRIVER, 1)))
                .withMessage("team of template one-plus-n-2021 must have exactly 1 INFORMATION_COLLECTOR and has 2,"
                        + " several LOGISTICS and has 0, no DRIVER and has 1");
    }

    @Test
    void numbers_atLeastSoMany_areNotOpenButMustBeSaid() {
        TeamFilling atLeast = TeamFilling.of(TeamTemplate.builder("pair", LocalizedText.of("Pair", "\u53cc\u4eba"))
                .addRole(TeamRole.builder(MEDIC, LocalizedText.of("Medics", "\u533b"), Stated.of(Quantity.atLeast(2)))
                        .build())
                .addAllCitations(template.citations())
                .build());
        assertThat(atLeast.numbers(Map.of(MEDIC, 3))).containsExactly(Map.entry(MEDIC, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast.numbers(Map.of(MEDIC, 1)))
                .withMessage("team of template pair must have at least 2 MEDIC and has 1");
    }

    @Test
    void gaps_teamAsTheTemplateAsks_areNone() {
        SamplingTeam team = team("T-1", COLLECTOR, LOGISTICS, LOGISTICS, MEDIC);
        assertThat(filling.gaps(team)).isEmpty();
        assertThat(filling.muster(List.of(team)).teams()).containsExactly(team);
        assertThat(filling.muster(List.of(team)).refused()).isEmpty();
    }

    @Test
    void gaps_openNumbers_areFilledByOne() {
        assertThat(filling.gaps(team("T-1", COLLECTOR, LOGISTICS, MEDIC))).isEmpty();
    }

    @Test
    void gaps_teamAgainstTheTemplate_areItsRolesAndThenTheOthers() {
        assertThat(filling.gaps(team("T-1", DRIVER, COLLECTOR)))
                .containsExactly(
                        new TeamGap(LOGISTICS, Optional.of(template.roles().get(1)), 0),
                        new TeamGap(MEDIC, Optional.of(template.roles().get(2)), 0),
                        new TeamGap(DRIVER, Optional.empty(), 1));
    }

    @Test
    void muster_teamsWithGaps_areRefusedWithAllThatIsMissingAndTheOthersKept() {
        SamplingTeam whole = team("T-2", COLLECTOR, LOGISTICS, LOGISTICS, MEDIC);
        TeamMuster muster =
                filling.muster(List.of(team("T-1", LOGISTICS, MEDIC, DRIVER), whole, team("T-3", COLLECTOR, MEDIC)));
        assertThat(muster.teams()).containsExactly(whole);
        assertThat(reasons(muster))
                .containsExactly(
                        "team T-1 of template one-plus-n-2021 must have exactly 1 INFORMATION_COLLECTOR and has 0,"
                                + " no DRIVER and has 1",
                        "team T-3 of template one-plus-n-2021 must have several LOGISTICS and has 0");
    }

    @Test
    void muster_teamsSharingSomebody_areBothRefused() {
        SamplingTeam one = team("T-1", COLLECTOR, LOGISTICS, LOGISTICS, MEDIC);
        SamplingTeam other = SamplingTeam.builder(TeamId.of("T-2"))
                .addAllMembers(team("T-2", COLLECTOR, LOGISTICS).members())
                .addMember(one.members().get(3))
                .build();
        SamplingTeam third = team("T-3", COLLECTOR, LOGISTICS, MEDIC);
        TeamMuster muster = filling.muster(List.of(other, one, third));
        assertThat(muster.teams()).containsExactly(third);
        assertThat(muster.refused()).extracting(RefusedTeam::team).containsExactly(other, one);
        assertThat(reasons(muster))
                .containsExactly(
                        "staff S-4 must be in one team, and is in [T-1, T-2]",
                        "staff S-4 must be in one team, and is in [T-1, T-2]");
    }

    @Test
    void muster_teamTwice_isRefusedBothTimes() {
        assertThat(reasons(filling.muster(List.of(
                        team("T-1", COLLECTOR, LOGISTICS, MEDIC),
                        team("T-1", COLLECTOR, LOGISTICS, LOGISTICS, MEDIC)))))
                .containsExactly("team T-1 must not stand twice", "team T-1 must not stand twice");
    }

    @Test
    void muster_manyProblems_areAllSaid() {
        SamplingTeam team = team("T-1", LOGISTICS, MEDIC);
        assertThat(reasons(filling.muster(List.of(team, team))))
                .containsOnly("team T-1 must not stand twice; team T-1 of template one-plus-n-2021 must have exactly 1"
                        + " INFORMATION_COLLECTOR and has 0");
    }

    private static List<String> reasons(TeamMuster muster) {
        return muster.refused().stream().map(RefusedTeam::reason).toList();
    }

    private SamplingTeam team(String id, StaffRole... roles) {
        SamplingTeam.Builder team = SamplingTeam.builder(TeamId.of(id));
        for (StaffRole role : roles) {
            team.addMember(new TeamMember(StaffId.of("S-" + staff.incrementAndGet()), role));
        }
        return team.build();
    }
}
