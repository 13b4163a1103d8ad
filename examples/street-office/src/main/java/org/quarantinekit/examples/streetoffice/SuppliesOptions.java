// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The files and the day that every supplies command is about. */
final class SuppliesOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sample",
            description = "The sample that comes with the program, for every file that is not named.")
    private boolean sample;

    @Option(
            names = "--supplies",
            paramLabel = "FILE",
            description = "Needs, orders and deliveries, a JSON object per line; needed without --sample.")
    private Optional<Path> supplies = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day up to whose end entries count; needed without --sample.")
    private Optional<LocalDate> date = Optional.empty();

    TextFile supplies() {
        return file(supplies, "--supplies=FILE", "supplies.jsonl");
    }

    TextFile roster(Optional<Path> roster) {
        return file(roster, "--roster=FILE", "roster.jsonl");
    }

    TextFile stock(Optional<Path> stock) {
        return file(stock, "--stock=FILE", "stock.jsonl");
    }

    /** Returns a list of the catalogue or of a file; a code of the catalogue comes before a file of the same name. */
    SupplyList list(Optional<String> list) {
        Catalogue catalogue = Catalogue.bundled();
        return list.filter(catalogue.supplyListCodes()::contains)
                .map(catalogue::supplyList)
                .orElseGet(() -> DocumentFile.read(
                        file(list.map(Path::of), "--list=CODE|FILE", "supply-list.json"), SupplyList.class));
    }

    LocalDate date() {
        return date.or(() -> sample ? Optional.of(Sample.DATE) : Optional.empty())
                .orElseThrow(() -> missing("--date=DATE"));
    }

    private TextFile file(Optional<Path> named, String option, String bundled) {
        if (named.isPresent()) {
            return TextFile.at(named.get());
        }
        if (!sample) {
            throw missing(option);
        }
        return Sample.file(bundled);
    }

    private ParameterException missing(String option) {
        return new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
    }
}
