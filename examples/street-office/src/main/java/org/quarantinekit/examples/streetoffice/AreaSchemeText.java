// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.area.AreaLevel;
import org.quarantinekit.core.area.AreaScheme;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelCode;
import org.quarantinekit.core.source.Stated;

/** One area scheme for reading: what makes an area one of each level, and how it comes down from there. */
final class AreaSchemeText {

    private final AreaScheme scheme;
    private final Words words;
    private final Desk desk;

    private AreaSchemeText(AreaScheme scheme, Words words, Desk desk) {
        this.scheme = scheme;
        this.words = words;
        this.desk = desk;
    }

    static void print(AreaScheme scheme, Words words, Desk desk) {
        new AreaSchemeText(scheme, words, desk).print();
    }

    private void print() {
        desk.line(scheme.code());
        desk.line(words.of(scheme.title()));
        scheme.levels().forEach(this::level);
        desk.line("");
        desk.line(words.text("catalogue.sources"));
        scheme.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private void level(AreaLevel level) {
        desk.line("");
        desk.line(words.of(level.title()));
        desk.line("  " + words.of(level.definition()));
        level.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
        level.downgrades().forEach(this::downgrade);
    }

    private void downgrade(DowngradeRule rule) {
        desk.line("  " + way(rule) + words.text("list.colon") + words.text("area.days", rule.cleanDays()));
        desk.line("  " + words.text("area.count", words.of(rule.countsFrom()), numbering(rule)));
        desk.line("  " + round(rule.cleanRoundWithinDays()));
        rule.furtherConditions().forEach(condition -> desk.line("  " + words.of(condition)));
        rule.newCaseRaisesTo().ifPresent(to -> desk.line("  " + words.text("area.raised", title(to))));
        rule.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }

    private String way(DowngradeRule rule) {
        String to =
                rule.to().map(code -> words.text("area.down", title(code))).orElseGet(() -> words.text("area.free"));
        return to
                + rule.cameFrom()
                        .map(code -> words.text("area.cameFrom", title(code)))
                        .orElse("");
    }

    private String numbering(DowngradeRule rule) {
        return rule.numbering().value().map(words::of).orElseGet(() -> words.text("area.numbering.open"));
    }

    private String round(Stated<Integer> withinDays) {
        return withinDays
                .value()
                .map(days -> days == 1 ? words.text("area.round.last") : words.text("area.round", days))
                .orElseGet(() -> words.text("area.round.none"));
    }

    /** A rule names levels of its own scheme only, so that each has a title. */
    private String title(LevelCode code) {
        return scheme.findLevel(code).map(level -> words.of(level.title())).orElseGet(code::code);
    }
}
