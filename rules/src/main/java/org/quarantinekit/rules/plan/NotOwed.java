// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

/** Why something that the protocol names is not owed after all. */
public enum NotOwed {

    /** Its last right day was before the person could be served. */
    BEFORE_ENROLMENT,

    /** A restart, a positive result or a change of protocol has taken its place. */
    SUPERSEDED,

    /** It falls due while the clock stands still, or while the person is in the care of somebody else. */
    SUSPENDED,

    /** Its first right day is after the last day of the stay. */
    AFTER_RELEASE
}
