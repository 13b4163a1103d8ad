// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

/**
 * What an obligation is owed to, from the narrowest to the widest.
 *
 * <p>The order of the constants is that of containment: a person lives in a household, a household in a unit, and so on.
 */
public enum SubjectScope {

    /** One person. */
    PERSON,

    /** The people who live behind one door. */
    HOUSEHOLD,

    /** One stairwell of a building, with the households that share it. */
    UNIT,

    /** One building. */
    BUILDING,

    /** One compound: buildings inside one enclosure. */
    COMPOUND
}
