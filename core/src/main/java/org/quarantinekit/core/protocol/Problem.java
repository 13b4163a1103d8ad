// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

/** What can be wrong with the rules of a protocol; the codes are stable. */
public enum Problem {

    /** A protocol without phases, or a protocol, phase, duty or service without a source. */
    INCOMPLETE,

    /** Two phases, two duties, two days or two slots of the same name. */
    DUPLICATE,

    /** A duty numbers its days in a phase that the protocol does not have. */
    UNKNOWN_PHASE,

    /** A duty names a day that its numbering cannot have: day 0 where the start is day 1. */
    IMPOSSIBLE_DAY,

    /** A duty names a day outside its phase without being declared to outlast it. */
    DAY_OUTSIDE_STAY,

    /** The rules of one duty contradict each other. */
    CONTRADICTION
}
