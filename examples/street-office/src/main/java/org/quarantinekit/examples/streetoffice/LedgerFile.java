// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.quarantinekit.core.json.DocumentReader;
import org.quarantinekit.core.json.JsonLines.RefusedLine;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.rules.ledger.ConcernLedger;
import org.quarantinekit.rules.ledger.LedgerSheet;
import org.quarantinekit.rules.worklist.Roster;

/**
 * A ledger, one entry per line, and where in the file each stands, for refusals that come only when all are read together. A
 * file without any is a ledger that was just begun.
 */
final class LedgerFile {

    private final TextFile file;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final IdentityHashMap<LedgerEntry, Integer> lines = new IdentityHashMap<>(); // two lines may say the same

    /** Starts with no line read. */
    LedgerFile(TextFile file) {
        this.file = file;
    }

    /** Reads a ledger, whatever the households; refused lines go to {@code rows}. */
    static LedgerFile read(TextFile file, Rows rows) {
        return read(file, household -> true, rows);
    }

    /** Reads a ledger of the households on the roster; refused lines, with contacts of any other, go to {@code rows}. */
    static LedgerFile read(TextFile file, Roster roster, Rows rows) {
        return read(
                file,
                roster.households().stream().map(Household::id).collect(ImmutableSet.toImmutableSet())::contains,
                rows);
    }

    private static LedgerFile read(TextFile file, Predicate<HouseholdId> known, Rows rows) {
        LedgerFile ledger = new LedgerFile(file);
        rows.<LedgerEntry>read(file, DocumentReader.of(LedgerEntry.class)::read, row -> {
            refuseUnknown(row.document(), known);
            ledger.add(row.document(), row.line());
        });
        return ledger;
    }

    /** Adds what a line says. */
    void add(LedgerEntry entry, int line) {
        entries.add(entry);
        lines.put(entry, line);
    }

    private static void refuseUnknown(LedgerEntry entry, Predicate<HouseholdId> known) {
        if (entry instanceof Contact contact && !known.test(contact.household())) {
            throw new IllegalArgumentException(
                    "household " + contact.household() + " of contact " + contact.id() + " must be on the roster");
        }
    }

    /** Returns the ledger as it stands on the day; what it refuses goes to {@code rows}, in the order of the file. */
    LedgerSheet sheet(ConcernLedger ledger, LocalDate asOf, Rows rows) {
        LedgerSheet sheet = ledger.read(entries, asOf);
        refusedLines(sheet).forEach(line -> rows.refuse(file, line.line(), line.reason()));
        return sheet;
    }

    /** Returns what cannot be true beside the other lines, whenever it was, in the order of the file. */
    ImmutableList<RefusedLine> contradictions() {
        return refusedLines(ConcernLedger.withoutDueDays().read(entries, LocalDate.MAX));
    }

    private ImmutableList<RefusedLine> refusedLines(LedgerSheet sheet) {
        return sheet.refused().stream()
                .map(refused -> new RefusedLine(lines.getOrDefault(refused.entry(), 0), refused.reason()))
                .sorted(Comparator.comparingLong(RefusedLine::line))
                .collect(ImmutableList.toImmutableList());
    }
}
