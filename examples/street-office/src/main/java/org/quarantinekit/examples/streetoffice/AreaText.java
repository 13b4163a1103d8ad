// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.area.DowngradeCountdown;
import org.quarantinekit.rules.area.LevelStanding;

/** Where an area stands, for reading. */
final class AreaText {

    private final Words words;
    private final Desk desk;

    AreaText(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    void print(AreaStanding standing) {
        desk.line(words.text("area.title", standing.area(), standing.at()));
        desk.line(standing.level().map(this::level).orElseGet(() -> words.text("area.noLevel")));
        standing.measures()
                .forEach(row -> desk.line(words.text(
                        "area.measures",
                        row.protocol().map(ProtocolId::code).orElseGet(() -> words.text("area.none")),
                        row.accessPolicy().orElseGet(() -> words.text("area.none")))));
        if (standing.countdowns().size() > 1) {
            desk.line("");
            desk.line(words.text("area.twoReadings"));
        }
        standing.countdowns().forEach(this::print);
        Columns columns = new Columns();
        for (LevelStanding level : standing.history().standings(standing.area())) {
            String until = level.until().map(Object::toString).orElse("");
            columns.add(
                    "  " + level.since() + ".." + until, words.of(level.level().title()));
        }
        columns.section(words.text("area.history"), desk);
    }

    private String level(LevelStanding level) {
        return words.text("area.level", words.of(level.level().title()), level.since());
    }

    private void print(DowngradeCountdown countdown) {
        desk.line("");
        desk.line(words.text(
                "area.countdown",
                words.of(countdown.numbering()),
                countdown.lastCleanDay(),
                words.text(countdown.isMet() ? "area.met" : "area.notMet")));
        countdown.text().forEach(text -> desk.line("  " + words.of(text)));
        countdown.citations().forEach(citation -> ProtocolText.citation(citation, words, desk));
    }
}
