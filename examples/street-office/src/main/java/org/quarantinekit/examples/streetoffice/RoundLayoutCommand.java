// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.sampling.TubePolicy;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.sampling.HomeVisits;
import org.quarantinekit.rules.sampling.Tubes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lays out a round: a sheet for each team, and the list of tubes. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = "Who is sampled by which team and in which tube; whom to visit at home.")
final class RoundLayoutCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final RoundOptions round;

    @Mixin
    private final TeamOptions teams = new TeamOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--tubes",
            paramLabel = "RULE|FILE",
            description =
                    "single, double, pool:N, household, household:N, or a file with a policy; single unless said.")
    private String tubes = "single";

    @Option(
            names = "--guide",
            paramLabel = "CODE|FILE",
            description =
                    "The sampling guide that says who is visited at home; fengqing-road-sampling-2021 unless said.")
    private String guide = "fengqing-road-sampling-2021";

    @Option(
            names = "--tube-list",
            paramLabel = "FILE",
            description = "Where to write the tubes, a JSON object per line, for the laboratory and for results.")
    private Optional<Path> tubeList = Optional.empty();

    RoundLayoutCommand(Desk desk) {
        this.desk = desk;
        this.round = new RoundOptions(desk);
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        TubePolicy policy = TubesOption.read(tubes);
        SamplingRound asked = RoundOfDay.of(round.request(), rows, desk).round();
        SentTeams sent = teams.send(asked, policy, round.isSample(), rows);
        HomeVisits visits = HomeVisits.of(asked, guide().homeVisits());
        RoundSheets sheets = new RoundSheets(asked, sent, Tubes.of(sent.layout(), policy), visits);
        tubeList.ifPresent(file -> LinesFile.write(file, sheets.tubes().tubes()));
        if (output.isJson()) {
            RoundJson.write(sheets, desk.out());
        } else {
            new RoundSheetText(sheets, output.words(), desk).print();
        }
        return rows.exitCode();
    }

    /** Returns a guide of the catalogue or of a file; a code of the catalogue comes before a file of the same name. */
    private SamplingGuide guide() {
        return DocumentFile.named(guide, Catalogue.bundled()::findSamplingGuide, SamplingGuide.class);
    }
}
