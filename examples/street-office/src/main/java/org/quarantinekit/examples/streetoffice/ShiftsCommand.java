// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Duty at the posts; what is done is said by its own commands. */
@Command(
        name = "shifts",
        mixinStandardHelpOptions = true,
        description = "Checks a duty plan minute by minute, and makes one that passes.")
final class ShiftsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: check or rotate");
    }
}
