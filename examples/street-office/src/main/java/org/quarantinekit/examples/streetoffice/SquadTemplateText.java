// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.team.SquadRole;
import org.quarantinekit.core.team.SquadTemplate;
import org.quarantinekit.core.term.SubjectScope;

/** One squad template for reading: where and when, for whom one squad was set up, and who is in it. */
final class SquadTemplateText {

    private SquadTemplateText() {}

    static void print(SquadTemplate template, Words words, Desk desk) {
        desk.line(template.code());
        desk.line(words.of(template.title()));
        desk.line(words.text(
                "squad.place", template.place().value().map(words::of).orElseGet(() -> open(words))));
        desk.line(words.text("squad.date", template.date().value().orElseGet(() -> open(words))));
        desk.line(oneFor(template.oneFor(), words));
        desk.line("");
        members(template, words, desk);
        template.leading().ifPresent(leading -> desk.line("  " + words.of(leading)));
        desk.line("");
        desk.line(words.text("catalogue.sources"));
        template.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private static String oneFor(Stated<SubjectScope> scope, Words words) {
        return scope.value()
                .map(one -> words.text("squad.oneFor", words.of(one)))
                .orElseGet(() -> words.text("squad.oneFor.open"));
    }

    private static void members(SquadTemplate template, Words words, Desk desk) {
        if (template.roles().isEmpty()) {
            desk.line("  " + words.text("squad.roles.open"));
        }
        for (SquadRole role : template.roles()) {
            desk.line("  " + role(role, words));
            role.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        if (!template.tasks().isEmpty()) {
            desk.line("  "
                    + words.text(
                            "squad.tasks",
                            words.list(template.tasks().stream()
                                    .map(task -> words.of(task.title()))
                                    .toList())));
        }
        if (template.namesOthers()) {
            desk.line("  " + words.text("squad.others"));
        }
    }

    private static String role(SquadRole role, Words words) {
        String origins = role.origins().isEmpty()
                ? ""
                : words.text(
                        "squad.origins",
                        words.list(role.origins().stream().map(words::of).toList()));
        return words.of(role.title())
                + words.text("list.colon")
                + TeamTemplateText.quantity(role.quantity(), words)
                + origins;
    }

    private static String open(Words words) {
        return words.text("unspecified");
    }
}
