// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.concurrent.Callable;
import org.quarantinekit.core.subject.HouseholdId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One household on one day: its people with their special needs and stays, and what is owed to it and to each of them. */
@Command(
        name = "household",
        mixinStandardHelpOptions = true,
        description =
                "The file of one household: its people, their special needs and stays, and what is owed on one day.")
final class HouseholdCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final DayOptions options = new DayOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "ID", description = "The household.")
    private String id = "";

    HouseholdCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        HouseholdDay day = HouseholdDay.of(options.request(), HouseholdId.of(id), new Rows(desk::problem));
        if (output.isJson()) {
            HouseholdJson.write(day.file(), desk.out());
        } else {
            new HouseholdText(day, output.words(), desk).print();
        }
        return day.exitCode();
    }
}
