// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: what is still to be done on one day, where, and for whom. */
@Command(name = "day", mixinStandardHelpOptions = true, description = "The worklist of one day.")
final class DayCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final DayOptions options;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--package", paramLabel = "CODE", description = "Ask also who lacks something of this package.")
    private Optional<String> carePackage = Optional.empty();

    DayCommand(Desk desk) {
        this(desk, new DayOptions());
    }

    private DayCommand(Desk desk, DayOptions options) {
        this.desk = desk;
        this.options = options;
    }

    /** Returns the command that does the day of the bundled sample. */
    static DayCommand ofSample(Desk desk) {
        return new DayCommand(desk, DayOptions.ofSample());
    }

    @Override
    public Integer call() {
        Optional<String> asked =
                carePackage.or(() -> options.isSample() ? Optional.of(Sample.CARE_PACKAGE) : Optional.empty());
        Day day = Day.of(options.request(), asked, new Rows(desk::problem), desk);
        if (output.isJson()) {
            DayJson.write(day, desk.out());
        } else {
            new DayText(day, output.words(), desk).print();
        }
        return day.exitCode();
    }
}
