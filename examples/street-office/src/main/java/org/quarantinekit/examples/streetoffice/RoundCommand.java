// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A round of sampling; what is done is said by its own commands. */
@Command(
        name = "round",
        mixinStandardHelpOptions = true,
        description = "Lays out a round of sampling, certifies it, and reads the results of its tubes.")
final class RoundCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand: layout, reconcile or results");
    }
}
