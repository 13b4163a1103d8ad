// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.sampling.Tube;
import org.quarantinekit.core.sampling.TubeResult;
import org.quarantinekit.rules.sampling.ResultSheet;
import org.quarantinekit.rules.sampling.TubeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads what the laboratory found in the tubes of a round. */
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        description = "What the results of the tubes say, and who has to be sampled again.")
final class RoundResultsCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final RoundOptions round;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--tube-list",
            paramLabel = "FILE",
            description = "The tubes as they were filled, a JSON object per line; needed without --sample.")
    private Optional<Path> tubeList = Optional.empty();

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "What was found in which tube, a JSON object per line; needed without --sample.")
    private Optional<Path> results = Optional.empty();

    RoundResultsCommand(Desk desk) {
        this.desk = desk;
        this.round = new RoundOptions(desk);
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        RoundOfDay asked = RoundOfDay.of(round.request(), rows, desk);
        LinedRows<Tube> tubes =
                LinedRows.read(round.file(tubeList, "--tube-list=FILE", "tubes.jsonl"), Tube.class, rows);
        TubeBook book = TubeBook.of(asked.round(), tubes.documents());
        book.refused().forEach(refused -> tubes.refuse(refused.tube(), refused.reason(), rows));
        LinedRows<TubeResult> found =
                LinedRows.read(round.file(results, "--results=FILE", "results.jsonl"), TubeResult.class, rows);
        ResultSheet sheet = ResultSheet.of(book.tubes(), found.documents());
        sheet.unknown()
                .forEach(result -> found.refuse(
                        result,
                        "tube " + result.label() + " must be in the list, and no specimen of it refused",
                        rows));
        if (output.isJson()) {
            ResultsJson.write(book, sheet, desk.out());
        } else {
            new ResultsText(book, sheet, output.words(), desk).print();
        }
        return rows.exitCode();
    }
}
