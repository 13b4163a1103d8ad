// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

/** Takes the dates of tests one by one, as numbers, so that nothing is made for those that nobody keeps. */
@FunctionalInterface
public interface TestDateVisitor {

    /**
     * Takes one date.
     *
     * @param position the position of the person in the population
     * @param epochDay the date, in days since 1970-01-01
     */
    void visit(int position, long epochDay);
}
