// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

/** How people at home and those who serve them spoke with each other. */
public enum Channel {

    /** By telephone. */
    TELEPHONE,

    /** By a written or spoken message. */
    MESSAGE,

    /** Face to face, for example on a visit at the door. */
    IN_PERSON
}
