// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.quarantinekit.rules.sampling.Samples.teams;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

@Domain(SamplingDomain.class)
@Domain(DomainContext.Global.class)
class TeamLayoutProperties {

    @Property
    void everybody_isInExactlyOneRun_inWalkingOrder(
            @ForAll SamplingRound round, @ForAll @IntRange(min = 1, max = 12) int number) {
        TeamLayout layout = TeamLayout.of(round, teams(number), TeamLoad.inPeople());
        List<RoundMember> walked = members(layout);
        assertThat(walked).containsExactlyInAnyOrderElementsOf(round.members());
        assertThat(walked.stream().map(RoundMember::dwelling)).isSortedAccordingTo(Dwelling.WALKING_ORDER);
        assertThat(layout.runs())
                .allSatisfy(
                        run -> assertThat(run.load()).isEqualTo(run.members().size()));
        assertThat(layout.runs().size() + layout.idleTeams().size()).isEqualTo(number);
    }

    @Property
    void withoutALimit_noUnitIsParted_andNoTeamIsIdleBesideAUnitTooMany(
            @ForAll SamplingRound round, @ForAll @IntRange(min = 1, max = 12) int number) {
        TeamLayout layout = TeamLayout.of(round, teams(number), TeamLoad.inPeople());
        List<Subject> units = new ArrayList<>();
        layout.runs().forEach(run -> units.addAll(run.units()));
        assertThat(units).doesNotHaveDuplicates();
        assertThat(layout.runs()).hasSize(Math.min(number, units.size()));
    }

    @Property
    void withALimit_itHolds_andOnlyLargerUnitsAreParted(
            @ForAll SamplingRound round,
            @ForAll @IntRange(min = 1, max = 12) int number,
            @ForAll @IntRange(min = 7, max = 20) int limit) {
        TeamLoad load = TeamLoad.inPeople().atMost(limit);
        Throwable refusal = catchThrowable(() -> TeamLayout.of(round, teams(number), load));
        if (refusal != null) {
            int more = Integer.parseInt(refusal.getMessage().replaceAll(".* must be (\\d+) more, .*", "$1"));
            assertThat(TeamLayout.of(round, teams(number + more), load).idleTeams())
                    .isEmpty();
            assertThat(catchThrowable(() -> TeamLayout.of(round, teams(number + more - 1), load)))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        TeamLayout layout = TeamLayout.of(round, teams(number), load);
        assertThat(layout.largestLoad()).isLessThanOrEqualTo(limit);
        Map<Subject, Long> runsOfUnit = layout.runs().stream()
                .flatMap(run -> run.units().stream())
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        Map<Subject, Long> people = round.members().stream()
                .collect(Collectors.groupingBy(
                        member -> member.dwelling().surroundings(SubjectScope.UNIT), Collectors.counting()));
        runsOfUnit.forEach((unit, runs) -> assertThat(runs == 1 || people.getOrDefault(unit, 0L) > limit)
                .as(unit.id())
                .isTrue());
    }

    @Property
    void households_areNeverParted(@ForAll SamplingRound round, @ForAll @IntRange(min = 7, max = 10) int limit) {
        TeamLayout layout = TeamLayout.of(round, teams(100), TeamLoad.inPeople().atMost(limit));
        assertThat(layout.runs().stream().flatMap(run -> run.stops().stream()).map(RoundStop::household))
                .doesNotHaveDuplicates();
    }

    @Property
    void orderOfTheMembers_neverMatters(
            @ForAll SamplingRound round, @ForAll @IntRange(min = 1, max = 12) int number, @ForAll Random random) {
        assertThat(TeamLayout.of(SamplingDomain.shuffled(round, random), teams(number), TeamLoad.inPeople()))
                .isEqualTo(TeamLayout.of(round, teams(number), TeamLoad.inPeople()));
    }

    @Property
    void largestLoad_isTheLeastOfAllWaysToPartTheUnits(
            @ForAll SamplingRound round, @ForAll @IntRange(min = 1, max = 9) int number) {
        Map<Subject, Long> people = new LinkedHashMap<>();
        members(TeamLayout.of(round, teams(1), TeamLoad.inPeople()))
                .forEach(member -> people.merge(member.dwelling().surroundings(SubjectScope.UNIT), 1L, Long::sum));
        assertThat(TeamLayout.of(round, teams(number), TeamLoad.inPeople()).largestLoad())
                .isEqualTo(least(ImmutableList.copyOf(people.values()), number));
    }

    private static long least(List<Long> loads, int runs) {
        long all = loads.stream().mapToLong(Long::longValue).sum();
        if (runs == 1 || loads.isEmpty()) {
            return all;
        }
        long least = all;
        long first = 0;
        for (int cut = 1; cut < loads.size(); cut++) {
            first += loads.get(cut - 1);
            least = Math.min(least, Math.max(first, least(loads.subList(cut, loads.size()), runs - 1)));
        }
        return least;
    }

    private static List<RoundMember> members(TeamLayout layout) {
        return layout.runs().stream().flatMap(run -> run.members().stream()).toList();
    }
}
