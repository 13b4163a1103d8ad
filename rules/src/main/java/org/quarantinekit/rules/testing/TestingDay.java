// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.term.ActivityCode;

/**
 * A day on which a person is to be tested.
 *
 * @param date the first day on which testing is right: the target of the obligation
 * @param day the label that the protocol gives to this day
 * @param activity which test
 */
public record TestingDay(LocalDate date, ProtocolDay day, ActivityCode activity) {

    /** Refuses null with a {@code NullPointerException}. */
    public TestingDay {
        requireNonNull(date, "date");
        requireNonNull(day, "day");
        requireNonNull(activity, "activity");
    }

    /** Returns "2021-08-11, day 4: NUCLEIC_ACID_TEST". */
    @Override
    public String toString() {
        return date + ", " + day + ": " + activity;
    }
}
