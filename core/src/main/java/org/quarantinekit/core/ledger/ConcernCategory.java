// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

/** What a concern is about. */
public enum ConcernCategory {

    /** A difficulty of daily life. */
    DIFFICULTY,

    /** An opinion on the work. */
    OPINION,

    /** A need for counselling. It says that somebody should talk with the person, and is no diagnosis. */
    COUNSELLING,

    /** A question about the rules in force. */
    POLICY_QUESTION
}
