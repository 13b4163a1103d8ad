// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;

/** Why a command did nothing: one problem or more, a line each. */
final class NothingDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<String> problems;

    NothingDone(Iterable<String> problems) {
        super(String.join("; ", problems));
        this.problems = ImmutableList.copyOf(problems);
    }

    NothingDone(String problem) {
        this(ImmutableList.of(problem));
    }

    ImmutableList<String> problems() {
        return problems;
    }
}
