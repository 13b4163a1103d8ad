// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.SamplingTeam;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TeamId;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.sampling.TeamUnit;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.sampling.HandMadeLayout;
import org.quarantinekit.rules.sampling.TeamFilling;
import org.quarantinekit.rules.sampling.TeamLayout;
import org.quarantinekit.rules.sampling.TeamLoad;
import org.quarantinekit.rules.sampling.TeamMuster;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say who can be sent, and how many people are too many for one team. */
final class TeamOptions {

    private static final int MOST_TEAMS = 100_000;
    private static final String SAMPLE_TEAMS = "3";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--teams",
            paramLabel = "N|FILE",
            description = "How many teams there are, or a file with a team per line; 3 for the sample.")
    private Optional<String> teams = Optional.empty();

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "Which team walks which staircase, a JSON object per line, instead of --teams.")
    private Optional<Path> units = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most specimens for one team; only a staircase that is above it is parted.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "CODE|FILE",
            description = "What a team is made of; one-plus-n-2021 unless said.")
    private String template = "one-plus-n-2021";

    @Option(
            names = "--staff",
            paramLabel = "ROLE=N",
            description = "How many of a role each team has, where the template leaves it open; may be repeated.")
    private List<String> staff = new ArrayList<>();

    /** Returns who walks where, and who is on no list; teams and units that cannot be go to {@code rows}. */
    SentTeams send(SamplingRound round, TubePolicy policy, boolean sample, Rows rows) {
        if (teams.isPresent() && units.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Options --teams and --units exclude each other");
        }
        if (units.isPresent()) {
            return byHand(round, TextFile.at(units.get()), rows);
        }
        String given = teams.or(() -> sample ? Optional.of(SAMPLE_TEAMS) : Optional.empty())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Missing required option: '--teams=N|FILE' or '--units=FILE'"));
        OptionalInt number = number(given);
        return number.isPresent()
                ? computed(round, policy, numbered(number.getAsInt()), perTeam())
                : ofFile(round, policy, TextFile.at(Path.of(given)), rows);
    }

    private static SentTeams byHand(SamplingRound round, TextFile file, Rows rows) {
        LinedRows<TeamUnit> lines = LinedRows.read(file, TeamUnit.class, rows);
        HandMadeLayout read = HandMadeLayout.of(round, lines.documents());
        read.refused().forEach(refused -> lines.refuse(refused.teamUnit(), refused.reason(), rows));
        return new SentTeams(read.layout(), read.unassigned(), ImmutableMap.of(), OptionalInt.empty());
    }

    private SentTeams ofFile(SamplingRound round, TubePolicy policy, TextFile file, Rows rows) {
        LinedRows<SamplingTeam> lines = LinedRows.read(file, SamplingTeam.class, rows);
        TeamMuster muster = filling().muster(lines.documents());
        muster.refused().forEach(refused -> lines.refuse(refused.team(), refused.reason(), rows));
        int people =
                muster.teams().stream().mapToInt(team -> team.members().size()).sum();
        ImmutableList<TeamId> ids =
                muster.teams().stream().map(SamplingTeam::id).collect(ImmutableList.toImmutableList());
        SentTeams sent = computed(round, policy, ids, ImmutableMap.of());
        return new SentTeams(sent.layout(), sent.unassigned(), sent.perTeam(), OptionalInt.of(people));
    }

    private SentTeams computed(
            SamplingRound round,
            TubePolicy policy,
            ImmutableList<TeamId> ids,
            ImmutableMap<StaffRole, Integer> perTeam) {
        TeamLoad load = TeamLoad.inSpecimens(policy);
        TeamLayout layout = TeamLayout.of(round, ids, limit.map(load::atMost).orElse(load));
        OptionalInt people = perTeam.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.multiplyExact(
                        ids.size(),
                        perTeam.values().stream().mapToInt(Integer::intValue).sum()));
        return new SentTeams(layout, ImmutableList.of(), perTeam, people);
    }

    private TeamFilling filling() {
        return TeamFilling.of(DocumentFile.named(template, Catalogue.bundled()::findTeamTemplate, TeamTemplate.class));
    }

    private ImmutableMap<StaffRole, Integer> perTeam() {
        return staff.isEmpty() ? ImmutableMap.of() : filling().numbers(numbers());
    }

    private Map<StaffRole, Integer> numbers() {
        Map<StaffRole, Integer> numbers = new LinkedHashMap<>();
        for (String one : staff) {
            int sign = one.indexOf('=');
            OptionalInt number = number(one.substring(sign + 1));
            if (sign < 0 || number.isEmpty()) {
                throw new NothingDone("staff must have the form role=number, for example medic=2");
            }
            StaffRole role = StaffRole.of(Conversions.code(one.substring(0, sign)));
            if (numbers.put(role, number.getAsInt()) != null) {
                throw new NothingDone("staff of role " + role + " must not be given twice");
            }
        }
        return numbers;
    }

    private static ImmutableList<TeamId> numbered(int number) {
        if (number < 1 || number > MOST_TEAMS) {
            throw new NothingDone("teams " + number + " must be 1 to " + MOST_TEAMS);
        }
        return IntStream.rangeClosed(1, number)
                .mapToObj(one -> TeamId.of("T-" + one))
                .collect(ImmutableList.toImmutableList());
    }

    private static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
