// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.rules.coverage.Coverage;
import org.quarantinekit.rules.worklist.ActivityTotal;
import org.quarantinekit.rules.worklist.Worklist;

/** One day for a street office to work from: the figures first, then the round, then what is left over. */
final class DayText {

    private final Day day;
    private final Words words;
    private final Desk desk;

    DayText(Day day, Words words, Desk desk) {
        this.day = day;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        Worklist worklist = day.worklist();
        desk.line(words.text("day.title", words.of(worklist.date()), worklist.people(), worklist.households()));
        if (day.request().sample()) {
            desk.line(words.text("day.sample"));
        }
        desk.line(coverage(worklist.coverage()));
        totals(worklist);
        new RoundText(day, words, desk).print();
        new LeftOverText(day, words, desk).print();
        new BooksText(day, words, desk).print();
    }

    private String coverage(Coverage coverage) {
        String beside = words.text(
                "coverage.beside",
                coverage.duplicates().size(),
                coverage.unexpected().size(),
                coverage.unknown().size());
        return coverage.isNothingToCover()
                ? words.text("coverage.nothing", beside)
                : words.text(
                        "coverage",
                        coverage.expectedCount(),
                        coverage.covered().size(),
                        coverage.missing().size(),
                        coverage.unreachable().size(),
                        beside);
    }

    private void totals(Worklist worklist) {
        desk.line("");
        if (worklist.totals().isEmpty()) {
            desk.line(words.text("totals.none"));
            return;
        }
        desk.line(words.text("totals.title"));
        Columns columns = new Columns(2);
        columns.add(words.text("totals.columns").split(",", -1));
        for (ActivityTotal total : worklist.totals()) {
            columns.add(
                    words.of(total.activity()),
                    words.of(total.scope()),
                    words.text("totals.done", total.done(), total.required()),
                    words.of(total.labels()));
        }
        columns.print(desk::line);
    }
}
