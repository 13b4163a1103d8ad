// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.supply.OrderId;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.rules.supply.Consolidation;
import org.quarantinekit.rules.supply.Consolidator;
import org.quarantinekit.rules.supply.SupplyBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes one order of everything that is needed and not ordered yet. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        description = "The order of everything that is open, by item and unit, within the purchase limits.")
final class SuppliesConsolidateCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final SuppliesOptions files = new SuppliesOptions();

    @Option(names = "--roster", paramLabel = "FILE", description = "Households and people; needed without --sample.")
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--list",
            paramLabel = "CODE|FILE",
            description = "The supply list, with units and purchase limits; needed without --sample.")
    private Optional<String> list = Optional.empty();

    @Option(names = "--order", paramLabel = "CODE", description = "The code of the new order; O-DATE unless said.")
    private Optional<String> order = Optional.empty();

    @Option(names = "--at", paramLabel = "HH:MM", description = "When it is placed; 23:59 of the day unless said.")
    private LocalTime at = LocalTime.of(23, 59);

    SuppliesConsolidateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LocalDate date = files.date();
        SupplyList supplyList = files.list(list);
        RosterFile households = RosterFile.read(files.roster(roster), EpisodeDefaults.NONE, rows);
        SupplyBook book = SuppliesFile.read(files.supplies(), date, rows);
        Consolidation consolidation = Consolidator.of(
                        supplyList, households.roster().households())
                .consolidate(book, OrderId.of(order.orElse("O-" + date)), date.atTime(at));
        if (output.isJson()) {
            SuppliesJson.write(date, consolidation, desk.out());
        } else {
            new SuppliesText(output.words(), desk).print(consolidation, book, supplyList);
        }
        return rows.exitCode();
    }
}
