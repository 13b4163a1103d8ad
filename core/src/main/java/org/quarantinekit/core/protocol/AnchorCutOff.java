// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The hour that decides from which day an arrival counts: before it from its own date, after it from the next.
 *
 * <p>With a cut-off at 18:00, an arrival on 1 April at 18:30 counts as one of 2 April.
 *
 * @param at the hour
 * @param exactlyThen to which day the hour itself belongs
 */
public record AnchorCutOff(LocalTime at, Belongs exactlyThen) {

    /** To which of two days the hour between them belongs. */
    public enum Belongs {

        /** To the day that it ends. */
        EARLIER_DAY,

        /** To the day that it begins. */
        LATER_DAY
    }

    /** Refuses null with a {@code NullPointerException}. */
    public AnchorCutOff {
        requireNonNull(at, "at");
        requireNonNull(exactlyThen, "exactlyThen");
    }

    /** Returns the cut-off at this hour, which itself belongs to the earlier day, as it does unless a source says otherwise. */
    public static AnchorCutOff at(LocalTime hour) {
        return new AnchorCutOff(hour, Belongs.EARLIER_DAY);
    }

    /** Returns the date from which something at this moment counts. */
    public LocalDate dateOf(ZonedDateTime moment) {
        int order = moment.toLocalTime().compareTo(at);
        boolean later = order > 0 || (order == 0 && exactlyThen == Belongs.LATER_DAY);
        return later ? moment.toLocalDate().plusDays(1) : moment.toLocalDate();
    }
}
