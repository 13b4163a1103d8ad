// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.team.SquadId;
import org.quarantinekit.rules.team.SquadFinding;
import org.quarantinekit.rules.team.SquadSheet;

/** The check of squads for reading. */
final class SquadsText {

    private final Words words;
    private final Desk desk;

    SquadsText(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    void print(SquadSheet sheet) {
        desk.line(words.text(
                "squads.checked", sheet.squads().size(), sheet.findings().size()));
        Columns columns = new Columns();
        for (SquadFinding finding : sheet.findings()) {
            columns.add("  " + words.of(finding.kind()), finding.template().orElse(""), squads(finding), what(finding));
        }
        columns.section(words.text("squads.findings"), desk);
    }

    private String squads(SquadFinding finding) {
        return words.list(finding.squads().stream().map(SquadId::code).toList());
    }

    /** Returns the role, who it is, what is served or the task, whichever the finding is about. */
    private String what(SquadFinding finding) {
        String role = finding.role().map(words::of).orElse("");
        String staff = finding.staff().map(who -> who.code()).orElse("");
        String served = finding.subject()
                .map(subject -> words.text("squads.subject", words.of(subject.scope()), subject.id()))
                .orElse("");
        String task = finding.task().map(words::of).orElse("");
        return (role + " " + staff + served + task).strip();
    }
}
