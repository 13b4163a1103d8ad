// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.sampling;

/** What a laboratory found in a tube. What that says about the people in it depends on how many there are. */
public enum TubeFinding {

    /** Nothing was found. */
    NEGATIVE,

    /** Something was found. */
    POSITIVE,

    /** The tube could not be examined, or the examination failed. */
    INVALID
}
