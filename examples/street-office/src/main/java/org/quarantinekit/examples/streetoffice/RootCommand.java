// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What the program does when it is not told: the day of the bundled sample. */
@Command(
        name = "street-office",
        mixinStandardHelpOptions = true,
        version = "street-office 0.1.0",
        description = "A street office's day: who is owed what, what is done, and who was missed.",
        footer = {
            "",
            "Without a command: the day of the sample that comes with the program.",
            "Exit codes: 0 done; 1 done, but some input rows were refused; 2 nothing done."
        })
final class RootCommand implements Callable<Integer> {

    private final Desk desk;

    RootCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return DayCommand.ofSample(desk).call();
    }
}
