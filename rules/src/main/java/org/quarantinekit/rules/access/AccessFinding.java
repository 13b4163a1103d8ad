// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.access;

/** What a rule has to do with a decision. */
public enum AccessFinding {

    /** The rule refuses the passage, and nothing sets it aside. */
    REFUSED,

    /** The rule would set a refusal aside, but not for this purpose, or nobody said what for. */
    PURPOSE_NOT_COVERED,

    /** The rule would set a refusal aside, but somebody of the household is out. */
    HOUSEHOLD_STILL_OUT,

    /** The rule would set a refusal aside, but the last outing of the household is too recent. */
    TOO_SOON,

    /** The rule would set a refusal aside, but the person means to be back later than it allows. */
    TOO_LONG,

    /** The rule sets a refusal aside. */
    LIFTED,

    /** The rule asks for steps of which not all have been done. */
    STEPS_MISSING,

    /** The rule asks for steps, and all have been done. */
    STEPS_DONE
}
