// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** The reading of one layout. */
final class LayoutReading {

    private static final Comparator<RefusedTeamUnit> BY_UNIT = Comparator.comparing(
                    (RefusedTeamUnit refused) -> refused.teamUnit().unit())
            .thenComparing(refused -> refused.teamUnit().team());

    private final String round;
    private final ImmutableList<TeamUnit> given;
    private final ImmutableListMultimap<Subject, RoundStop> doors;
    private final ImmutableListMultimap<Subject, TeamUnit> claims;

    LayoutReading(SamplingRound round, ImmutableList<TeamUnit> given) {
        this.round = round.code();
        this.given = given;
        this.doors =
                Multimaps.index(RoundOrder.stops(round), stop -> stop.dwelling().surroundings(SubjectScope.UNIT));
        this.claims = Multimaps.index(given, TeamUnit::unit);
    }

    HandMadeLayout layout() {
        Map<TeamId, List<RoundStop>> runs = new LinkedHashMap<>();
        HandMadeLayout.Builder layout = new HandMadeLayout.Builder();
        for (Subject unit : doors.keySet()) {
            ImmutableSet<TeamId> teams = teams(unit);
            if (teams.size() == 1) {
                runs.computeIfAbsent(teams.asList().get(0), team -> new ArrayList<>())
                        .addAll(doors.get(unit));
            } else {
                layout.addAllUnassigned(doors.get(unit));
            }
        }
        TeamLayout.Builder walked = new TeamLayout.Builder().round(round);
        runs.forEach((team, stops) -> walked.addRun(run(team, stops)));
        return layout.layout(walked.build()).addAllRefused(refused()).build();
    }

    private ImmutableSortedSet<TeamId> teams(Subject unit) {
        return claims.get(unit).stream()
                .map(TeamUnit::team)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static TeamRun run(TeamId team, List<RoundStop> stops) {
        return new TeamRun(
                team,
                ImmutableList.copyOf(stops),
                stops.stream().mapToLong(stop -> stop.members().size()).sum());
    }

    private ImmutableList<RefusedTeamUnit> refused() {
        return given.stream()
                .flatMap(one -> problem(one).map(reason -> new RefusedTeamUnit(one, reason)).stream())
                .sorted(BY_UNIT)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> problem(TeamUnit one) {
        String unit = "unit " + one.unit().id() + " of team " + one.team();
        if (!doors.containsKey(one.unit())) {
            return Optional.of(unit + " must be in round " + round);
        }
        return teams(one.unit()).size() > 1
                ? Optional.of(unit + " must be one team's, and is that of " + teams(one.unit()))
                : Optional.empty();
    }
}
