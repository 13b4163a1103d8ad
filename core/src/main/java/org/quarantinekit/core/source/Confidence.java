// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

/** How far the source of a value can be trusted. It grades the source, not the clearness of its wording. */
public enum Confidence {

    /** Read in an official text, or in two independent restatements of one. */
    HIGH,

    /** Read in one restatement, or in several collections that agree. */
    MEDIUM,

    /** Read in one collection, or inferred. */
    LOW
}
