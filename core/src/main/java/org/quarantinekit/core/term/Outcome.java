// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.term;

/** What came of an attempt to do something that is owed. */
public enum Outcome {

    /** It was done. Only this outcome counts towards a demand. */
    DONE(false),

    /** The person or household refused. */
    REFUSED(true),

    /** Nobody opened. */
    NOT_HOME(true),

    /** It could not be done for another reason, for example because the person was in hospital. */
    NOT_POSSIBLE(true),

    /** Someone entitled to do so decided that it is not needed. */
    WAIVED(false);

    private final boolean unreachable;

    Outcome(boolean unreachable) {
        this.unreachable = unreachable;
    }

    /** Returns whether somebody tried and did not get through: refused, nobody home, or not possible. */
    public boolean isUnreachable() {
        return unreachable;
    }
}
