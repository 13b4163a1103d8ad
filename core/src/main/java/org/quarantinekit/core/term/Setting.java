// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

/** Where a phase of a stay is spent. */
public enum Setting {

    /** In a place that the authority provides. */
    FACILITY,

    /** At home, or where the person ordinarily lives. */
    HOME,

    /** In ordinary life, with monitoring. */
    COMMUNITY
}
