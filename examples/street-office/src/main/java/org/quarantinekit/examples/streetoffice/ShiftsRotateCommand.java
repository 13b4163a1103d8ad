// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.team.Post;
import org.quarantinekit.core.team.SquadMember;
import org.quarantinekit.rules.team.DutyPeriod;
import org.quarantinekit.rules.team.Rotation;
import org.quarantinekit.rules.team.ShiftChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a duty plan in which people take turns. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description = "A duty plan in shifts that change at the same times every day, which shifts check accepts.")
final class ShiftsRotateCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final DutyOptions duty = new DutyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "Who there is and for which role, a JSON object per line; needed without --sample.")
    private Optional<Path> people = Optional.empty();

    @Option(
            names = "--changes",
            paramLabel = "HH:MM,...",
            description = "The times of day at which shifts change; 08:00,20:00 unless said.")
    private String changes = "08:00,20:00";

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the shifts, one per line, for shifts check.")
    private Optional<Path> out = Optional.empty();

    ShiftsRotateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LinedRows<Post> posts = LinedRows.read(duty.posts(), Post.class, rows);
        LinedRows<SquadMember> staff =
                LinedRows.read(duty.file(people, "--people=FILE", "people.jsonl"), SquadMember.class, rows);
        DutyPeriod period = duty.period();
        Rotation rotation = Rotation.of(period, posts.documents(), shiftChanges(), staff.documents());
        rotation.refusals()
                .forEach(refused -> (refused.given() instanceof Post ? posts : staff)
                        .refuse(refused.given(), refused.toString(), rows));
        out.ifPresent(file -> write(file, rotation));
        if (output.isJson()) {
            ShiftsJson.write(period, rotation, rows.refused(), desk.out());
        } else {
            rows.warn(output.words(), desk);
            new ShiftsText(output.words(), desk).print(period, rotation);
        }
        return rows.exitCode();
    }

    /** Half a plan is none, so that no file is written where people are too few. */
    private void write(Path file, Rotation rotation) {
        if (rotation.gaps().isEmpty()) {
            LinesFile.write(file, rotation.shifts());
        } else {
            desk.problem("file " + file + " is not written: people are too few for every shift");
        }
    }

    private ShiftChanges shiftChanges() {
        return new ShiftChanges(Splitter.on(',')
                .splitToStream(changes)
                .map(ShiftsRotateCommand::time)
                .collect(ImmutableList.toImmutableList()));
    }

    private static LocalTime time(String text) {
        return Conversions.findTime(text)
                .orElseThrow(() -> new NothingDone("changes must be times of day like 08:00,20:00"));
    }
}
