// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import java.time.LocalDateTime;
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Reopening;
import org.quarantinekit.core.ledger.Study;

/**
 * What was done about one concern, without what anybody wrote.
 *
 * @param deed what it was
 * @param concern the concern
 * @param at when
 */
record Reply(Deed deed, ConcernId concern, LocalDateTime at) {

    /** What can be done about a concern. */
    enum Deed {
        STUDY("study of"),
        ANSWER("answer to"),
        REOPENING("reopening of");

        private final String words;

        Deed(String words) {
            this.words = words;
        }
    }

    /** Returns what an entry that is no contact says was done. */
    static Reply of(LedgerEntry entry) {
        if (entry instanceof Study study) {
            return new Reply(Deed.STUDY, study.concern(), study.at());
        }
        if (entry instanceof Answer answer) {
            return new Reply(Deed.ANSWER, answer.concern(), answer.at());
        }
        if (entry instanceof Reopening reopening) {
            return new Reply(Deed.REOPENING, reopening.concern(), reopening.at());
        }
        throw new AssertionError("a " + entry.kind() + " raises concerns, and is no reply to one");
    }

    /** Returns "answer to concern K-7 at 2021-08-14T10:00", as refusals begin. */
    @Override
    public String toString() {
        return deed.words + " concern " + concern + " at " + at;
    }
}
