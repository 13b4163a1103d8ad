// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.util.Optional;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.rules.ledger.ConcernLedger;
import org.quarantinekit.rules.ledger.LedgerSheet;

/**
 * The ledger on one day.
 *
 * @param policy by when concerns are to be answered
 * @param sheet where each concern stands
 * @param refused how many lines of the ledger were refused, those that could not be read with them
 * @param exitCode whether every input row was used
 */
record LedgerOfDay(Optional<AnswerPolicy> policy, LedgerSheet sheet, int refused, int exitCode) {

    /** Reads the files and makes the sheet; refused rows go to {@code rows}. */
    static LedgerOfDay of(LedgerRequest request, Rows rows) {
        Optional<AnswerPolicy> policy = request.policy().map(file -> DocumentFile.read(file, AnswerPolicy.class));
        Optional<RosterFile> roster = request.roster().map(file -> RosterFile.read(file, EpisodeDefaults.NONE, rows));
        long before = rows.refused();
        LedgerFile file = roster.isPresent()
                ? LedgerFile.read(request.ledger(), roster.get().roster(), rows)
                : LedgerFile.read(request.ledger(), rows);
        ConcernLedger ledger = policy.map(ConcernLedger::of).orElseGet(ConcernLedger::withoutDueDays);
        LedgerSheet sheet = file.sheet(ledger, request.date(), rows);
        return new LedgerOfDay(policy, sheet, Math.toIntExact(rows.refused() - before), rows.exitCode());
    }
}
