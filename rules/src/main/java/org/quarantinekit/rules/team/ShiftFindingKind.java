// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

/** In which point a duty plan is not what its posts ask for. */
public enum ShiftFindingKind {

    /** Nobody is there although somebody in the role is needed. */
    UNCOVERED,

    /** Some are there in the role, and fewer than are needed at once. */
    UNDERSTAFFED,

    /** More are there in the role than the need allows at once. */
    SURPLUS,

    /** Somebody has two shifts at once, at two posts or at one. */
    DOUBLE_BOOKED,

    /** Somebody has less rest between two shifts than the least. */
    SHORT_REST,

    /** Fewer different people have a shift in a day than the post asks for. */
    TOO_FEW_IN_A_DAY,

    /** More different people have a shift in a day than the post allows. */
    TOO_MANY_IN_A_DAY
}
