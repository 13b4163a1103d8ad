// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.core.sampling.TubeRule;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

@Domain(SamplingDomain.class)
@Domain(DomainContext.Global.class)
class TubesProperties {

    @Property
    void everySpecimen_isInExactlyOneTube(
            @ForAll SamplingRound round, @ForAll TubePolicy policy, @ForAll @IntRange(min = 1, max = 5) int teams) {
        Tubes tubes = tubes(round, policy, teams);
        TubeRules rules = new TubeRules(policy);
        List<Specimen> owed = new ArrayList<>();
        for (RoundMember member : round.members()) {
            for (int number = 1; number <= rules.of(member).specimensPerPerson(); number++) {
                owed.add(new Specimen(member.person(), number));
            }
        }
        assertThat(specimens(tubes)).containsExactlyInAnyOrderElementsOf(owed);
        assertThat(tubes.specimenCount()).isEqualTo(owed.size());
    }

    @Property
    void tubes_keepTheirRule_andMixNothingThatIsKeptApart(
            @ForAll SamplingRound round, @ForAll TubePolicy policy, @ForAll @IntRange(min = 1, max = 5) int teams) {
        TeamLayout layout = TeamLayout.of(round, teams(teams), TeamLoad.inPeople());
        ImmutableMap<PersonId, RoundMember> members =
                round.members().stream().collect(ImmutableMap.toImmutableMap(RoundMember::person, member -> member));
        TubeRules rules = new TubeRules(policy);
        for (Tube tube : Tubes.of(layout, policy).tubes()) {
            List<RoundMember> inside = tube.specimens().stream()
                    .map(specimen -> members.get(specimen.person()))
                    .toList();
            assertThat(inside).hasSizeBetween(1, tube.rule().mostPeople().orElse(100));
            assertThat(inside).extracting(rules::of).containsOnly(tube.rule());
            assertThat(inside)
                    .extracting(member -> layout.teamByPerson().get(member.person()))
                    .containsOnly(tube.team());
            assertThat(inside.stream()
                            .map(member -> member.dwelling().surroundings(policy.poolsWithin()))
                            .distinct())
                    .hasSize(1);
            assertThat(inside.stream().map(RoundMember::dwelling)).isSortedAccordingTo(Dwelling.WALKING_ORDER);
            assertThat(
                            tube.rule() instanceof TubeRule.HouseholdTube
                                    ? inside.stream()
                                            .map(RoundMember::household)
                                            .distinct()
                                            .count()
                                    : 1)
                    .isEqualTo(1);
        }
    }

    @Property
    void pools_areAsFewAsTheyCanBe(@ForAll SamplingRound round, @ForAll @IntRange(min = 2, max = 20) int people) {
        Tubes tubes = tubes(round, TubePolicy.of(TubeRule.pool(people)), 1);
        long needed = round.members().stream()
                .map(member -> member.dwelling().surroundings(SubjectScope.UNIT))
                .distinct()
                .mapToLong(unit -> (inUnit(round, unit).count() + people - 1) / people)
                .sum();
        assertThat(tubes.tubes()).hasSize((int) needed);
    }

    @Property
    void labels_areUnique_andPlain(
            @ForAll SamplingRound round, @ForAll TubePolicy policy, @ForAll @IntRange(min = 1, max = 5) int teams) {
        assertThat(tubes(round, policy, teams).tubes())
                .extracting(tube -> tube.label().text())
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).matches("round-1\\.[A-Za-z0-9._-]+\\.\\d+(-[12])?"));
    }

    @Property
    void lookups_agreeBothWays(
            @ForAll SamplingRound round, @ForAll TubePolicy policy, @ForAll @IntRange(min = 1, max = 5) int teams) {
        Tubes tubes = tubes(round, policy, teams);
        for (Tube tube : tubes.tubes()) {
            assertThat(tubes.findTube(tube.label())).contains(tube);
            assertThat(tube.specimens())
                    .allSatisfy(specimen ->
                            assertThat(tubes.tubesOf(specimen.person())).contains(tube));
        }
        for (RoundMember member : round.members()) {
            assertThat(tubes.tubesOf(member.person()))
                    .isNotEmpty()
                    .allSatisfy(
                            tube -> assertThat(tube.specimens()).contains(new Specimen(member.person(), tube.set())));
        }
        assertThat(Stream.of(1, 2).flatMap(set -> tubes.tubesOfSet(set).stream()))
                .containsExactlyInAnyOrderElementsOf(tubes.tubes());
    }

    @Property
    void orderOfTheMembers_neverMatters(@ForAll SamplingRound round, @ForAll TubePolicy policy, @ForAll Random random) {
        assertThat(tubes(SamplingDomain.shuffled(round, random), policy, 2)).isEqualTo(tubes(round, policy, 2));
    }

    /** Whatever is added elsewhere, and however many teams walk: a unit that is not parted keeps its tubes and its labels. */
    @Property
    void labelsOfAUnit_dependOnItsOwnPeople(
            @ForAll SamplingRound round,
            @ForAll SamplingRound elsewhere,
            @ForAll TubePolicy drawn,
            @ForAll @IntRange(min = 1, max = 5) int teams) {
        TubePolicy policy = TubePolicy.builder(drawn.standard())
                .addAllOverrides(drawn.overrides())
                .build();
        Subject unit = new Subject(SubjectScope.UNIT, "C1/1/1");
        List<RoundMember> grown = new ArrayList<>(inUnit(round, unit).toList());
        elsewhere.members().stream()
                .filter(member ->
                        !member.dwelling().surroundings(SubjectScope.UNIT).equals(unit))
                .forEach(grown::add);
        assertThat(contents(tubes(Samples.roundOf(grown), policy, teams)))
                .containsAll(contents(tubes(Samples.roundOf(inUnit(round, unit).toList()), policy, 1)));
    }

    private static Stream<RoundMember> inUnit(SamplingRound round, Subject unit) {
        return round.members().stream()
                .filter(member ->
                        member.dwelling().surroundings(SubjectScope.UNIT).equals(unit));
    }

    private static ImmutableList<String> contents(Tubes tubes) {
        return tubes.tubes().stream()
                .map(tube -> tube.label() + " " + tube.rule() + " " + tube.specimens())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Specimen> specimens(Tubes tubes) {
        return tubes.tubes().stream().flatMap(tube -> tube.specimens().stream()).toList();
    }

    private static Tubes tubes(SamplingRound round, TubePolicy policy, int teams) {
        return Tubes.of(TeamLayout.of(round, teams(teams), TeamLoad.inPeople()), policy);
    }
}
