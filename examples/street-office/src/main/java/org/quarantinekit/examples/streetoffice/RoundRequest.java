// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What is asked about one round of sampling.
 *
 * @param day the files and the day
 * @param everybody whether everybody at home is in the round, and not only those who owe a test
 */
record RoundRequest(DayRequest day, boolean everybody) {

    LocalDate date() {
        return day.date();
    }

    /** Returns the last minute of the service day of the round. */
    LocalDateTime lastMinute() {
        return date().plusDays(1)
                .atTime(day.dayStartsAt().orElse(LocalTime.MIDNIGHT))
                .minusMinutes(1);
    }

    /** Returns the code of the round, which its tubes bear. */
    String code() {
        return "round-" + date();
    }
}
