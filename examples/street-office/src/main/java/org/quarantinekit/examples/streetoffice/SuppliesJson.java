// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.OrderLine;
import org.quarantinekit.rules.supply.AllocatedItem;
import org.quarantinekit.rules.supply.AllocatedShare;
import org.quarantinekit.rules.supply.Allocation;
import org.quarantinekit.rules.supply.Consolidation;
import org.quarantinekit.rules.supply.DeliveryRound;
import org.quarantinekit.rules.supply.DeliveryRounds;
import org.quarantinekit.rules.supply.DeliveryStop;
import org.quarantinekit.rules.supply.Fulfilment;
import org.quarantinekit.rules.supply.LineStanding;
import org.quarantinekit.rules.supply.NeedStanding;
import org.quarantinekit.rules.supply.OrderStanding;
import org.quarantinekit.rules.supply.SupplyBook;

/** Supplies for other programs: codes and numbers, and nothing that somebody wrote into a note. */
final class SuppliesJson {

    private SuppliesJson() {}

    static void write(LocalDate date, Consolidation consolidation, OutputStream out) {
        Json.object(out, json -> {
            json.put("date", date);
            consolidation
                    .order()
                    .ifPresentOrElse(order -> json.putDocument("order", order), () -> json.put("order", null));
            List<OrderLine> lines = consolidation.order().stream()
                    .flatMap(order -> order.lines().stream())
                    .toList();
            json.putList(
                            "lines",
                            lines,
                            (one, line) -> one.put("item", line.item())
                                    .put("unit", line.unit())
                                    .put("total", line.total())
                                    .put("needs", line.shares().size()))
                    .putList(
                            "held",
                            consolidation.held(),
                            (one, held) -> put(one, held.need())
                                    .put("number", held.number())
                                    .put("reason", held.reason()));
        });
    }

    static void write(LocalDate date, Allocation allocation, DeliveryRounds rounds, OutputStream out) {
        Json.object(
                out,
                json -> json.put("date", date)
                        .putList("items", allocation.items(), SuppliesJson::put)
                        .putList("rounds", rounds.rounds(), SuppliesJson::put)
                        .putList("withoutDoor", rounds.withoutDoor(), SuppliesJson::putGiven));
    }

    static void write(LocalDate date, SupplyBook book, OutputStream out) {
        Json.object(
                out,
                json -> json.put("date", date)
                        .putList("orders", book.orders().values(), SuppliesJson::put)
                        .putList("needs", book.needs().values(), SuppliesJson::put)
                        .put("later", book.later()));
    }

    /** Puts the deliveries of a day, and every need that something is still to be done for. */
    static void putDay(Json json, Iterable<Delivery> deliveries, SupplyBook book) {
        List<NeedStanding> waiting = book.needs().values().stream()
                .filter(standing -> !standing.isSettled())
                .toList();
        json.putList("deliveries", deliveries, SuppliesJson::put).putList("waiting", waiting, SuppliesJson::put);
    }

    private static void put(Json json, Delivery delivery) {
        json.put("delivery", delivery.id())
                .put("order", delivery.order())
                .put("household", delivery.household())
                .put("at", delivery.at())
                .put("outcome", delivery.outcome())
                .putOptional("deliverer", delivery.deliverer())
                .putList(
                        "lines",
                        delivery.lines(),
                        (one, line) -> one.put("need", line.need())
                                .put("number", line.number())
                                .put("result", line.result())
                                .putOptional("substitute", line.substitute()));
    }

    private static void put(Json json, AllocatedItem item) {
        json.put("item", item.item())
                .put("unit", item.unit())
                .put("stock", item.stock())
                .put("wanted", item.wanted())
                .put("given", item.given())
                .put("left", item.left())
                .putList(
                        "shares",
                        item.shares(),
                        (one, share) -> put(one.put("order", share.order()), share.need())
                                .put("urgency", share.need().urgency())
                                .put("wanted", share.wanted())
                                .put("given", share.given())
                                .put("reason", share.reason())
                                .putDocument("why", share.why()));
    }

    private static void put(Json json, DeliveryRound round) {
        json.putOptional("deliverer", round.deliverer()).putList("stops", round.stops(), SuppliesJson::put);
    }

    private static void put(Json json, DeliveryStop stop) {
        json.put("household", stop.household().id())
                .put("compound", stop.household().dwelling().compound())
                .put("building", stop.household().dwelling().building())
                .put("unit", stop.household().dwelling().unit())
                .putList("shares", stop.shares(), SuppliesJson::putGiven);
    }

    private static void putGiven(Json json, AllocatedShare share) {
        put(json.put("order", share.order()), share.need()).put("given", share.given());
    }

    private static void put(Json json, OrderStanding standing) {
        json.put("order", standing.order().id())
                .put("placedAt", standing.order().placedAt())
                .put("cancelled", standing.cancelled())
                .put("open", standing.isOpen())
                .putList("lines", standing.lines(), SuppliesJson::put);
    }

    private static void put(Json json, LineStanding line) {
        put(json.put("item", line.item()).put("unit", line.unit()), line.fulfilment())
                .putList("households", line.byHousehold().entrySet(), SuppliesJson::put);
    }

    private static void put(Json json, Map.Entry<HouseholdId, Fulfilment> entry) {
        put(json.put("household", entry.getKey()), entry.getValue());
    }

    private static Json put(Json json, Fulfilment fulfilment) {
        return json.put("ordered", fulfilment.ordered())
                .put("delivered", fulfilment.delivered())
                .put("substituted", fulfilment.substituted())
                .put("refused", fulfilment.refused())
                .put("short", fulfilment.stillShort())
                .put("damaged", fulfilment.damaged());
    }

    private static void put(Json json, NeedStanding standing) {
        put(json, standing.need())
                .put("asked", standing.need().amount().number())
                .put("open", standing.open())
                .put("awaited", standing.awaited())
                .put("delivered", standing.fulfilment().delivered())
                .put("substituted", standing.fulfilment().substituted())
                .put("refused", standing.fulfilment().refused());
    }

    private static Json put(Json json, Need need) {
        return json.put("need", need.id())
                .put("household", need.household())
                .putOptional("person", need.person())
                .put("item", need.item())
                .put("unit", need.amount().unit());
    }
}
