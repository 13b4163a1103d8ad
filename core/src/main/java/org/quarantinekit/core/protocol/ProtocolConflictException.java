// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

/**
 * A protocol whose rules cannot all hold, or editions of one that cannot follow each other. It is thrown when the protocol,
 * or the history, is built, never later.
 */
public final class ProtocolConflictException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** Creates the refusal of one problem; the message names the place and the rule. */
    public ProtocolConflictException(Problem problem, String message) {
        super(requireNonNull(message, "message"));
        this.problem = requireNonNull(problem, "problem");
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }

    static void refuseUnless(boolean holds, Problem problem, String message) {
        if (!holds) {
            throw new ProtocolConflictException(problem, message);
        }
    }
}
