// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.rules.sampling.Samples.household;
import static org.quarantinekit.rules.sampling.Samples.round;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.sampling.TubeOverride;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

class TubesTest {

    private static final TubeRule SINGLE = TubeRule.singleTube();
    private static final PersonId FIRST = PersonId.of("P-1.1.101-1");
    private static final TeamId TEAM = TeamId.of("T-1");

    /** Unit 1 with households of 3 and 2, unit 2 with one of 4. */
    private static final SamplingRound ROUND =
            round(household("1", "1", 101, 3), household("1", "1", 201, 2), household("1", "2", 101, 4));

    @Test
    void single_oneTubeForEach_numberedInsideTheUnit() {
        assertThat(shown(ROUND, TubePolicy.of(SINGLE)))
                .containsExactly(
                        "round-1.C1.1.1.1 1.1.101-1",
                        "round-1.C1.1.1.2 1.1.101-2",
                        "round-1.C1.1.1.3 1.1.101-3",
                        "round-1.C1.1.1.4 1.1.201-1",
                        "round-1.C1.1.1.5 1.1.201-2",
                        "round-1.C1.1.2.1 1.2.101-1",
                        "round-1.C1.1.2.2 1.2.101-2",
                        "round-1.C1.1.2.3 1.2.101-3",
                        "round-1.C1.1.2.4 1.2.101-4");
    }

    @Test
    void double_twoTubesForEach_ofOneNumberAndTwoSets() {
        SamplingRound two = round(household("1", "1", 101, 2));
        assertThat(shown(two, TubePolicy.of(TubeRule.doubleTube())))
                .containsExactly(
                        "round-1.C1.1.1.1-1 1.1.101-1",
                        "round-1.C1.1.1.1-2 1.1.101-1",
                        "round-1.C1.1.1.2-1 1.1.101-2",
                        "round-1.C1.1.1.2-2 1.1.101-2");
        Tubes tubes = tubes(two, TubePolicy.of(TubeRule.doubleTube()));
        assertThat(tubes.tubesOfSet(2))
                .extracting(Tube::specimens)
                .containsExactly(
                        ImmutableList.of(new Specimen(FIRST, 2)),
                        ImmutableList.of(new Specimen(PersonId.of("P-1.1.101-2"), 2)));
        assertThat(tubes.specimenCount()).isEqualTo(4);
    }

    @Test
    void pool_isFilledAcrossHouseholds_andEndsWithTheUnit() {
        assertThat(shown(ROUND, TubePolicy.of(TubeRule.pool(4))))
                .containsExactly(
                        "round-1.C1.1.1.1 1.1.101-1 1.1.101-2 1.1.101-3 1.1.201-1",
                        "round-1.C1.1.1.2 1.1.201-2",
                        "round-1.C1.1.2.1 1.2.101-1 1.2.101-2 1.2.101-3 1.2.101-4");
    }

    @Test
    void pool_withinTheBuilding_goesOnIntoTheNextUnit() {
        TubePolicy policy = TubePolicy.builder(TubeRule.pool(8))
                .poolsWithin(SubjectScope.BUILDING)
                .build();
        assertThat(shown(ROUND, policy))
                .containsExactly(
                        "round-1.C1.1.1 1.1.101-1 1.1.101-2 1.1.101-3 1.1.201-1 1.1.201-2 1.2.101-1 1.2.101-2 1.2.101-3",
                        "round-1.C1.1.2 1.2.101-4");
    }

    @Test
    void pool_withinTheBuilding_endsWithTheRunOfTheTeam() {
        TubePolicy policy = TubePolicy.builder(TubeRule.pool(8))
                .poolsWithin(SubjectScope.BUILDING)
                .build();
        Tubes tubes = Tubes.of(TeamLayout.of(ROUND, teams(2), TeamLoad.inPeople()), policy);
        assertThat(tubes.tubes())
                .extracting(Tube::label)
                .containsExactly(TubeLabel.of("round-1.C1.1.1"), TubeLabel.of("round-1.C1.1.2"));
        assertThat(tubes.tubes()).extracting(Tube::team).containsExactly(TEAM, TeamId.of("T-2"));
        assertThat(tubes.tubes()).extracting(tube -> tube.specimens().size()).containsExactly(5, 4);
    }

    @Test
    void pool_inAUnitOfTwoTeams_isNotShared_butNumberedOn() {
        SamplingRound tower = round(household("1", "1", 101, 3), household("1", "1", 201, 3));
        Tubes tubes = Tubes.of(
                TeamLayout.of(tower, teams(2), TeamLoad.inPeople().atMost(4)), TubePolicy.of(TubeRule.pool(10)));
        assertThat(tubes.tubes())
                .extracting(Tube::label)
                .containsExactly(TubeLabel.of("round-1.C1.1.1.1"), TubeLabel.of("round-1.C1.1.1.2"));
        assertThat(tubes.tubes()).extracting(tube -> tube.specimens().size()).containsExactly(3, 3);
    }

    @Test
    void household_oneTubeForEach_howeverLarge() {
        SamplingRound large = round(household("1", "1", 101, 30), household("1", "1", 201, 1));
        assertThat(tubes(large, TubePolicy.of(TubeRule.householdTube())).tubes())
                .extracting(tube -> tube.specimens().size())
                .containsExactly(30, 1);
    }

    @Test
    void household_largerThanATubeHolds_hasSeveral_theFirstOnesFull() {
        SamplingRound large = round(household("1", "1", 101, 7), household("1", "1", 201, 2));
        assertThat(tubes(large, TubePolicy.of(TubeRule.householdTube(3))).tubes())
                .extracting(tube -> tube.specimens().size())
                .containsExactly(3, 3, 1, 2);
    }

    @Test
    void overrides_theNarrowestWins() {
        TubePolicy policy = TubePolicy.builder(TubeRule.pool(20))
                .addOverrides(
                        new TubeOverride(new Subject(SubjectScope.COMPOUND, "C1"), TubeRule.pool(10)),
                        new TubeOverride(new Subject(SubjectScope.BUILDING, "C1/1"), TubeRule.pool(5)),
                        new TubeOverride(new Subject(SubjectScope.UNIT, "C1/1/1"), TubeRule.pool(4)),
                        new TubeOverride(Subject.of(HouseholdId.of("H-1.1.101")), TubeRule.householdTube()),
                        new TubeOverride(Subject.of(FIRST), SINGLE))
                .build();
        SamplingRound round = round(
                household("1", "1", 101, 2),
                household("1", "1", 201, 1),
                household("1", "2", 101, 1),
                household("2", "1", 101, 1),
                household("C2", "7", "1", 101, 1));
        assertThat(tubes(round, policy).tubes())
                .extracting(Tube::rule)
                .containsExactly(
                        SINGLE,
                        TubeRule.householdTube(),
                        TubeRule.pool(4),
                        TubeRule.pool(5),
                        TubeRule.pool(10),
                        TubeRule.pool(20));
    }

    @Test
    void pool_goesOnPastSomebodyUnderAnotherRule() {
        TubePolicy policy = TubePolicy.builder(TubeRule.pool(10))
                .addOverride(new TubeOverride(Subject.of(PersonId.of("P-1.1.101-2")), SINGLE))
                .build();
        assertThat(shown(round(household("1", "1", 101, 3)), policy))
                .containsExactly("round-1.C1.1.1.1 1.1.101-1 1.1.101-3", "round-1.C1.1.1.2 1.1.101-2");
    }

    @Test
    void labels_ofCodesThatAreNotPlain_areWrittenAsNumbers_andStayApart() {
        SamplingRound round =
                round(household("A.1", "1", 101, 1), household("A", "1.1", 102, 1), household("\u7532_2", "1", 101, 1));
        assertThat(tubes(round, TubePolicy.of(SINGLE)).tubes())
                .extracting(tube -> tube.label().text())
                .containsExactly("round-1.C1.A.1_2e_1.1", "round-1.C1.A_2e_1.1.1", "round-1.C1._7532__5f_2.1.1");
    }

    @Test
    void prefixes_ofDifferentPlaces_areDifferent() {
        // What labels join by and write out, and codes that look like what was written out.
        List<String> codes =
                List.of("1", "1.", "1_2e_", "1_", "1_5f_", "1-", "1\u7532", "1_7532_", "11", "1.1", "1-1", "A", "a");
        Set<String> prefixes = new HashSet<>();
        for (List<String> steps : Lists.cartesianProduct(codes, codes, codes)) {
            prefixes.add(TubeLabels.prefix("round-1", new Subject(SubjectScope.UNIT, String.join("/", steps))));
        }
        assertThat(prefixes).hasSize(13 * 13 * 13);
    }

    @Test
    void findTube_andTubesOf_answerBothWays() {
        Tubes tubes = tubes(ROUND, TubePolicy.of(TubeRule.pool(4)));
        Tube tube = tubes.findTube(TubeLabel.of("round-1.C1.1.1.1")).orElseThrow();
        assertThat(tube.specimens()).contains(new Specimen(FIRST, 1));
        assertThat(tubes.tubesOf(FIRST)).containsExactly(tube);
        assertThat(tubes.findTube(TubeLabel.of("round-1.C1.1.1.3"))).isEmpty();
        assertThat(tubes.tubesOf(PersonId.of("P-0"))).isEmpty();
    }

    @Test
    void tube_againstItsRule_isRefused() {
        TubeLabel label = TubeLabel.of("a");
        Specimen one = new Specimen(FIRST, 1);
        Specimen two = new Specimen(FIRST, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tube(label, TEAM, SINGLE, ImmutableList.of()))
                .withMessage("specimens 0 of tube a must be 1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tube(label, TEAM, TubeRule.pool(2), ImmutableList.of(one, one, one)))
                .withMessage("specimens 3 of tube a must be 1 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tube(label, TEAM, TubeRule.pool(2), ImmutableList.of(one, two)))
                .withMessage("specimens of tube a must be of one number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Specimen(FIRST, 3))
                .withMessage("specimen 3 of person P-1.1.101-1 must be 1 or 2");
    }

    private static Tubes tubes(SamplingRound round, TubePolicy policy) {
        return Tubes.of(TeamLayout.of(round, teams(1), TeamLoad.inPeople()), policy);
    }

    private static ImmutableList<String> shown(SamplingRound round, TubePolicy policy) {
        return tubes(round, policy).tubes().stream().map(TubesTest::shown).collect(ImmutableList.toImmutableList());
    }

    private static String shown(Tube tube) {
        StringBuilder text = new StringBuilder(tube.label().text());
        tube.specimens()
                .forEach(specimen ->
                        text.append(' ').append(specimen.person().code().substring(2)));
        return text.toString();
    }
}
