// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

/** How finished the text of a protocol document is. */
public enum ProtocolStatus {

    /** Taken from a source that was read and that can bear it. */
    SOURCED,

    /** Taken from restatements only; wait for the official text before relying on it. */
    PROVISIONAL
}
