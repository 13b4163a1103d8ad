// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.rules.care.PackingLine;
import org.quarantinekit.rules.care.PackingList;
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

    PackingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PackingList list = PackingList.of(Catalogue.bundled().carePackage(code), recipients);
        for (Map.Entry<String, Integer> named : perPerson.entrySet()) {
            list = list.withPerRecipient(ItemCode.of(Conversions.code(named.getKey())), named.getValue());
        }
        if (output.isJson()) {
            json(list);
        } else {
            table(list, output.words());
        }
        return ExitCode.DONE;
    }

    private void json(PackingList list) {
        Json.object(
                desk.out(),
                json -> json.put("package", list.carePackage().code())
                        .put("for", list.recipients())
                        .putList(
                                "lines",
                                list.lines(),
                                (line, each) -> line.put("item", each.line().item())
                                        .putDocument("title", each.line().title())
                                        .putOptional("quantity", each.total())
                                        .put("open", each.isOpen())));
    }

    private void table(PackingList list, Words words) {
        desk.line(words.text("packing.title", words.of(list.carePackage().title()), list.recipients()));
        Columns columns = new Columns(1);
        list.lines()
                .forEach(line ->
                        columns.add("  " + words.of(line.line().title()), total(line, words), unit(line, words)));
        columns.print(desk::line);
        if (list.isOpen()) {
            desk.line(words.text("packing.open"));
        }
        interpreted(list, words);
    }

    private static String total(PackingLine line, Words words) {
        return line.total().isPresent() ? String.valueOf(line.total().getAsInt()) : words.text("packing.several");
    }

    private static String unit(PackingLine line, Words words) {
        CarePackageLine packed = line.line();
        return packed.unit().map(words::of).orElse("");
    }

    /** That each person gets one is a reading of the source, and the package says so itself. */
    private void interpreted(PackingList list, Words words) {
        desk.line("");
        desk.line(words.text("packing.interpreted", words.of(list.carePackage().recipient())));
        list.carePackage().citations().stream()
                .filter(citation -> citation.reading() == Reading.INTERPRETED)
                .flatMap(citation -> citation.note().stream())
                .forEach(note -> desk.line("  " + words.of(note)));
    }
}
