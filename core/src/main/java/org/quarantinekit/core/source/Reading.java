// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.source;

/** How a value was taken from its source. */
public enum Reading {

    /** The source says it in so many words. */
    VERBATIM,

    /** The source was interpreted; the citation's note says how. */
    INTERPRETED
}
