// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

/** Where the full round stands that a downgrade asks for. */
public enum RoundStanding {

    /** The source asks for no round. */
    NOT_ASKED,

    /** It is too early: a round on this day would be before the days on which it counts. */
    TOO_EARLY,

    /** A round on this day would count, and none has been complete yet in which nobody was positive. */
    OPEN,

    /** A full round in which nobody was positive was complete on one of the days on which it counts. */
    DONE
}
