// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.compiled;

import com.google.common.collect.ImmutableList;
import org.quarantinekit.core.calendar.ProtocolDay;

/**
 * One time that a duty is owed, in days after the anchor, before anything is clipped to a stay.
 *
 * @param label what tells it from the other occurrences of its duty; stable whatever happens to the stay
 * @param day the day label of the target
 * @param opens the first day on which it may be done
 * @param target the first day on which doing it is right
 * @param dueBy the last day on which doing it is right
 * @param closes the last day on which it may be done, or {@link #WITH_STAY}
 * @param alternatives the days from target to dueBy that are right, if not all of them are
 */
public record Occurrence(
        String label,
        ProtocolDay day,
        int opens,
        int target,
        int dueBy,
        int closes,
        ImmutableList<Integer> alternatives) {

    /** Stands for the last day of the stay, whichever that turns out to be. */
    public static final int WITH_STAY = Integer.MAX_VALUE;
}
