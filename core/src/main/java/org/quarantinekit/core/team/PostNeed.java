// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * How many people in one role a post needs at once, during one part of each day.
 *
 * <p>The part is told by the wall clock of the place and holds whenever that clock reads a time in it: in an hour that comes
 * twice, both times, and in an hour that is left out, never.
 *
 * @param role what they are there for
 * @param from the time of day at which the part begins, included
 * @param to the time of day at which it is over, not included; if not after {@code from}, on the next day, so that a part
 *     from 00:00 to 00:00 is the whole day, and one from 20:00 to 08:00 the night
 * @param count how many at once
 */
public record PostNeed(WorkRole role, LocalTime from, LocalTime to, StaffCount count) {

    /** Refuses null with a {@code NullPointerException}. */
    public PostNeed {
        requireNonNull(role, "role");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(count, "count");
    }

    /** Returns the need of so many in this role round the clock. */
    public static PostNeed allDay(WorkRole role, StaffCount count) {
        return new PostNeed(role, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, count);
    }

    /** Returns whether the need holds while the wall clock of the place reads this time. */
    public boolean holdsAt(LocalTime wallClock) {
        boolean begun = !wallClock.isBefore(from);
        boolean over = !wallClock.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /** Returns whether the two needs are of one role, and hold at one time of some day. */
    public boolean overlaps(PostNeed other) {
        return role.equals(other.role) && (holdsAt(other.from) || other.holdsAt(from));
    }
}
