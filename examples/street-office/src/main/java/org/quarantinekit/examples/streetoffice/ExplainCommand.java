// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.explain.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why something is owed on a day, or why it is not: the rule, the arithmetic and the sources. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Why something is owed to one person on a day, or is not.")
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final StayOptions options = new StayOptions();

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day to explain.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--activity",
            paramLabel = "CODE",
            description = "What to explain, e.g. nucleic-acid-test; everything the protocol names unless said.")
    private Optional<String> activity = Optional.empty();

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LoneStay stay = options.read(rows, desk);
        ImmutableList<Explanation> explanations =
                stay.explain(on, activity.map(Conversions::code).map(ActivityCode::of));
        if (output.isJson()) {
            ExplanationJson.write(stay, on, explanations, desk.out());
        } else {
            ExplanationText.print(on, explanations, output.words(), desk);
        }
        return rows.exitCode();
    }
}
