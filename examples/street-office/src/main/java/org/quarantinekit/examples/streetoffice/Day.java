// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.ledger.LedgerSheet;
import org.quarantinekit.rules.supply.SupplyBook;
import org.quarantinekit.rules.worklist.Arrangements;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Roster;
import org.quarantinekit.rules.worklist.WaitingNeed;
import org.quarantinekit.rules.worklist.Worklist;

/**
 * One day: what was asked, and the answer.
 *
 * @param request what was asked
 * @param roster the people
 * @param carePackage the care package that was asked about
 * @param worklist the answer
 * @param waitingNeeds the special needs without a plan, or with an overdue one
 * @param supplies needs, orders and deliveries, if they were asked
 * @param ledger contacts and concerns, if they were asked
 * @param exitCode whether every input row was used
 */
record Day(
        DayRequest request,
        Roster roster,
        Optional<CarePackage> carePackage,
        Worklist worklist,
        ImmutableList<WaitingNeed> waitingNeeds,
        Optional<SupplyBook> supplies,
        Optional<LedgerSheet> ledger,
        int exitCode) {

    /**
     * Reads the files and makes the worklist; refused rows and stays go to {@code rows}.
     *
     * @param packageCode the care package to ask about
     */
    static Day of(DayRequest request, Optional<String> packageCode, Rows rows, Desk desk) {
        Optional<CarePackage> carePackage =
                packageCode.map(code -> Catalogue.bundled().carePackage(code));
        DayFiles files = DayFiles.read(request, rows);
        Roster roster = files.roster();
        Dispatcher dispatcher =
                carePackage.map(files.dispatcher()::withCarePackage).orElse(files.dispatcher());
        Worklist worklist;
        try (Progress progress = new Progress(desk, roster.residents().size())) {
            worklist = dispatcher.dispatch(roster, files.records(), request.date(), progress::reached);
        }
        worklist.refusals().forEach(refusal -> files.refuse(refusal, rows));
        return new Day(
                request,
                roster,
                carePackage,
                worklist,
                Arrangements.waiting(roster, request.date()),
                files.supplies(),
                files.ledger(),
                rows.exitCode());
    }
}
