// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.ledger.ConcernCounts;
import org.quarantinekit.rules.ledger.ConcernStanding;
import org.quarantinekit.rules.ledger.ConcernState;
import org.quarantinekit.rules.ledger.LedgerSheet;

/** A ledger for a street office to work from: figures, and who waits for an answer. Nothing that anybody said is in it. */
final class LedgerText {

    private final LedgerSheet sheet;
    private final Words words;
    private final Desk desk;

    LedgerText(LedgerSheet sheet, Words words, Desk desk) {
        this.sheet = sheet;
        this.words = words;
        this.desk = desk;
    }

    /** Prints how many concerns of each category are in each state, where there is any. */
    void counts() {
        if (sheet.concerns().isEmpty()) {
            return;
        }
        desk.line("");
        Columns columns = new Columns(1, 2, 3, 4, 5);
        columns.add(words.text("ledger.counts.columns").split(",", -1));
        for (Map.Entry<ConcernCategory, ConcernCounts> counts :
                sheet.countsByCategory().entrySet()) {
            add(columns, words.of(counts.getKey()), counts.getValue());
        }
        add(columns, words.text("ledger.counts.all"), sheet.counts());
        columns.print(desk::line);
    }

    private static void add(Columns columns, String what, ConcernCounts counts) {
        columns.add(
                what,
                String.valueOf(counts.count(ConcernState.RAISED)),
                String.valueOf(counts.count(ConcernState.STUDIED)),
                String.valueOf(counts.count(ConcernState.REOPENED)),
                String.valueOf(counts.count(ConcernState.ANSWERED)),
                String.valueOf(counts.total()));
    }

    /** Prints what is overdue, still to be answered, answered late and opened again, each where there is any. */
    void concerns() {
        unanswered();
        section("ledger.answeredLate", sheet.answeredLate(), ConcernStanding::daysLate);
        section("ledger.reopened", sheet.reopened(), ConcernStanding::timesReopened);
    }

    /** Prints what is overdue and what is still to be answered in time, each where there is any. */
    void unanswered() {
        List<ConcernStanding> inTime = sheet.unanswered().stream()
                .filter(concern -> !concern.isOverdue())
                .toList();
        if (sheet.unanswered().isEmpty()) {
            desk.line("");
            desk.line(words.text("ledger.unanswered.none"));
        }
        section("ledger.overdue", sheet.overdue(), ConcernStanding::daysOverdue);
        section("ledger.unanswered", inTime, ConcernStanding::timesReopened);
    }

    private void section(String key, List<ConcernStanding> concerns, ToIntFunction<ConcernStanding> number) {
        if (concerns.isEmpty()) {
            return;
        }
        desk.line("");
        desk.line(words.text(key + ".title", concerns.size()));
        Columns columns = new Columns(7);
        columns.add(words.text("ledger.columns", words.text(key + ".number")).split(",", -1));
        concerns.forEach(concern -> columns.add(
                "  " + concern.id(),
                concern.household().toString(),
                concern.person().map(PersonId::code).orElse(""),
                category(concern),
                words.of(concern.state()),
                concern.openSince().toString(),
                concern.dueBy().map(Object::toString).orElseGet(() -> words.text("ledger.dueBy.none")),
                String.valueOf(number.applyAsInt(concern))));
        columns.print(desk::line);
    }

    private String category(ConcernStanding concern) {
        String category = words.of(concern.category());
        return concern.fromSignsOfDistress() ? words.text("ledger.distress", category) : category;
    }
}
