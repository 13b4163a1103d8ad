// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

/** Anything that answers the questions of the cases. */
@FunctionalInterface
public interface Implementation {

    /** Answers one question. */
    Answer answer(Question question);
}
