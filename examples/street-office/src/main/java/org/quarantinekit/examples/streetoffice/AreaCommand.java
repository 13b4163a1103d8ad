// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.LevelChange;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.rules.area.LevelHistory;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells the level of an area, and counts down to the next. */
@Command(
        name = "area",
        mixinStandardHelpOptions = true,
        description = "The level of an area at one moment, what it brings, and when it can come down.")
final class AreaCommand implements Callable<Integer> {

    private static final String SAMPLE_SCHEME = "cn-9th-risk-levels-2022";
    private static final AreaId SAMPLE_AREA = AreaId.of("C1");
    private static final LocalDateTime SAMPLE_AT = LocalDateTime.of(2022, 7, 5, 12, 0);
    private static final LocalDate SAMPLE_CASE = LocalDate.of(2022, 7, 1);

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--sample",
            description = "The sample that comes with the program, for everything that is not named.")
    private boolean sample;

    @Option(names = "--scheme", paramLabel = "CODE|FILE", description = "The levels; needed without --sample.")
    private Optional<String> scheme = Optional.empty();

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "The changes of levels, a JSON object per line; needed without --sample.")
    private Optional<Path> changes = Optional.empty();

    @Option(names = "--area", paramLabel = "CODE", description = "The area; needed without --sample.")
    private Optional<String> area = Optional.empty();

    @Option(names = "--at", paramLabel = "DATETIME", description = "The moment; needed without --sample.")
    private Optional<LocalDateTime> at = Optional.empty();

    @Option(names = "--case", paramLabel = "DATE", description = "A day with a new case in the area; may be repeated.")
    private List<LocalDate> cases = new ArrayList<>();

    @Option(
            names = "--rounds",
            paramLabel = "FILE",
            description = "The screening rounds of the area, a JSON object per line.")
    private Optional<Path> rounds = Optional.empty();

    @Option(
            names = "--measures",
            paramLabel = "FILE",
            description = "Which protocol and access policy a level brings, a JSON object per line.")
    private Optional<Path> measures = Optional.empty();

    @Option(
            names = "--numbering",
            paramLabel = "start-is-day-0|start-is-day-1",
            description =
                    "Which number the day has that clean days count from, where the source does not say; both unless said.")
    private Optional<DayNumbering> numbering = Optional.empty();

    AreaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        AreaScheme levels = scheme();
        AreaId asked = or(area.map(AreaId::of), SAMPLE_AREA, "--area=CODE");
        LocalDateTime moment = or(at, SAMPLE_AT, "--at=DATETIME");
        LevelHistory history = history(levels, rows);
        ImmutableList<ScreeningRound> screened = lines(rounds, "screening-rounds.jsonl", ScreeningRound.class, rows);
        ImmutableList<LevelMeasures> table = lines(measures, "level-measures.jsonl", LevelMeasures.class, rows);
        AreaStanding standing = AreaStanding.of(history, asked, moment, days(), screened, numbering, table);
        if (output.isJson()) {
            AreaJson.write(standing, rows.refused(), desk.out());
        } else {
            rows.warn(output.words(), desk);
            new AreaText(output.words(), desk).print(standing);
        }
        return rows.exitCode();
    }

    private AreaScheme scheme() {
        String named = or(scheme, SAMPLE_SCHEME, "--scheme=CODE|FILE");
        return DocumentFile.named(named, Catalogue.bundled()::findAreaScheme, AreaScheme.class);
    }

    private LevelHistory history(AreaScheme levels, Rows rows) {
        TextFile file = or(changes.map(TextFile::at), Sample.file("level-changes.jsonl"), "--changes=FILE");
        LinedRows<LevelChange> lines = LinedRows.read(file, LevelChange.class, rows);
        LevelHistory history = LevelHistory.of(levels, lines.documents());
        history.refused().forEach(refused -> lines.refuse(refused.change(), refused.reason(), rows));
        return history;
    }

    /** Returns the documents of the file, or of the one of this name in the sample; none if neither is asked for. */
    private <T> ImmutableList<T> lines(Optional<Path> named, String bundled, Class<T> type, Rows rows) {
        TextFile unless = sample ? Sample.file(bundled) : TextFile.empty(bundled);
        return rows.list(named.map(TextFile::at).orElse(unless), DocumentReader.of(type)::read);
    }

    private List<LocalDate> days() {
        return sample && cases.isEmpty() ? List.of(SAMPLE_CASE) : cases;
    }

    private <T> T or(Optional<T> said, T ofSample, String option) {
        if (said.isEmpty() && !sample) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
        }
        return said.orElse(ofSample);
    }
}
