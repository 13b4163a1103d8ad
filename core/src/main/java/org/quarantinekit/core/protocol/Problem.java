// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

/** What can be wrong with the rules of a protocol, or with its editions over time; the codes are stable. */
public enum Problem {

    /** Something has no source, a list has too few members, or an edition does not state the days that it must. */
    INCOMPLETE,

    /** Two phases, two duties, two days, two slots or two editions of the same name. */
    DUPLICATE,

    /** A duty numbers its days in a phase that the protocol does not have. */
    UNKNOWN_PHASE,

    /** A duty, or the release rule, names a day that its numbering cannot have: day 0 where the start is day 1. */
    IMPOSSIBLE_DAY,

    /** A duty names a day outside its phase without being declared to outlast it. */
    DAY_OUTSIDE_STAY,

    /** Two rules of one duty, one phase or one history contradict each other. */
    CONTRADICTION,

    /** Something is owed after itself. */
    CYCLE,

    /** An edition begins later than on the day after the last day of the one before. */
    GAP,

    /** An edition begins before the one before is over. */
    OVERLAP,

    /** An edition does not say what becomes of the stays that were running under the one before. */
    MISSING_TRANSITION
}
