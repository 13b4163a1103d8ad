// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.rules.ledger.LedgerSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What households raised, and what still waits for an answer. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "The concerns of households on one day: open, overdue, answered late, opened again.")
final class LedgerCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--sample", description = "The sample that comes with the program, instead of files.")
    private boolean sample;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Contacts, studies, answers and reopenings, a JSON object per line; needed without --sample.")
    private Optional<Path> ledger = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day; needed without --sample.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "By when concerns are to be answered; without it nothing has a due day.")
    private Optional<Path> policy = Optional.empty();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Households and people; contacts with any other household are refused.")
    private Optional<Path> roster = Optional.empty();

    LedgerCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        LedgerOfDay ledgerOfDay = LedgerOfDay.of(request(), new Rows(desk::problem));
        if (output.isJson()) {
            LedgerJson.write(ledgerOfDay, desk.out());
        } else {
            table(ledgerOfDay, output.words());
        }
        return ledgerOfDay.exitCode();
    }

    private void table(LedgerOfDay ledgerOfDay, Words words) {
        LedgerSheet sheet = ledgerOfDay.sheet();
        desk.line(words.text(
                "ledger.title",
                words.of(sheet.asOf()),
                sheet.contacts().size(),
                sheet.concerns().size(),
                sheet.unanswered().size(),
                sheet.overdue().size()));
        if (sample) {
            desk.line(words.text("day.sample"));
        }
        desk.line(ledgerOfDay
                .policy()
                .map(one -> words.text("ledger.policy", words.of(one.title())))
                .orElseGet(() -> words.text("ledger.policy.none")));
        LedgerText text = new LedgerText(sheet, words, desk);
        text.counts();
        text.concerns();
    }

    private LedgerRequest request() {
        if (sample && (ledger.isPresent() || policy.isPresent() || roster.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "Options --sample and --ledger, --policy, --roster exclude each other");
        }
        return sample
                ? new LedgerRequest(
                        Sample.file("ledger.jsonl"),
                        Optional.of(Sample.file("roster.jsonl")),
                        Optional.of(Sample.file("answer-policy.json")),
                        date.orElse(Sample.DATE))
                : new LedgerRequest(
                        TextFile.at(ledger.orElseThrow(() -> missing("--ledger=FILE"))),
                        roster.map(TextFile::at),
                        policy.map(TextFile::at),
                        date.orElseThrow(() -> missing("--date=DATE")));
    }

    private ParameterException missing(String option) {
        return new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
    }
}
