// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.sampling.RoundMember;

/**
 * What a round came to for one person in it.
 *
 * @param member who, and behind which door
 * @param owed how many specimens the person owes, at least 1
 * @param taken how many of them were taken, 0 to {@code owed}; what was taken beyond is a duplicate, and not counted here
 * @param lastAttempt the last attempt that did not get through, if there was one, whether or not another one did
 */
public record PersonCoverage(RoundMember member, int owed, int taken, Optional<ServiceRecord> lastAttempt) {

    /** Refuses an {@code owed} below 1, a {@code taken} out of range, and a last attempt that was none. */
    public PersonCoverage {
        requireNonNull(member, "member");
        requireNonNull(lastAttempt, "lastAttempt");
        if (owed < 1) {
            throw new IllegalArgumentException("owed " + owed + " must be at least 1");
        }
        if (taken < 0 || taken > owed) {
            throw new IllegalArgumentException("taken " + taken + " must be 0 to owed " + owed);
        }
        lastAttempt.ifPresent(attempt -> CoverageClass.unreachable(attempt.outcome()));
    }

    /** Returns the class: what was taken decides; where nothing was, the last attempt does. */
    public CoverageClass coverageClass() {
        if (taken > 0) {
            return taken == owed ? CoverageClass.COVERED : CoverageClass.PARTLY;
        }
        return lastAttempt
                .map(attempt -> CoverageClass.unreachable(attempt.outcome()))
                .orElse(CoverageClass.MISSING);
    }

    /** Returns whether every specimen owed was taken. */
    public boolean isCovered() {
        return taken == owed;
    }
}
