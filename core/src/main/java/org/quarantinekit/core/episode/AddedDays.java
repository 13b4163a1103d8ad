// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.episode;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.calendar.DaySet;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.term.DutyId;

/**
 * Days that a duty on named days gains by an extension.
 *
 * @param duty the duty
 * @param days the labels, at least one, ascending, none twice
 */
public record AddedDays(DutyId duty, ImmutableList<ProtocolDay> days) {

    /** Refuses an empty list, and one that is not ascending, with an {@code IllegalArgumentException}. */
    public AddedDays {
        requireNonNull(duty, "duty");
        days = new DaySet(days).days();
    }
}
