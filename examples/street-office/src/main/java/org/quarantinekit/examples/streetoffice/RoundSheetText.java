// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.sampling.RoundMember;
import org.quarantinekit.core.sampling.SamplingMethod;
import org.quarantinekit.core.sampling.StaffRole;
import org.quarantinekit.core.sampling.TubeLabel;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.sampling.RoundStop;
import org.quarantinekit.rules.sampling.TeamLayout;
import org.quarantinekit.rules.sampling.TeamRun;

/** A round for its teams: the figures first, then a sheet for each team, door by door. */
final class RoundSheetText {

    private final RoundSheets sheets;
    private final Words words;
    private final Desk desk;
    private final ImmutableListMultimap<PersonId, TubeLabel> labels;
    private final ImmutableMap<PersonId, ImmutableList<SamplingMethod>> methods;

    RoundSheetText(RoundSheets sheets, Words words, Desk desk) {
        this.sheets = sheets;
        this.words = words;
        this.desk = desk;
        this.labels = sheets.labels();
        this.methods = sheets.methods();
    }

    void print() {
        TeamLayout layout = sheets.sent().layout();
        desk.line(words.text(
                "sampling.title",
                sheets.round().code(),
                words.of(sheets.round().date()),
                sheets.round().members().size(),
                sheets.households()));
        desk.line(words.text(
                "sampling.teams",
                layout.runs().size(),
                layout.largestLoad(),
                layout.idleTeams().size()));
        staff();
        desk.line(words.text(
                "sampling.tubes",
                sheets.tubes().tubes().size(),
                sheets.tubes().specimenCount(),
                sheets.visits().visits().size()));
        layout.runs().forEach(this::sheet);
        if (!sheets.sent().unassigned().isEmpty()) {
            desk.line("");
            desk.line(words.text("sampling.unassigned", people(sheets.sent().unassigned())));
            doors(sheets.sent().unassigned());
        }
    }

    private void staff() {
        SentTeams sent = sheets.sent();
        List<String> roles =
                sent.perTeam().entrySet().stream().map(entry -> role(entry)).toList();
        sent.people()
                .ifPresent(people -> desk.line(
                        roles.isEmpty()
                                ? words.text("sampling.staff", people)
                                : words.text("sampling.staff.roles", people, words.list(roles))));
    }

    private String role(Map.Entry<StaffRole, Integer> entry) {
        return words.text("sampling.role", words.of(entry.getKey()), entry.getValue());
    }

    private void sheet(TeamRun run) {
        desk.line("");
        desk.line(words.text(
                "sampling.sheet",
                run.team(),
                people(run.stops()),
                run.stops().size(),
                run.units().size()));
        doors(run.stops());
    }

    private static int people(List<RoundStop> stops) {
        return stops.stream().mapToInt(stop -> stop.members().size()).sum();
    }

    private void doors(List<RoundStop> stops) {
        Columns columns = new Columns();
        String before = "";
        for (RoundStop stop : stops) {
            String place = place(stop.dwelling());
            if (!place.equals(before)) {
                columns.print(desk::line);
                columns = new Columns();
                desk.line("  " + place);
                before = place;
            }
            for (RoundMember member : stop.members()) {
                columns.add("    " + stop.household(), member.person().code(), tubes(member), remark(member));
            }
        }
        columns.print(desk::line);
    }

    private String place(Dwelling dwelling) {
        return words.text("place.compound", dwelling.compound())
                + words.text("place.building", dwelling.building())
                + words.text("place.unit", dwelling.unit());
    }

    private String tubes(RoundMember member) {
        return words.list(
                labels.get(member.person()).stream().map(TubeLabel::text).toList());
    }

    private String remark(RoundMember member) {
        return Optional.ofNullable(methods.get(member.person()))
                .map(ways -> words.text(
                        "sampling.visit",
                        words.list(member.needs().stream().map(words::of).toList()),
                        words.list(ways.stream().map(words::of).toList())))
                .orElse("");
    }
}
