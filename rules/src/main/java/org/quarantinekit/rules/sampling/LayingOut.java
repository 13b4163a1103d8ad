// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.SubjectScope;

/** The laying out of one round: what must stay together is one block, and the blocks are parted among the teams. */
final class LayingOut {

    /** Doors that one team walks together: a unit, or one household of a unit that is too large for one team. */
    private record Block(ImmutableList<RoundStop> stops, long load) {}

    private final String round;
    private final ImmutableList<TeamId> teams;
    private final TeamLoad load;
    private final List<Block> blocks = new ArrayList<>();

    LayingOut(SamplingRound round, Iterable<TeamId> teams, TeamLoad load) {
        this.round = requireNonNull(round, "round").code();
        this.teams = ImmutableList.copyOf(requireNonNull(teams, "teams"));
        this.load = requireNonNull(load, "load");
        refuseTwice(this.teams);
        units(RoundOrder.stops(round)).forEach(this::addUnit);
    }

    private static void refuseTwice(ImmutableList<TeamId> teams) {
        Set<TeamId> seen = new HashSet<>();
        for (TeamId team : teams) {
            if (!seen.add(team)) {
                throw new IllegalArgumentException("team " + team + " must not stand twice");
            }
        }
    }

    private static List<List<RoundStop>> units(ImmutableList<RoundStop> stops) {
        List<List<RoundStop>> units = new ArrayList<>();
        Subject last = null;
        for (RoundStop stop : stops) {
            Subject unit = stop.dwelling().surroundings(SubjectScope.UNIT);
            if (!unit.equals(last)) {
                units.add(new ArrayList<>());
            }
            units.get(units.size() - 1).add(stop);
            last = unit;
        }
        return units;
    }

    private void addUnit(List<RoundStop> stops) {
        long ofUnit = stops.stream().mapToLong(load::of).sum();
        if (isAboveLimit(ofUnit)) {
            stops.forEach(this::addHousehold);
        } else {
            blocks.add(new Block(ImmutableList.copyOf(stops), ofUnit));
        }
    }

    private void addHousehold(RoundStop stop) {
        long ofHousehold = load.of(stop);
        if (isAboveLimit(ofHousehold)) {
            throw new IllegalArgumentException(
                    "load " + ofHousehold + " of household " + stop.household() + " must not be above the limit "
                            + load.limit().orElseThrow() + ", because a household is never parted");
        }
        blocks.add(new Block(ImmutableList.of(stop), ofHousehold));
    }

    private boolean isAboveLimit(long number) {
        OptionalInt limit = load.limit();
        return limit.isPresent() && number > limit.getAsInt();
    }

    TeamLayout layout() {
        Partition partition =
                new Partition(blocks.stream().mapToLong(Block::load).toArray());
        refuseTooFewTeams(partition);
        int[] starts = partition.starts(teams.size());
        TeamLayout.Builder layout = new TeamLayout.Builder().round(round);
        for (int run = 0; run < starts.length; run++) {
            int after = run + 1 < starts.length ? starts[run + 1] : blocks.size();
            layout.addRun(run(teams.get(run), blocks.subList(starts[run], after)));
        }
        return layout.addAllIdleTeams(teams.subList(starts.length, teams.size()))
                .build();
    }

    private void refuseTooFewTeams(Partition partition) {
        String found = "teams " + teams.size() + " of round " + round + " must be ";
        if (teams.isEmpty() && !blocks.isEmpty()) {
            throw new IllegalArgumentException(found + "at least 1");
        }
        load.limit().ifPresent(limit -> {
            int needed = partition.fewestRuns(limit);
            if (needed > teams.size()) {
                throw new IllegalArgumentException(found + (needed - teams.size()) + " more, " + needed
                        + " in all, so that no load is above the limit " + limit);
            }
        });
    }

    private static TeamRun run(TeamId team, List<Block> blocks) {
        ImmutableList<RoundStop> stops =
                blocks.stream().flatMap(block -> block.stops().stream()).collect(ImmutableList.toImmutableList());
        return new TeamRun(team, stops, blocks.stream().mapToLong(Block::load).sum());
    }
}
