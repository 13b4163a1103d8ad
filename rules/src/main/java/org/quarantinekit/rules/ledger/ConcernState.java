// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

/** How far one concern has come on one day. Every concern is in exactly one state, and none is ever stored. */
public enum ConcernState {

    /** It was raised, and nobody has studied or answered it yet. */
    RAISED,

    /** It was studied since it was raised, or since it was last opened again, and is not answered yet. */
    STUDIED,

    /** It was opened again after an answer, and nobody has studied or answered it since. */
    REOPENED,

    /** It was answered, and not opened again since. */
    ANSWERED;

    /** Returns whether somebody still has to answer: every state but ANSWERED. */
    public boolean isUnanswered() {
        return this != ANSWERED;
    }

    static ConcernState of(ConcernTurn current, boolean first) {
        if (current.answeredAt().isPresent()) {
            return ANSWERED;
        }
        if (current.studiedAt().isPresent()) {
            return STUDIED;
        }
        return first ? RAISED : REOPENED;
    }
}
