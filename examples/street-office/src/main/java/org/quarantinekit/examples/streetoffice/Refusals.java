// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.json.InvalidDocumentException;
import picocli.CommandLine.ParameterException;

/** Turns whatever stopped a command into lines on the error stream; never into a stack trace. */
final class Refusals {

    private Refusals() {}

    static int report(Desk desk, Exception e) {
        if (e instanceof NothingDone refusal) {
            refusal.problems().forEach(desk::problem);
        } else if (e instanceof ParameterException usage) {
            desk.problem(usage.getMessage() + "; see "
                    + usage.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        } else if (e instanceof IllegalArgumentException || e instanceof InvalidDocumentException) {
            desk.problem(String.valueOf(e.getMessage()));
        } else {
            // Its message may quote the input, so that only its kind is told.
            desk.problem("the program failed, which is a defect of it: "
                    + e.getClass().getSimpleName());
        }
        return ExitCode.NOTHING_DONE;
    }
}
