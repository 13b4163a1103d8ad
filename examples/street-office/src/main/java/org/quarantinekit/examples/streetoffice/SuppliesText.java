// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarantinekit.core.subject.Dwelling;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.core.supply.OrderShare;
import org.quarantinekit.core.supply.SupplyItem;
import org.quarantinekit.core.supply.SupplyList;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.rules.supply.AllocatedItem;
import org.quarantinekit.rules.supply.AllocatedShare;
import org.quarantinekit.rules.supply.Allocation;
import org.quarantinekit.rules.supply.Consolidation;
import org.quarantinekit.rules.supply.DeliveryRound;
import org.quarantinekit.rules.supply.DeliveryRounds;
import org.quarantinekit.rules.supply.DeliveryStop;
import org.quarantinekit.rules.supply.Fulfilment;
import org.quarantinekit.rules.supply.HeldNeed;
import org.quarantinekit.rules.supply.NeedStanding;
import org.quarantinekit.rules.supply.OrderStanding;
import org.quarantinekit.rules.supply.SupplyBook;

/** Supplies for a street office to work from: what to buy, who gets what and why, and what is still short. */
final class SuppliesText {

    private final Words words;
    private final Desk desk;

    SuppliesText(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    void print(Consolidation consolidation, SupplyBook book, SupplyList list) {
        consolidation
                .order()
                .ifPresentOrElse(
                        order -> {
                            desk.line(words.text("supplies.order", order.id(), order.placedAt()));
                            order.lines().forEach(line -> print(line, book, list));
                        },
                        () -> desk.line(words.text("supplies.order.none")));
        if (!consolidation.held().isEmpty()) {
            desk.line("");
            desk.line(words.text("supplies.held", consolidation.held().size()));
            Columns columns = new Columns(3);
            for (HeldNeed held : consolidation.held()) {
                columns.add(
                        "  " + held.need().id(),
                        whom(held.need()),
                        words.of(held.need().item()),
                        String.valueOf(held.number()),
                        words.of(held.need().amount().unit()),
                        words.of(held.reason()));
            }
            columns.print(desk::line);
        }
    }

    /** Who gets how much stands under each line, because the buyer's bags are packed from it. */
    private void print(OrderLine line, SupplyBook book, SupplyList list) {
        desk.line("  " + words.text("supplies.line", title(line.item(), list), line.total(), words.of(line.unit())));
        Map<String, Long> byWhom = new LinkedHashMap<>();
        for (OrderShare share : line.shares()) {
            Optional.ofNullable(book.needs().get(share.need()))
                    .map(NeedStanding::need)
                    .ifPresent(need -> byWhom.merge(whom(need), (long) share.number(), Long::sum));
        }
        List<String> shares = byWhom.entrySet().stream()
                .map(entry -> words.text("supplies.share", entry.getKey(), entry.getValue()))
                .toList();
        desk.line("    " + words.list(shares));
    }

    private String title(ItemCode item, SupplyList list) {
        return list.items().stream()
                .filter(listed -> listed.item().equals(item))
                .findFirst()
                .map(SupplyItem::title)
                .map(words::of)
                .orElseGet(() -> words.of(item));
    }

    void print(LocalDate date, Allocation allocation, DeliveryRounds rounds) {
        desk.line(words.text("supplies.allocation", words.of(date)));
        allocation.items().forEach(this::print);
        rounds.rounds().forEach(this::print);
        if (!rounds.withoutDoor().isEmpty()) {
            desk.line("");
            desk.line(words.text("supplies.withoutDoor", rounds.withoutDoor().size()));
            rounds.withoutDoor().forEach(share -> desk.line("  " + whom(share.need()) + "  " + given(share)));
        }
    }

    private void print(AllocatedItem item) {
        desk.line("");
        desk.line(words.text(
                "supplies.item",
                words.of(item.item()),
                item.stock(),
                words.of(item.unit()),
                item.wanted(),
                item.given(),
                item.left()));
        item.shares().forEach(share -> desk.line("  " + words.said(share.why())));
    }

    private void print(DeliveryRound round) {
        desk.line("");
        desk.line(round.deliverer()
                .map(deliverer ->
                        words.text("supplies.round", deliverer, round.stops().size()))
                .orElseGet(
                        () -> words.text("supplies.round.nobody", round.stops().size())));
        Columns columns = new Columns();
        for (DeliveryStop stop : round.stops()) {
            columns.add(
                    "  " + door(stop.household().dwelling()),
                    stop.household().id().code(),
                    words.list(stop.shares().stream().map(this::given).toList()));
        }
        columns.print(desk::line);
    }

    private String door(Dwelling dwelling) {
        return words.text("place.compound", dwelling.compound())
                + words.text("place.building", dwelling.building())
                + words.text("place.unit", dwelling.unit());
    }

    private String given(AllocatedShare share) {
        Need need = share.need();
        return words.text(
                "supplies.line",
                words.of(need.item()),
                share.given(),
                words.of(need.amount().unit()));
    }

    void print(LocalDate date, SupplyBook book) {
        desk.line(words.text(
                "supplies.book",
                words.of(date),
                book.needs().size(),
                book.orders().size()));
        book.orders().values().forEach(this::print);
        List<NeedStanding> open = book.needs().values().stream()
                .filter(standing -> standing.open() > 0)
                .toList();
        if (!open.isEmpty()) {
            desk.line("");
            desk.line(words.text("supplies.open", open.size()));
            Columns columns = new Columns(3);
            for (NeedStanding standing : open) {
                Need need = standing.need();
                columns.add(
                        "  " + need.id(),
                        whom(need),
                        words.of(need.item()),
                        String.valueOf(standing.open()),
                        words.of(need.amount().unit()),
                        words.of(need.urgency()));
            }
            columns.print(desk::line);
        }
        if (book.later() > 0) {
            desk.line("");
            desk.line(words.text("supplies.later", book.later()));
        }
    }

    private void print(OrderStanding standing) {
        desk.line("");
        String state = standing.cancelled() ? "cancelled" : standing.isOpen() ? "open" : "complete";
        desk.line(words.text(
                "supplies.standing",
                standing.order().id(),
                standing.order().placedAt(),
                words.text("supplies.state." + state)));
        Columns columns = new Columns(2, 3, 4, 5, 6);
        columns.add(words.text("supplies.columns").split(",", -1));
        standing.lines()
                .forEach(line -> add(columns, "  " + words.of(line.item()), words.of(line.unit()), line.fulfilment()));
        columns.print(desk::line);
        standing.lines()
                .forEach(line -> line.byHousehold().entrySet().stream()
                        .filter(entry -> entry.getValue().stillShort() > 0)
                        .forEach(entry -> desk.line("  "
                                + words.text(
                                        "supplies.short",
                                        entry.getKey(),
                                        entry.getValue().stillShort(),
                                        words.of(line.unit()),
                                        words.of(line.item())))));
    }

    private static void add(Columns columns, String item, String unit, Fulfilment fulfilment) {
        columns.add(
                item,
                unit,
                String.valueOf(fulfilment.ordered()),
                String.valueOf(fulfilment.delivered()),
                String.valueOf(fulfilment.substituted()),
                String.valueOf(fulfilment.refused()),
                String.valueOf(fulfilment.stillShort()));
    }

    static String whom(Need need) {
        return need.person()
                .map(person -> need.household() + "/" + person)
                .orElse(need.household().code());
    }
}
