// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up a sub-district, to try the program on as many people as one likes. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "A synthetic sub-district; no real people.")
final class GenerateCommand implements Callable<Integer> {

    private static final int MOST_PEOPLE = 10_000_000;

    private final Desk desk;

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many people, 1 to 10000000.")
    private int people;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same files.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the files.")
    private Path out = Path.of("");

    @Option(names = "--date", paramLabel = "DATE", description = "The day of the records; 2021-08-15 unless said.")
    private LocalDate date = LocalDate.of(2021, 8, 15);

    @Option(
            names = "--round",
            paramLabel = "single|double",
            description =
                    "Write also round.jsonl: one night of that day in which everybody gives one specimen, or two.")
    private Optional<RoundKind> round = Optional.empty();

    /** How many specimens everybody gives. */
    enum RoundKind {
        SINGLE,
        DOUBLE
    }

    GenerateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new NothingDone("people " + people + " must be 1 to " + MOST_PEOPLE);
        }
        OptionalInt specimens = round.map(kind -> OptionalInt.of(kind == RoundKind.DOUBLE ? 2 : 1))
                .orElse(OptionalInt.empty());
        SubdistrictFiles files;
        try (Progress progress = new Progress(desk, people)) {
            files = SubdistrictFiles.write(new Subdistrict(people, seed, date), specimens, out, progress::reached);
        }
        desk.line("roster.jsonl: people " + files.people() + ", households " + files.households());
        desk.line("records.jsonl: records " + files.records() + ", up to " + date);
        if (specimens.isPresent()) {
            desk.line("round.jsonl: records " + files.roundRecords() + ", on " + date);
        }
        return ExitCode.DONE;
    }
}
