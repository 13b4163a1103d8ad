// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.team;

/** In which point squads are not what their template asks for. */
public enum SquadFindingKind {

    /** Fewer in a role than the template asks for; none, where it names the role and no number. */
    ROLE_MISSING,

    /** More in a role than the template allows. */
    ROLE_TOO_MANY,

    /** Somebody who was sent from elsewhere than the template says, or of whom nobody wrote down from where. */
    ORIGIN_WRONG,

    /** Somebody in two squads at once. */
    STAFF_IN_TWO_SQUADS,

    /** A task of the template for which there is no squad. */
    TASK_MISSING,

    /** A building, or what else a squad is set up for, that has no squad. */
    UNSERVED,

    /** A building, or what else a squad is set up for, that has more than one squad. */
    SERVED_TWICE,

    /** A building, or what else a squad is set up for, that has a squad and is not among those to be served. */
    NOT_EXPECTED
}
