// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From a need to the door; what is done is said by its own commands. */
@Command(
        name = "supplies",
        mixinStandardHelpOptions = true,
        description = "Orders what people need, gives out a stock, and reconciles deliveries.")
final class SuppliesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing required subcommand: consolidate, allocate or reconcile");
    }
}
