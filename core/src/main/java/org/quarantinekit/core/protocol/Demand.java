// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How many times something is owed.
 *
 * <p>A bare count in a source has to be read one way or the other: "two checks" is {@code atLeast(2)} or
 * {@code exactly(2)}, and the duty's citation says which reading was taken.
 *
 * @param atLeast how many meet the demand, 1 to 1000
 * @param atMost how many count at all, not below {@code atLeast}; empty if further ones are welcome
 */
public record Demand(int atLeast, OptionalInt atMost) {

    /** Refuses numbers outside 1 to 1000, and more asked for than counts. */
    public Demand {
        requireNonNull(atMost, "atMost");
        ProtocolConflictException.refuseUnless(
                atLeast >= 1 && atLeast <= 1000, Problem.CONTRADICTION, "atLeast " + atLeast + " must be 1 to 1000");
        int least = atLeast;
        atMost.ifPresent(most -> ProtocolConflictException.refuseUnless(
                most >= least && most <= 1000,
                Problem.CONTRADICTION,
                "atMost " + most + " must be atLeast " + least + " to 1000"));
    }

    /** Returns the demand of this many or more. */
    public static Demand atLeast(int count) {
        return new Demand(count, OptionalInt.empty());
    }

    /** Returns the demand of this many, where a further one is surplus. */
    public static Demand exactly(int count) {
        return new Demand(count, OptionalInt.of(count));
    }

    /**
     * Returns the demand of one thing that has to serve this demand and the other: the higher of the two least numbers, and a
     * most number, the higher of the two, only if both have one.
     */
    public Demand serving(Demand other) {
        boolean bounded = atMost.isPresent() && other.atMost.isPresent();
        return new Demand(
                Math.max(atLeast, other.atLeast),
                bounded ? OptionalInt.of(Math.max(atMost.getAsInt(), other.atMost.getAsInt())) : OptionalInt.empty());
    }
}
