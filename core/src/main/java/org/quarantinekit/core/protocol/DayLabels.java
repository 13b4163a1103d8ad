// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

/** Where the day numbers of a phase count from. */
public enum DayLabels {

    /** They run on from the phase before, or from the anchor in the first phase. */
    EPISODE,

    /** They begin again: the first day of the phase is its day 1, whatever the episode's numbering. */
    PHASE
}
