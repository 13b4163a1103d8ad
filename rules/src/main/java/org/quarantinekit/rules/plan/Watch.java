// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.quarantinekit.core.calendar.DateSpan;

/**
 * The days that a new sign of the disease has to be watched, beside the stay and possibly beyond it.
 *
 * @param sign the day of the sign
 * @param days the days of the watch, both edges included, the day of the sign the first
 */
public record Watch(LocalDate sign, DateSpan days) {

    /** Refuses null with a {@code NullPointerException}. */
    public Watch {
        requireNonNull(sign, "sign");
        requireNonNull(days, "days");
    }
}
