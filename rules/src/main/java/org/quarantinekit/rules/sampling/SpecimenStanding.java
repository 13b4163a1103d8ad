// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import org.quarantinekit.core.sampling.Specimen;
import org.quarantinekit.core.sampling.TubeFinding;
import org.quarantinekit.core.sampling.TubeLabel;

/**
 * What is known of one specimen once results are in.
 *
 * <p>A result of one's own and a result of a pool are two types: whoever asks for the former cannot be given the latter.
 */
public sealed interface SpecimenStanding {

    /** Returns the specimen. */
    Specimen specimen();

    /** Returns the tube it is in. */
    TubeLabel tube();

    /**
     * The tube was the person's alone, so its result is the person's own. The two of a double sampling stand side by side; what
     * follows if they differ is not for this library to say.
     *
     * @param specimen the specimen
     * @param tube the tube it is in
     * @param finding NEGATIVE or POSITIVE
     */
    record OwnResult(Specimen specimen, TubeLabel tube, TubeFinding finding) implements SpecimenStanding {

        /** Refuses INVALID, which is nobody's result, with an {@code IllegalArgumentException}. */
        public OwnResult {
            requireNonNull(specimen, "specimen");
            requireNonNull(tube, "tube");
            if (requireNonNull(finding, "finding") == TubeFinding.INVALID) {
                throw new IllegalArgumentException(
                        "finding INVALID of tube " + tube + " must not be anybody's own result");
            }
        }
    }

    /**
     * The pool in which the specimen is was negative. It is no result of the person's own.
     *
     * @param specimen the specimen
     * @param tube the tube it is in
     */
    record PoolNegative(Specimen specimen, TubeLabel tube) implements SpecimenStanding {

        /** Refuses null with a {@code NullPointerException}. */
        public PoolNegative {
            requireNonNull(specimen, "specimen");
            requireNonNull(tube, "tube");
        }
    }

    /**
     * The person has to be sampled again, in a tube of the person's own.
     *
     * @param specimen the specimen that said too little
     * @param tube the tube it is in
     * @param reason why
     */
    record Resampling(Specimen specimen, TubeLabel tube, Reason reason) implements SpecimenStanding {

        /** Refuses null with a {@code NullPointerException}. */
        public Resampling {
            requireNonNull(specimen, "specimen");
            requireNonNull(tube, "tube");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * There is no result yet.
     *
     * @param specimen the specimen
     * @param tube the tube it is in
     */
    record Awaited(Specimen specimen, TubeLabel tube) implements SpecimenStanding {

        /** Refuses null with a {@code NullPointerException}. */
        public Awaited {
            requireNonNull(specimen, "specimen");
            requireNonNull(tube, "tube");
        }
    }

    /** Why somebody has to be sampled again. */
    enum Reason {

        /** Something was found in a pool, and it does not say whose it is. */
        POSITIVE_POOL,

        /** The tube, shared or not, was invalid. */
        INVALID,

        /** Two results of the tube contradict each other, and nothing says which one came later. */
        CONTRADICTION
    }
}
