// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.calendar.DayNumbering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: what is still to be done on one day, where, and for whom. */
@Command(name = "day", mixinStandardHelpOptions = true, description = "The worklist of one day.")
final class DayCommand implements Callable<Integer> {

    private static final LocalDate SAMPLE_DATE = LocalDate.of(2021, 8, 15);
    private static final String SAMPLE_PACKAGE = "five-ones-2021";
    private static final String SAMPLE = "/org/quarantinekit/examples/streetoffice/sample/";

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--sample", description = "The sample that comes with the program, instead of files.")
    private boolean sample;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Households and people, a JSON object per line; needed without --sample.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "What was done, a JSON object per line; needed without --sample.")
    private Optional<Path> records = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day; needed without --sample.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--protocol", paramLabel = "ID|FILE", description = "The protocol of episodes that name none.")
    private Optional<String> protocol = Optional.empty();

    @Option(
            names = "--numbering",
            paramLabel = "start-is-day-0|start-is-day-1",
            description = "Which number the anchor's day has, where neither protocol nor episode says.")
    private Optional<DayNumbering> numbering = Optional.empty();

    @Option(names = "--package", paramLabel = "CODE", description = "Ask also who lacks something of this package.")
    private Optional<String> carePackage = Optional.empty();

    @Option(
            names = "--day-starts-at",
            paramLabel = "HH:MM",
            description = "When a service day begins; midnight unless said.")
    private Optional<LocalTime> dayStartsAt = Optional.empty();

    DayCommand(Desk desk) {
        this.desk = desk;
    }

    /** Returns the command that does the day of the bundled sample. */
    static DayCommand ofSample(Desk desk) {
        DayCommand day = new DayCommand(desk);
        day.sample = true;
        return day;
    }

    @Override
    public Integer call() {
        Day day = Day.of(request(), new Rows(desk::problem), desk);
        if (output.isJson()) {
            DayJson.write(day, desk.out());
        } else {
            new DayText(day, output.words(), desk).print();
        }
        return day.exitCode();
    }

    private DayRequest request() {
        if (sample && (roster.isPresent() || records.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "Options --sample and --roster, --records exclude each other");
        }
        return new DayRequest(
                roster.map(TextFile::at).orElseGet(() -> bundled("--roster=FILE", "roster.jsonl")),
                records.map(TextFile::at).orElseGet(() -> bundled("--records=FILE", "records.jsonl")),
                date.or(() -> sample ? Optional.of(SAMPLE_DATE) : Optional.empty())
                        .orElseThrow(() -> missing("--date=DATE")),
                protocol,
                numbering,
                carePackage.or(() -> sample ? Optional.of(SAMPLE_PACKAGE) : Optional.empty()),
                dayStartsAt,
                sample);
    }

    private TextFile bundled(String option, String name) {
        if (!sample) {
            throw missing(option);
        }
        return TextFile.bundled(SAMPLE + name);
    }

    private ParameterException missing(String option) {
        return new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
    }
}
