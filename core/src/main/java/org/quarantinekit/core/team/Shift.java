// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.team;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import org.quarantinekit.core.internal.Checks;
import org.quarantinekit.core.subject.StaffId;

/**
 * Somebody at a post in one role, from one time to another on the wall clock of the place.
 *
 * <p>It is half open: who is there from 08:00 to 20:00 meets who is there from 20:00 on, and neither is double. It may go on
 * beyond midnight and across a change of the clock; who checks it has the zone, and says what then becomes of its edges.
 *
 * @param post where
 * @param staff who
 * @param role what for
 * @param from when it begins, included
 * @param to when it is over, not included, after {@code from}
 */
public record Shift(PostId post, StaffId staff, WorkRole role, LocalDateTime from, LocalDateTime to) {

    /** The rule that every shift keeps; the time follows it. */
    public static final String ORDER_RULE = "must be after from";

    /** Refuses a shift that is over before it has begun, or lasts no time, with an {@code IllegalArgumentException}. */
    public Shift {
        requireNonNull(post, "post");
        requireNonNull(staff, "staff");
        requireNonNull(role, "role");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        Checks.require(to.isAfter(from), "to " + to + " of shift at post " + post, ORDER_RULE + " " + from);
    }
}
