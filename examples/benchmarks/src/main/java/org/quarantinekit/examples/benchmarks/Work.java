// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * One way of doing a piece of work, with its input at hand.
 *
 * @param run does it; only this is timed
 * @param checksum tells its result from every other
 */
record Work<R>(Supplier<R> run, ToLongFunction<R> checksum) {

    /** Returns this work, which was done once and gave the right result; refuses any other, by its name. */
    Work<R> checked(String name, long expected) {
        long sum = checksum.applyAsLong(run.get());
        if (sum != expected) {
            throw new IllegalStateException("checksum " + sum + " of " + name + " must be " + expected);
        }
        return this;
    }
}
