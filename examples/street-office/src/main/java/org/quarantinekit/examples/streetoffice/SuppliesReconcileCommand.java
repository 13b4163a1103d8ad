// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.quarantinekit.rules.supply.SupplyBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what became of every order and every need. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "What was ordered, what came, and what is still short, line by line.")
final class SuppliesReconcileCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final SuppliesOptions files = new SuppliesOptions();

    SuppliesReconcileCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LocalDate date = files.date();
        SupplyBook book = SuppliesFile.read(files.supplies(), date, rows);
        if (output.isJson()) {
            SuppliesJson.write(date, book, desk.out());
        } else {
            new SuppliesText(output.words(), desk).print(date, book);
        }
        return rows.exitCode();
    }
}
