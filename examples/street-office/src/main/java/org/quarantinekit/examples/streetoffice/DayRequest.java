// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.rules.assess.Assessor;

/**
 * What is asked about one day.
 *
 * @param roster the people
 * @param records what was done
 * @param supplies needs, orders and deliveries, if they are to be asked
 * @param ledger contacts and concerns, if they are to be asked
 * @param policy by when concerns are to be answered
 * @param date the day
 * @param protocol the protocol of episodes that name none: an identifier or a file
 * @param numbering the numbering where neither protocol nor episode says
 * @param dayStartsAt when a service day begins; at midnight if empty
 * @param sample whether these are the files that come with the program
 */
record DayRequest(
        TextFile roster,
        TextFile records,
        Optional<TextFile> supplies,
        Optional<TextFile> ledger,
        Optional<TextFile> policy,
        LocalDate date,
        Optional<String> protocol,
        Optional<DayNumbering> numbering,
        Optional<LocalTime> dayStartsAt,
        boolean sample) {

    /** Returns the library's answer to which day a record belongs to. */
    Assessor assessor() {
        // Records hold wall-clock times, so that the zone is never looked at.
        return dayStartsAt
                .map(time -> Assessor.of(new ServiceDay(ZoneOffset.UTC, time)))
                .orElseGet(Assessor::fromMidnight);
    }
}
