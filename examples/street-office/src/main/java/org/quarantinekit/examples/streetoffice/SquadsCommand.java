// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.team.Squad;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.team.SquadSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds squads against their templates, and against the buildings in which somebody is at home. */
@Command(
        name = "squads",
        mixinStandardHelpOptions = true,
        description = "Who is missing in a squad, who is in two, and which building has none or two.")
final class SquadsCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--sample",
            description = "The sample that comes with the program, for every file that is not named.")
    private boolean sample;

    @Option(
            names = "--squads",
            paramLabel = "FILE",
            description = "The squads, a JSON object per line; needed without --sample.")
    private Optional<Path> squads = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "CODE|FILE",
            description = "A template that is followed here, also one without a squad yet; may be repeated.")
    private List<String> templates = new ArrayList<>();

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Households and people, whose compounds, buildings and people are to be served.")
    private Optional<Path> roster = Optional.empty();

    SquadsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Rows rows = new Rows(desk::problem);
        LinedRows<Squad> read = LinedRows.read(file(), Squad.class, rows);
        SquadSheet sheet = SquadSheet.of(templates(read.documents()), read.documents(), served(rows));
        sheet.refusals().forEach(refused -> read.refuse(refused.given(), refused.toString(), rows));
        if (output.isJson()) {
            SquadsJson.write(sheet, rows.refused(), desk.out());
        } else {
            rows.warn(output.words(), desk);
            new SquadsText(output.words(), desk).print(sheet);
        }
        return rows.exitCode();
    }

    private TextFile file() {
        if (squads.isEmpty() && !sample) {
            throw new ParameterException(spec.commandLine(), "Missing required option: '--squads=FILE'");
        }
        return squads.map(TextFile::at).orElse(Sample.file("squads.jsonl"));
    }

    /** Returns the templates that are named here, and the bundled ones that squads name. */
    private ImmutableList<SquadTemplate> templates(List<Squad> squads) {
        List<SquadTemplate> all = new ArrayList<>();
        templates.forEach(template -> all.add(template(template)));
        squads.stream()
                .map(Squad::template)
                .flatMap(code -> Catalogue.bundled().findSquadTemplate(code).stream())
                .filter(bundled -> all.stream().noneMatch(one -> one.code().equals(bundled.code())))
                .distinct()
                .forEach(all::add);
        return ImmutableList.copyOf(all);
    }

    private static SquadTemplate template(String template) {
        return DocumentFile.named(template, Catalogue.bundled()::findSquadTemplate, SquadTemplate.class);
    }

    private ImmutableList<Subject> served(Rows rows) {
        if (roster.isEmpty() && !sample) {
            return ImmutableList.of();
        }
        TextFile file = roster.map(path -> TextFile.watched(path, desk)).orElse(Sample.file("roster.jsonl"));
        RosterFile read = RosterFile.read(file, EpisodeDefaults.NONE, rows);
        List<Subject> served = new ArrayList<>();
        for (Household household : read.roster().households()) {
            served.add(household.dwelling().surroundings(SubjectScope.COMPOUND));
            served.add(household.dwelling().surroundings(SubjectScope.BUILDING));
            household.members().forEach(member -> served.add(Subject.of(member.person())));
        }
        return served.stream().distinct().collect(ImmutableList.toImmutableList());
    }
}
