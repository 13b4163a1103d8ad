// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.term.ActivityCode;

/**
 * A duty that is owed whenever something else has been done. A plan holds no obligation of it, because it knows no records;
 * an assessment does, one for each day on which the other thing was done.
 *
 * @param duty the duty, whose occurrence is {@link OccurrenceRule.AfterActivity}
 * @param days the days on which the other thing makes it owed, both edges included
 * @param lastDayOfStay the last day of the stay that it belongs to
 */
public record Trigger(Duty duty, DateSpan days, LocalDate lastDayOfStay) {

    /** Refuses null with a {@code NullPointerException}. */
    public Trigger {
        requireNonNull(duty, "duty");
        requireNonNull(days, "days");
        requireNonNull(lastDayOfStay, "lastDayOfStay");
    }

    /** Returns the activity whose records make the duty owed. */
    public ActivityCode activity() {
        return ((OccurrenceRule.AfterActivity) duty.occurrence()).trigger();
    }

    /** Returns the last day on which what became owed on this day may be done. */
    public LocalDate closes(LocalDate day) {
        Optional<Window> window = duty.window().value();
        boolean closesWhenDue =
                duty.missPolicy().value().filter(MissPolicy::closesWhenDue).isPresent();
        LocalDate otherwise = closesWhenDue ? day : Clock.laterOf(day, lastDayOfStay);
        return window.map(days -> day.plusDays(days.daysLate())).orElse(otherwise);
    }
}
