// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints every problem of the given files; what it prints nothing about is in order. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks files of every kind that a command reads; prints every problem, or nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files; what they are is told by their content.")
    private List<Path> files = new ArrayList<>();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                found.addAll(FileCheck.of(TextFile.at(file)));
            } catch (NothingDone e) {
                unreadable.addAll(e.problems());
            }
        }
        if (!unreadable.isEmpty()) {
            throw new NothingDone(unreadable);
        }
        ImmutableList<Finding> findings = found.build();
        findings.forEach(finding -> desk.line(finding.toString()));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.ROWS_REFUSED;
    }
}
