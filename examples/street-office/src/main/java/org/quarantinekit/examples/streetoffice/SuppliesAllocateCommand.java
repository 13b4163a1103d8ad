// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.supply.StockLine;
import org.quarantinekit.rules.supply.Allocation;
import org.quarantinekit.rules.supply.DeliveryRounds;
import org.quarantinekit.rules.supply.SupplyBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives out a stock to what is ordered and has not come, and lays out the rounds that bring it. */
@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = "Who gets what of a stock, why, and who brings it door by door.")
final class SuppliesAllocateCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final SuppliesOptions files = new SuppliesOptions();

    @Option(names = "--roster", paramLabel = "FILE", description = "Households and people; needed without --sample.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--stock",
            paramLabel = "FILE",
            description = "What there is to give out, a JSON object per line; needed without --sample.")
    private Optional<Path> stock = Optional.empty();

    SuppliesAllocateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LocalDate date = files.date();
        RosterFile households = RosterFile.read(files.roster(roster), EpisodeDefaults.NONE, rows);
        SupplyBook book = SuppliesFile.read(files.supplies(), date, rows);
        ImmutableList<StockLine> there = rows.list(files.stock(stock), DocumentReader.of(StockLine.class)::read);
        Allocation allocation = Allocation.of(book, there);
        DeliveryRounds rounds =
                DeliveryRounds.of(allocation, book, households.roster().households());
        if (output.isJson()) {
            SuppliesJson.write(date, allocation, rounds, desk.out());
        } else {
            new SuppliesText(output.words(), desk).print(date, allocation, rounds);
        }
        return rows.exitCode();
    }
}
