// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.Map;
import java.util.OptionalInt;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.care.CarePackageLine;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.term.ItemCode;
import org.quarantinekit.rules.care.PackingList;
import org.quarantinekit.rules.care.PurchaseLine;
import org.quarantinekit.rules.care.PurchaseList;

/** What to pack, and what to buy for it, as a table. */
final class PackingText {

    private final Words words;
    private final Desk desk;

    PackingText(Words words, Desk desk) {
        this.words = words;
        this.desk = desk;
    }

    void print(PackingList list) {
        title(list);
        Columns columns = new Columns(1);
        list.lines().forEach(line -> columns.add(name(line.line()), total(line.total()), unit(line.line())));
        columns.print(desk::line);
        readings(list);
    }

    void print(PurchaseList list) {
        title(list.packing());
        Columns columns = new Columns(1, 2, 3);
        columns.add(words.text("packing.columns").split(",", -1));
        list.lines().forEach(line -> columns.add(cells(line)));
        columns.print(desk::line);
        if (list.isCovered()) {
            desk.line(words.text("packing.covered"));
        }
        if (!list.unlisted().isEmpty()) {
            desk.line(words.text(
                    "packing.unlisted",
                    words.list(list.unlisted().entrySet().stream()
                            .map(this::unlisted)
                            .toList())));
        }
        readings(list.packing());
    }

    private String[] cells(PurchaseLine line) {
        OptionalInt toBuy = line.toBuy();
        return new String[] {
            name(line.packing().line()),
            total(line.packing().total()),
            String.valueOf(line.inStock()),
            toBuy.isPresent() ? String.valueOf(toBuy.getAsInt()) : words.text("packing.undecided"),
            unit(line.packing().line())
        };
    }

    private void title(PackingList list) {
        desk.line(words.text("packing.title", words.of(list.carePackage().title()), list.recipients()));
    }

    private String name(CarePackageLine line) {
        return "  " + words.of(line.title());
    }

    private String total(OptionalInt total) {
        return total.isPresent() ? String.valueOf(total.getAsInt()) : words.text("packing.several");
    }

    private String unit(CarePackageLine line) {
        return line.unit().map(words::of).orElse("");
    }

    private String unlisted(Map.Entry<ItemCode, Integer> there) {
        return words.text("packing.item", Conversions.word(there.getKey().code()), there.getValue());
    }

    /** That each person gets one is a reading of the source, and the package says so itself; so are most numbers. */
    private void readings(PackingList list) {
        CarePackage carePackage = list.carePackage();
        if (list.isOpen()) {
            desk.line(words.text("packing.open"));
        }
        desk.line("");
        desk.line(words.text("packing.interpreted", words.of(carePackage.recipient())));
        notes(carePackage.citations(), "");
        carePackage.lines().forEach(line -> notes(line.citations(), words.of(line.title()) + words.text("list.colon")));
    }

    private void notes(Iterable<Citation> citations, String about) {
        for (Citation citation : citations) {
            if (citation.reading() == Reading.INTERPRETED) {
                citation.note().ifPresent(note -> desk.line("  " + about + words.of(note)));
            }
        }
    }
}
