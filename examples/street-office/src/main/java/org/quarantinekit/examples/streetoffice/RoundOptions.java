// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which round of sampling it is, and who is in it: of files, or of the bundled sample. */
final class RoundOptions {

    private final Desk desk;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sample",
            description = "The sample that comes with the program, for every file that is not named.")
    private boolean sample;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Households and people, a JSON object per line; needed without --sample.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "What was done, a JSON object per line; needed without --sample, if it matters.")
    private Optional<Path> records = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day of the round; needed without --sample.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--everybody",
            description = "Everybody at home is sampled, and not only those who owe a test that day.")
    private boolean everybody;

    @Option(names = "--protocol", paramLabel = "ID|FILE", description = "The protocol of episodes that name none.")
    private Optional<String> protocol = Optional.empty();

    @Option(
            names = "--numbering",
            paramLabel = "start-is-day-0|start-is-day-1",
            description = "Which number the anchor's day has, where neither protocol nor episode says.")
    private Optional<DayNumbering> numbering = Optional.empty();

    @Option(
            names = "--day-starts-at",
            paramLabel = "HH:MM",
            description = "When a service day begins; midnight unless said.")
    private Optional<LocalTime> dayStartsAt = Optional.empty();

    RoundOptions(Desk desk) {
        this.desk = desk;
    }

    boolean isSample() {
        return sample;
    }

    /** Returns what is asked; records are needed only where they say who still owes a test. */
    RoundRequest request() {
        return request(!everybody);
    }

    /** Returns what is asked by somebody who needs the records in any case. */
    RoundRequest requestWithRecords() {
        return request(true);
    }

    private RoundRequest request(boolean needsRecords) {
        TextFile done = needsRecords || records.isPresent()
                ? file(records, "--records=FILE", "records.jsonl")
                : TextFile.empty("records");
        DayRequest day = new DayRequest(
                file(roster, "--roster=FILE", "roster.jsonl"),
                done,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date.or(() -> sample ? Optional.of(Sample.DATE) : Optional.empty())
                        .orElseThrow(() -> missing("--date=DATE")),
                protocol,
                numbering,
                dayStartsAt,
                sample);
        return new RoundRequest(day, everybody);
    }

    /** Returns the named file, or the one of this name in the sample. */
    TextFile file(Optional<Path> named, String option, String bundled) {
        if (named.isPresent()) {
            return TextFile.watched(named.get(), desk);
        }
        if (!sample) {
            throw missing(option);
        }
        return Sample.file(bundled);
    }

    ParameterException missing(String option) {
        return new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
    }
}
