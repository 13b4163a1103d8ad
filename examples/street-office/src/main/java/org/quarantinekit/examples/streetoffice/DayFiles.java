// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.ledger.ConcernLedger;
import org.quarantinekit.rules.ledger.LedgerSheet;
import org.quarantinekit.rules.supply.SupplyBook;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Refusal;
import org.quarantinekit.rules.worklist.Roster;

/**
 * What the files of one day hold, and who can answer for it.
 *
 * @param file the people
 * @param records what was done, the deliveries and contacts of the other books with it
 * @param supplies needs, orders and deliveries, if they were asked
 * @param ledger contacts and concerns, if they were asked
 * @param dispatcher the library, for the protocols that the people are under
 */
record DayFiles(
        RosterFile file,
        ImmutableList<ServiceRecord> records,
        Optional<SupplyBook> supplies,
        Optional<LedgerSheet> ledger,
        Dispatcher dispatcher) {

    /** Reads the files; refused rows go to {@code rows}. */
    static DayFiles read(DayRequest request, Rows rows) {
        Optional<Protocol> chosen = request.protocol().map(ProtocolChoice::read);
        KnownProtocols protocols = new KnownProtocols(chosen);
        EpisodeDefaults defaults = EpisodeDefaults.of(protocols, chosen.map(Protocol::id), request.numbering());
        RosterFile file = RosterFile.read(request.roster(), defaults, rows);
        ImmutableList<ServiceRecord> records = RecordsFile.read(request.records(), rows);
        Optional<SupplyBook> supplies = request.supplies().map(book -> SuppliesFile.read(book, request.date(), rows));
        Optional<LedgerSheet> ledger = request.ledger().map(book -> ledger(book, file.roster(), request, rows));
        ImmutableList<Protocol> named = protocols.namedBy(file.roster());
        return new DayFiles(
                file,
                JoinedRecords.of(records, supplies, ledger, file.roster(), named),
                supplies,
                ledger,
                Dispatcher.of(named).withAssessor(request.assessor()));
    }

    private static LedgerSheet ledger(TextFile book, Roster roster, DayRequest request, Rows rows) {
        Optional<AnswerPolicy> policy = request.policy().map(file -> DocumentFile.read(file, AnswerPolicy.class));
        return LedgerFile.read(book, roster, rows)
                .sheet(policy.map(ConcernLedger::of).orElseGet(ConcernLedger::withoutDueDays), request.date(), rows);
    }

    Roster roster() {
        return file.roster();
    }

    /** Refuses the row of somebody whose stay cannot be planned. */
    void refuse(Refusal refusal, Rows rows) {
        rows.refuse(file.file(), file.lineOf(refusal.subject()), refusal.subject() + ": " + refusal.message());
    }
}
