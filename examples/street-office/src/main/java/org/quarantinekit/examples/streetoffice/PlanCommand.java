// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Plans one person's stay; with a day, says where everything stands on it. */
@Command(name = "plan", mixinStandardHelpOptions = true, description = "One person's plan.")
final class PlanCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final StayOptions options = new StayOptions();

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LoneStay stay = options.read(rows, desk);
        if (output.isJson()) {
            PlanJson.write(stay, desk.out());
        } else {
            new PlanText(stay, output.words(), desk).print();
        }
        return rows.exitCode();
    }
}
