// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.rules.care.PackingList;
import org.quarantinekit.rules.care.PurchaseLine;
import org.quarantinekit.rules.care.PurchaseList;
import org.quarantinekit.rules.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds up what to pack; what the source leaves open stays open until the caller names a number. */
@Command(name = "packing", mixinStandardHelpOptions = true, description = "What to pack for so many people.")
final class PackingCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(names = "--package", required = true, paramLabel = "CODE", description = "The care package.")
    private String code = "";

    @Option(names = "--for", required = true, paramLabel = "N", description = "For how many recipients.")
    private int recipients;

    @Option(
            names = "--per-person",
            paramLabel = "ITEM=N",
            description = "How many of an item that the source leaves open each recipient gets, e.g. mask=2.")
    private Map<String, Integer> perPerson = new LinkedHashMap<>();

    @Option(
            names = "--stock",
            paramLabel = "ITEM=N",
            description = "How many of an item there are, e.g. mask=200; shows what to buy. An item not named: none.")
    private List<String> stock = new ArrayList<>();

    PackingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PackingList list = packing();
        PurchaseList purchase = list.against(StockOption.read(stock));
        if (output.isJson()) {
            json(purchase);
        } else if (stock.isEmpty()) {
            new PackingText(output.words(), desk).print(list);
        } else {
            new PackingText(output.words(), desk).print(purchase);
        }
        return ExitCode.DONE;
    }

    private PackingList packing() {
        PackingList list = PackingList.of(Catalogue.bundled().carePackage(code), recipients);
        for (Map.Entry<String, Integer> named : perPerson.entrySet()) {
            list = list.withPerRecipient(ItemCode.of(Conversions.code(named.getKey())), named.getValue());
        }
        return list;
    }

    private void json(PurchaseList list) {
        Json.object(desk.out(), json -> {
            json.put("package", list.packing().carePackage().code())
                    .put("for", list.packing().recipients())
                    .putList("lines", list.lines(), this::put);
            if (!stock.isEmpty()) {
                json.putList(
                        "unlisted",
                        list.unlisted().entrySet(),
                        (one, there) -> one.put("item", there.getKey()).put("inStock", there.getValue()));
            }
        });
    }

    /** What to buy is told only to whoever told the stock. */
    private void put(Json json, PurchaseLine line) {
        json.put("item", line.item())
                .putDocument("title", line.packing().line().title())
                .putOptional("quantity", line.packing().total())
                .put("open", line.isOpen());
        if (!stock.isEmpty()) {
            json.put("inStock", line.inStock()).putOptional("toBuy", line.toBuy());
        }
    }
}
