// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

/**
 * What becomes of an obligation that was not met.
 *
 * <p>Without a stated {@link Window}, {@link #LAPSE} closes with the last right day and the others with the last day of the
 * stay; the same holds where the policy itself is unspecified.
 */
public enum MissPolicy {

    /** It is gone, like yesterday's temperature: LAPSED, and never in the way of a release. */
    LAPSE,

    /** It may be done late until the window closes; after that it is MISSED. */
    ACCEPT_LATE,

    /** It may be done late; once MISSED it blocks the release until it is done or waived after all. */
    BLOCK_RELEASE
}
