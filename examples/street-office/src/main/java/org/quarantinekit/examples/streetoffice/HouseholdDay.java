// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.rules.worklist.HouseholdFile;

/**
 * One household on one day: what was asked, and the answer.
 *
 * @param request what was asked
 * @param file the answer
 * @param exitCode whether every input row was used
 */
record HouseholdDay(DayRequest request, HouseholdFile file, int exitCode) {

    /**
     * Reads the files and opens the file of the household; refused rows, and stays in this household, go to {@code rows}.
     *
     * @throws IllegalArgumentException if the roster does not have the household
     */
    static HouseholdDay of(DayRequest request, HouseholdId household, Rows rows) {
        DayFiles files = DayFiles.read(request, rows);
        HouseholdFile file = files.dispatcher().household(files.roster(), files.records(), household, request.date());
        file.members().forEach(member -> member.refusal().ifPresent(refusal -> files.refuse(refusal, rows)));
        return new HouseholdDay(request, file, rows.exitCode());
    }
}
