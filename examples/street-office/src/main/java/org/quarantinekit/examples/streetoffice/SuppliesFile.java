// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.JsonLines.RefusedLine;
import org.quarantinekit.core.supply.SupplyEntry;
import org.quarantinekit.rules.supply.SupplyBook;

/**
 * Needs, orders and deliveries, one entry per line, and where in the file each stands, for refusals that come only when all
 * are read together. A file without any is a book that was just begun.
 */
final class SuppliesFile {

    private final List<SupplyEntry> entries = new ArrayList<>();
    private final IdentityHashMap<SupplyEntry, Integer> lines = new IdentityHashMap<>(); // two lines may say the same

    /** Reads the book of a day; entries that it cannot have are refused like lines that cannot be read. */
    static SupplyBook read(TextFile file, LocalDate date, Rows rows) {
        SuppliesFile supplies = new SuppliesFile();
        rows.<SupplyEntry>read(
                file, DocumentReader.of(SupplyEntry.class)::read, row -> supplies.add(row.document(), row.line()));
        SupplyBook book = SupplyBook.of(supplies.entries, date);
        supplies.refusedLines(book).forEach(line -> rows.refuse(file, line.line(), line.reason()));
        return book;
    }

    /** Adds what a line says. */
    void add(SupplyEntry entry, int line) {
        entries.add(entry);
        lines.put(entry, line);
    }

    /** Returns what cannot be true beside the other lines, whenever it was, in the order of the file. */
    ImmutableList<RefusedLine> contradictions() {
        return refusedLines(SupplyBook.of(entries, LocalDate.MAX));
    }

    private ImmutableList<RefusedLine> refusedLines(SupplyBook book) {
        return book.refusals().stream()
                .map(refused -> new RefusedLine(lines.getOrDefault(refused.entry(), 0), refused.message()))
                .sorted(Comparator.comparingLong(RefusedLine::line))
                .collect(ImmutableList.toImmutableList());
    }
}
