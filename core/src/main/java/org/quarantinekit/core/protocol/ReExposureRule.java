// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

/** What a new exposure does to a stay that is still running. */
public enum ReExposureRule {

    /** The day of the new exposure is the anchor of the whole stay anew. */
    RESTART,

    /** The stay lasts to the later of its last day and the last day that a stay from the new exposure would have. */
    EXTEND_TO_LATER
}
