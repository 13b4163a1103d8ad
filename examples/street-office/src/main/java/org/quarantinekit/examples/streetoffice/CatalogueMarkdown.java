// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.ArrayList;
import java.util.List;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.explain.RuleText;

/** The catalogue as a table for a page of documentation: one row for each protocol. */
final class CatalogueMarkdown {

    private final Words words;

    CatalogueMarkdown(Words words) {
        this.words = words;
    }

    void print(Iterable<Protocol> protocols, Desk desk) {
        List<String> columns = List.of(words.text("catalogue.columns").split(",", -1));
        desk.line(row(columns));
        desk.line(row(columns.stream().map(column -> "---").toList()));
        protocols.forEach(protocol -> desk.line(row(cells(protocol))));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private List<String> cells(Protocol protocol) {
        return List.of(
                "`" + protocol.id() + "`",
                words.of(protocol.jurisdiction()),
                edge(protocol.inForce().firstDay()) + " – "
                        + edge(protocol.inForce().lastDay()),
                phases(protocol),
                protocol.numbering().value().map(this::numbering).orElseGet(() -> words.text("catalogue.open")),
                tests(protocol),
                words.of(protocol.status()));
    }

    private String edge(Stated<?> date) {
        return date.isStated() ? date.toString() : words.text("catalogue.open");
    }

    private String numbering(Enum<?> numbering) {
        return words.text("catalogue." + numbering.name());
    }

    private String phases(Protocol protocol) {
        List<String> lengths = new ArrayList<>();
        for (Phase phase : protocol.phases()) {
            lengths.add(phase.length()
                    .value()
                    .map(length -> words.said(RuleText.of(length)))
                    .orElseGet(() -> words.text("catalogue.open")));
        }
        return String.join(" + ", lengths);
    }

    private String tests(Protocol protocol) {
        List<String> tests = new ArrayList<>();
        for (Duty duty : protocol.duties()) {
            if (ActivityCodes.TESTS.contains(duty.activity())) {
                tests.add(words.text(
                        "catalogue.test", words.of(duty.activity()), words.of(RuleText.of(duty.occurrence()))));
            }
        }
        return tests.isEmpty() ? words.text("catalogue.none") : String.join("; ", tests);
    }
}
