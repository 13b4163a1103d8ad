// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.conformance;

import static java.util.Objects.requireNonNull;

/**
 * An answer that is not the one of the case.
 *
 * @param id the case
 * @param name what was asked: {@code "pcr"}, {@code "lastDay"}, {@code "pcr/1/3"}, {@code "blocker"}
 * @param expected what the case says
 * @param actual what the implementation says
 */
public record Mismatch(String id, String name, String expected, String actual) {

    /** Refuses null with a {@code NullPointerException}. */
    public Mismatch {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
    }

    /** Returns "hk-599c-2020-01: lastDay must be 2022-02-12, but was 2022-02-13". */
    @Override
    public String toString() {
        return id + ": " + name + " must be " + expected + ", but was " + actual;
    }
}
