// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

/**
 * Random numbers that are the same for a seed on every machine and in every Java: SplitMix64, whose constants are those of
 * Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** Returns the numbers of one of many things; each has its own, whatever is asked of the others. */
    static SplitMix of(long seed, long index) {
        return new SplitMix(mix(seed + GOLDEN_GAMMA * index));
    }

    /** Returns a number of 0 to {@code bound - 1}; the bounds here are small, so that the bias is nothing. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** Returns true in so many of a hundred cases. */
    boolean percent(int chance) {
        return below(100) < chance;
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
