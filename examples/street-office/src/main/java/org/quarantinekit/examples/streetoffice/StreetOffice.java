// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program: parses the command line, runs one command, and turns every outcome into an exit code. */
public final class StreetOffice {

    private StreetOffice() {}

    /** Runs the program; ends the virtual machine only where the exit code is not 0. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, UTF_8);
        PrintStream err = new PrintStream(System.err, true, UTF_8);
        int code = run(new Desk(out, err, Terminal.isErrorStreamShown()), args);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs the program in this process, without progress lines, and returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return run(new Desk(out, err, false), args);
    }

    private static int run(Desk desk, String... args) {
        try {
            int code = commandLine(desk).execute(args);
            desk.out().flush();
            return desk.out().checkError() ? unwritable(desk) : code;
        } catch (OutOfMemoryError e) {
            desk.problem("memory must be larger for this input: run java with -Xmx1g or more");
            return ExitCode.NOTHING_DONE;
        }
    }

    private static CommandLine commandLine(Desk desk) {
        CommandLine catalogue = new CommandLine(new CatalogueCommand(desk));
        catalogue.addSubcommand(new CatalogueShowCommand(desk));
        CommandLine supplies = new CommandLine(new SuppliesCommand())
                .addSubcommand(new SuppliesConsolidateCommand(desk))
                .addSubcommand(new SuppliesAllocateCommand(desk))
                .addSubcommand(new SuppliesReconcileCommand(desk));
        CommandLine round = new CommandLine(new RoundCommand())
                .addSubcommand(new RoundLayoutCommand(desk))
                .addSubcommand(new RoundReconcileCommand(desk))
                .addSubcommand(new RoundResultsCommand(desk));
        CommandLine shifts = new CommandLine(new ShiftsCommand())
                .addSubcommand(new ShiftsCheckCommand(desk))
                .addSubcommand(new ShiftsRotateCommand(desk));
        CommandLine line = new CommandLine(new RootCommand(desk))
                .addSubcommand(catalogue)
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new PlanCommand(desk))
                .addSubcommand(new ExplainCommand(desk))
                .addSubcommand(new PackingCommand(desk))
                .addSubcommand(new DayCommand(desk))
                .addSubcommand(new HouseholdCommand(desk))
                .addSubcommand(supplies)
                .addSubcommand(new LedgerCommand(desk))
                .addSubcommand(round)
                .addSubcommand(new SquadsCommand(desk))
                .addSubcommand(shifts)
                .addSubcommand(new AccessCommand(desk))
                .addSubcommand(new AreaCommand(desk))
                .addSubcommand(new GenerateCommand(desk));
        Conversions.register(line);
        return line.setExpandAtFiles(false) // a file may be called @roster
                .setOut(desk.helpWriter())
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((e, given) -> Refusals.report(desk, e))
                .setExecutionExceptionHandler((e, failed, parsed) -> Refusals.report(desk, e));
    }

    private static int unwritable(Desk desk) {
        desk.problem("standard output must be writable");
        return ExitCode.NOTHING_DONE;
    }
}
