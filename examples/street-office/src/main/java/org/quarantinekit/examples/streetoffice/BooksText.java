// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.ledger.LedgerSheet;
import org.quarantinekit.rules.supply.NeedStanding;
import org.quarantinekit.rules.supply.SupplyBook;

/** What the other books of the office say about the day: the deliveries, what is still awaited, and who waits for an answer. */
final class BooksText {

    private final Day day;
    private final Words words;
    private final Desk desk;

    BooksText(Day day, Words words, Desk desk) {
        this.day = day;
        this.words = words;
        this.desk = desk;
    }

    void print() {
        day.supplies().ifPresent(this::deliveries);
        day.supplies().ifPresent(this::waiting);
        day.ledger().ifPresent(this::concerns);
    }

    private void deliveries(SupplyBook book) {
        List<Delivery> today = today(day, book);
        desk.line("");
        desk.line(words.text("books.deliveries", today.size()));
        Columns columns = new Columns();
        for (Delivery delivery : today) {
            columns.add(
                    "  " + delivery.at().toLocalTime(),
                    delivery.household().code(),
                    delivery.deliverer().map(StaffId::code).orElse(""),
                    delivery.outcome() == Outcome.DONE || delivery.outcome() == Outcome.REFUSED
                            ? lines(delivery, book)
                            : words.of(delivery.outcome()));
        }
        columns.print(desk::line);
    }

    static ImmutableList<Delivery> today(Day day, SupplyBook book) {
        return book.deliveries().stream()
                .filter(delivery ->
                        delivery.at().toLocalDate().equals(day.request().date()))
                .collect(ImmutableList.toImmutableList());
    }

    private String lines(Delivery delivery, SupplyBook book) {
        return words.list(
                delivery.lines().stream().map(line -> line(line, book)).toList());
    }

    private String line(DeliveryLine line, SupplyBook book) {
        NeedStanding standing = book.needs().get(line.need());
        if (standing == null) {
            return "";
        }
        String what = amount(standing.need(), line.number());
        return line.substitute()
                .map(item -> words.text("books.substituted", what, words.of(item)))
                .orElseGet(() -> words.text("books.line", what, words.of(line.result())));
    }

    /** What is ordered and what is not yet are told together, because people ask for both. */
    private void waiting(SupplyBook book) {
        List<NeedStanding> waiting = book.needs().values().stream()
                .filter(standing -> !standing.isSettled())
                .sorted((one, other) -> Need.FIRST_SERVED.compare(one.need(), other.need()))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        desk.line("");
        desk.line(words.text("books.waiting", waiting.size()));
        Columns columns = new Columns();
        for (NeedStanding standing : waiting) {
            Need need = standing.need();
            columns.add(
                    "  " + SuppliesText.whom(need),
                    words.of(need.urgency()),
                    standing.awaited() > 0
                            ? words.text("books.awaited", amount(need, standing.awaited()))
                            : words.text("books.open", amount(need, standing.open())));
        }
        columns.print(desk::line);
    }

    private String amount(Need need, long number) {
        return words.text(
                "supplies.line",
                words.of(need.item()),
                number,
                words.of(need.amount().unit()));
    }

    private void concerns(LedgerSheet sheet) {
        desk.line("");
        desk.line(words.text(
                "books.concerns", sheet.unanswered().size(), sheet.overdue().size()));
        new LedgerText(sheet, words, desk).unanswered();
    }
}
