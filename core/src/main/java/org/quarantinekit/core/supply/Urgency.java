// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.supply;

/** Which needs come first where there is not enough for all; the first constant comes first. */
public enum Urgency {

    /** Medicine, and what else somebody's health depends on. */
    MEDICINE,

    /** What cannot wait for the next round. */
    URGENT,

    /** Everything else. */
    ORDINARY
}
