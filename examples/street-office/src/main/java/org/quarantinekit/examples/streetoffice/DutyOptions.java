// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.rules.team.DutyPeriod;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which posts are kept, on which days and on whose clock: of files, or of the bundled sample. */
final class DutyOptions {

    private static final ZoneId SAMPLE_ZONE = ZoneId.of("Asia/Shanghai");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sample",
            description = "The sample that comes with the program, for every file that is not named.")
    private boolean sample;

    @Option(names = "--posts", paramLabel = "FILE", description = "Posts, a JSON object per line.")
    private Optional<Path> posts = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day; needed without --sample.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day, included; the first unless said.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone of the posts, for example Asia/Shanghai; needed without --sample.")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(
            names = "--rest",
            paramLabel = "HOURS",
            description = "How many hours somebody has to be off between two shifts; none unless said.")
    private int rest;

    /** Returns the days, the zone and the least rest. */
    DutyPeriod period() {
        LocalDate first = or(from, Sample.DATE, "--from=DATE");
        DateSpan days = new DateSpan(first, to.orElse(first));
        return new DutyPeriod(days, or(zone, SAMPLE_ZONE, "--zone=ZONE"), Duration.ofHours(rest));
    }

    TextFile posts() {
        return file(posts, "--posts=FILE", "posts.jsonl");
    }

    /** Returns the named file, or the one of this name in the sample. */
    TextFile file(Optional<Path> named, String option, String bundled) {
        return or(named.map(TextFile::at), Sample.file(bundled), option);
    }

    private <T> T or(Optional<T> said, T ofSample, String option) {
        if (said.isEmpty() && !sample) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '" + option + "'");
        }
        return said.orElse(ofSample);
    }
}
