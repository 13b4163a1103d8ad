// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.OptionalInt;
import org.quarantinekit.core.sampling.TeamRole;
import org.quarantinekit.core.sampling.TeamTemplate;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Quantity;

/** One team template for reading: who is in a team, and how many of each. */
final class TeamTemplateText {

    private TeamTemplateText() {}

    static void print(TeamTemplate template, Words words, Desk desk) {
        desk.line(template.code());
        desk.line(words.of(template.title()));
        desk.line("");
        for (TeamRole role : template.roles()) {
            desk.line("  " + words.of(role.title()) + words.text("list.colon") + quantity(role.quantity(), words));
            role.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        }
        template.leading().ifPresent(leading -> desk.line("  " + words.of(leading)));
        desk.line("");
        desk.line(words.text("catalogue.sources"));
        template.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    /** Returns what {@link #quantity(Quantity, Words)} does, or "number not stated" where the source is silent. */
    static String quantity(Stated<Quantity> stated, Words words) {
        return stated.value()
                .map(quantity -> quantity(quantity, words))
                .orElseGet(() -> words.text("catalogue.several"));
    }

    /** Returns "exactly 1", "at least 2" or "number not stated". */
    static String quantity(Quantity quantity, Words words) {
        OptionalInt count = quantity.count();
        if (count.isEmpty()) {
            return words.text("catalogue.several");
        }
        return words.text(
                quantity instanceof Quantity.Exactly ? "catalogue.exactly" : "catalogue.atLeast", count.getAsInt());
    }
}
