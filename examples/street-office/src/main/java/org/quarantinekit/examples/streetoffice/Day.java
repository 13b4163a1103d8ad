// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.care.CarePackage;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.worklist.Dispatcher;
import org.quarantinekit.rules.worklist.Refusal;
import org.quarantinekit.rules.worklist.Roster;
import org.quarantinekit.rules.worklist.Worklist;

/**
 * One day: what was asked, and the answer.
 *
 * @param request what was asked
 * @param roster the people
 * @param carePackage the care package that was asked about
 * @param worklist the answer
 * @param exitCode whether every input row was used
 */
record Day(DayRequest request, Roster roster, Optional<CarePackage> carePackage, Worklist worklist, int exitCode) {

    /** Reads the files and makes the worklist; refused rows and stays go to {@code rows}. */
    static Day of(DayRequest request, Rows rows, Desk desk) {
        Optional<Protocol> chosen = request.protocol().map(ProtocolChoice::read);
        KnownProtocols protocols = new KnownProtocols(chosen);
        Optional<CarePackage> carePackage =
                request.carePackage().map(code -> Catalogue.bundled().carePackage(code));
        EpisodeDefaults defaults = EpisodeDefaults.of(protocols, chosen.map(Protocol::id), request.numbering());
        RosterFile file = RosterFile.read(request.roster(), defaults, rows);
        ImmutableList<ServiceRecord> records = RecordsFile.read(request.records(), rows);
        Dispatcher dispatcher = dispatcher(request, protocols.namedBy(file.roster()), carePackage);
        Worklist worklist;
        try (Progress progress = new Progress(desk, file.roster().residents().size())) {
            worklist = dispatcher.dispatch(file.roster(), records, request.date(), progress::evaluated);
        }
        for (Refusal refusal : worklist.refusals()) {
            rows.refuse(file.file(), file.lineOf(refusal.subject()), refusal.subject() + ": " + refusal.message());
        }
        return new Day(request, file.roster(), carePackage, worklist, rows.exitCode());
    }

    private static Dispatcher dispatcher(
            DayRequest request, Iterable<Protocol> protocols, Optional<CarePackage> carePackage) {
        Dispatcher dispatcher = Dispatcher.of(protocols);
        if (request.dayStartsAt().isPresent()) {
            // Records hold wall-clock times, so that the zone is never looked at.
            ServiceDay serviceDay =
                    new ServiceDay(ZoneOffset.UTC, request.dayStartsAt().get());
            dispatcher = dispatcher.withAssessor(Assessor.of(serviceDay));
        }
        return carePackage.isPresent() ? dispatcher.withCarePackage(carePackage.get()) : dispatcher;
    }
}
