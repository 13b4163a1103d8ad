// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.SamplingRound;
import org.quarantinekit.core.subject.Person;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.worklist.Resident;
import org.quarantinekit.rules.worklist.Roster;
import org.quarantinekit.rules.worklist.SamplingRounds;
import org.quarantinekit.rules.worklist.Worklist;

/**
 * One round of sampling: who is in it, and what was recorded of it.
 *
 * @param round who is in it
 * @param known everybody on the roster, in the round or not
 * @param records the tests of the day
 */
record RoundOfDay(SamplingRound round, ImmutableList<Subject> known, ImmutableList<ServiceRecord> records) {

    /** Reads the files; refused rows and stays go to {@code rows}. */
    static RoundOfDay of(RoundRequest request, Rows rows, Desk desk) {
        DayFiles files = DayFiles.read(request.day(), rows);
        Roster roster = files.roster();
        SamplingRound round = request.everybody()
                ? SamplingRounds.everybody(request.code(), roster, request.date())
                : SamplingRounds.owingTest(request.code(), roster, worklist(request, files, rows, desk));
        return new RoundOfDay(round, known(roster), testsOfTheDay(request, files));
    }

    private static Worklist worklist(RoundRequest request, DayFiles files, Rows rows, Desk desk) {
        Roster roster = files.roster();
        try (Progress progress = new Progress(desk, roster.residents().size())) {
            Worklist worklist = files.dispatcher().dispatch(roster, files.records(), request.date(), progress::reached);
            worklist.refusals().forEach(refusal -> files.refuse(refusal, rows));
            return worklist;
        }
    }

    private static ImmutableList<Subject> known(Roster roster) {
        return roster.residents().stream()
                .map(Resident::person)
                .map(Person::id)
                .map(Subject::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ServiceRecord> testsOfTheDay(RoundRequest request, DayFiles files) {
        LocalDate date = request.date();
        return files.records().stream()
                .filter(record -> record.activity().equals(ActivityCodes.NUCLEIC_ACID_TEST))
                .filter(record -> request.day().assessor().dayOf(record).equals(date))
                .collect(ImmutableList.toImmutableList());
    }
}
