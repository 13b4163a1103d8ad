// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.calendar.DayNumbering;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which day it is, of which people, and what was done: of files, or of the bundled sample. */
final class DayOptions {

    @Spec(Spec.Target.MIXEE)
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

    @Option(
            names = "--supplies",
            paramLabel = "FILE",
            description = "Needs, orders and deliveries, a JSON object per line; deliveries count as done.")
    private Optional<Path> supplies = Optional.empty();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Contacts and concerns, a JSON object per line; contacts count as done.")
    private Optional<Path> ledger = Optional.empty();

    @Option(names = "--policy", paramLabel = "FILE", description = "By when concerns of the ledger are to be answered.")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day; needed without --sample.")
    private Optional<LocalDate> date = Optional.empty();

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

    /** Returns the options of somebody who asks for the sample. */
    static DayOptions ofSample() {
        DayOptions options = new DayOptions();
        options.sample = true;
        return options;
    }

    boolean isSample() {
        return sample;
    }

    /**
     * Returns what is asked about the day.
     *
     * @throws ParameterException if an option is missing, or contradicts another
     */
    DayRequest request() {
        if (sample && isAnyFileNamed()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Options --sample and --roster, --records, --supplies, --ledger, --policy exclude each other");
        }
        return new DayRequest(
                roster.map(TextFile::at).orElseGet(() -> bundled("--roster=FILE", "roster.jsonl")),
                records.map(TextFile::at).orElseGet(() -> bundled("--records=FILE", "records.jsonl")),
                book(supplies, "supplies.jsonl"),
                book(ledger, "ledger.jsonl"),
                book(policy, "answer-policy.json"),
                date.or(() -> sample ? Optional.of(Sample.DATE) : Optional.empty())
                        .orElseThrow(() -> missing("--date=DATE")),
                protocol,
                numbering,
                dayStartsAt,
                sample);
    }

    private boolean isAnyFileNamed() {
        return Stream.of(roster, records, supplies, ledger, policy).anyMatch(Optional::isPresent);
    }

    /** Not every office keeps these books, so that they are asked only where they are named. */
    private Optional<TextFile> book(Optional<Path> named, String bundled) {
        return named.map(TextFile::at).or(() -> sample ? Optional.of(Sample.file(bundled)) : Optional.empty());
    }

    private TextFile bundled(String option, String name) {
        if (!sample) {
            throw missing(option);
        }
        return Sample.file(name);
    }

    private ParameterException missing(String option) {
        return new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
    }
}
