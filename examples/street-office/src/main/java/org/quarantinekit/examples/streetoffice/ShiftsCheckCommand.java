// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.Shift;
import org.quarantinekit.rules.team.RefusedRow;
import org.quarantinekit.rules.team.ShiftSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds a duty plan against its posts. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Every stretch of time in which a post is not kept, or somebody is double or without rest.")
final class ShiftsCheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final DutyOptions duty = new DutyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--shifts",
            paramLabel = "FILE",
            description = "The duty plan, a JSON object per line; needed without --sample.")
    private Optional<Path> shifts = Optional.empty();

    ShiftsCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LinedRows<Post> posts = LinedRows.read(duty.posts(), Post.class, rows);
        boolean everyPostRead = rows.refused() == 0;
        LinedRows<Shift> plan = LinedRows.read(duty.file(shifts, "--shifts=FILE", "shifts.jsonl"), Shift.class, rows);
        ShiftSheet sheet = ShiftSheet.of(duty.period(), posts.documents(), plan.documents());
        for (RefusedRow refused : sheet.refusals()) {
            if (refused.given() instanceof Post) {
                posts.refuse(refused.given(), refused.toString(), rows);
            } else {
                plan.refuse(refused.given(), "shift " + refused.rule(), rows);
            }
        }
        if (output.isJson()) {
            ShiftsJson.write(sheet, everyPostRead && sheet.isCovered(), rows.refused(), desk.out());
        } else {
            rows.warn(output.words(), desk);
            new ShiftsText(output.words(), desk).print(sheet, everyPostRead);
        }
        return rows.exitCode();
    }
}
