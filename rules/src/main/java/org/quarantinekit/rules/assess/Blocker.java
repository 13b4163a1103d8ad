// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.rules.plan.ObligationKey;

/**
 * Something that stands in the way of a release, or may.
 *
 * @param reason why
 * @param activity what has to be done, if that puts it right
 * @param obligation which obligation it is about, if it is about one
 * @param missing how many times it has still to be done; 0 where that is not the question
 */
public record Blocker(Reason reason, Optional<ActivityCode> activity, Optional<ObligationKey> obligation, int missing) {

    /** Why it stands in the way. */
    public enum Reason {

        /** The protocol says that missing it blocks the release. */
        MISS_BLOCKS_RELEASE,

        /** The source does not say what missing it means, so somebody has to decide. */
        MISS_CONSEQUENCE_UNSPECIFIED,

        /** It is owed in the place of something that was missed, and is not done. */
        MAKE_UP_OPEN,

        /** It is still to be done, and the release waits until nothing is. */
        DUTY_OPEN,

        /** Too few negative results, or not far enough apart. */
        NEGATIVES_MISSING,

        /** Nobody has confirmed it. */
        NOT_CONFIRMED,

        /** There was a positive result, and the stay is still under the protocol of people without one. */
        POSITIVE_RESULT,

        /** The clock stands still, so that no last day can be told. */
        CLOCK_STOPPED
    }

    /** Refuses null with a {@code NullPointerException}. */
    public Blocker {
        requireNonNull(reason, "reason");
        requireNonNull(activity, "activity");
        requireNonNull(obligation, "obligation");
    }

    static Blocker of(Standing standing, Reason reason) {
        return new Blocker(
                reason,
                Optional.of(standing.obligation().activity()),
                Optional.of(standing.obligation().key()),
                standing.remaining());
    }

    static Blocker of(ActivityCode activity, Reason reason, int missing) {
        return new Blocker(reason, Optional.of(activity), Optional.empty(), missing);
    }

    static Blocker of(Reason reason) {
        return new Blocker(reason, Optional.empty(), Optional.empty(), 0);
    }
}
