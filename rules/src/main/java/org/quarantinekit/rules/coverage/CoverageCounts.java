// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.coverage;

import static java.util.Objects.requireNonNull;

/**
 * How many people of one place, or of a whole round, are in each class. Counts of parts add up to the counts of the whole.
 *
 * <p>How many were expected is never said beside the classes: it is their sum, so that no level can be out of balance.
 *
 * @param covered how many are {@link CoverageClass#COVERED}
 * @param partly how many are {@link CoverageClass#PARTLY}
 * @param missing how many are {@link CoverageClass#MISSING}
 * @param notHome how many are {@link CoverageClass#NOT_HOME}
 * @param refused how many are {@link CoverageClass#REFUSED}
 * @param notPossible how many are {@link CoverageClass#NOT_POSSIBLE}
 */
public record CoverageCounts(int covered, int partly, int missing, int notHome, int refused, int notPossible) {

    /** Nobody at all. */
    public static final CoverageCounts NONE = new CoverageCounts(0, 0, 0, 0, 0, 0);

    /** Refuses a negative number with an {@code IllegalArgumentException}. */
    public CoverageCounts {
        if (Math.min(Math.min(covered, Math.min(partly, missing)), Math.min(notHome, Math.min(refused, notPossible)))
                < 0) {
            throw new IllegalArgumentException(
                    "covered, partly, missing, notHome, refused and notPossible must not be negative");
        }
    }

    /** Returns the counts of one person. */
    public static CoverageCounts of(CoverageClass one) {
        return switch (requireNonNull(one, "one")) {
            case COVERED -> new CoverageCounts(1, 0, 0, 0, 0, 0);
            case PARTLY -> new CoverageCounts(0, 1, 0, 0, 0, 0);
            case MISSING -> new CoverageCounts(0, 0, 1, 0, 0, 0);
            case NOT_HOME -> new CoverageCounts(0, 0, 0, 1, 0, 0);
            case REFUSED -> new CoverageCounts(0, 0, 0, 0, 1, 0);
            case NOT_POSSIBLE -> new CoverageCounts(0, 0, 0, 0, 0, 1);
        };
    }

    /**
     * Returns the counts of both together.
     *
     * @throws ArithmeticException if more than 2147483647 are in one class
     */
    public CoverageCounts plus(CoverageCounts other) {
        requireNonNull(other, "other");
        return new CoverageCounts(
                Math.addExact(covered, other.covered),
                Math.addExact(partly, other.partly),
                Math.addExact(missing, other.missing),
                Math.addExact(notHome, other.notHome),
                Math.addExact(refused, other.refused),
                Math.addExact(notPossible, other.notPossible));
    }

    /** Returns how many are in this class. */
    public int count(CoverageClass which) {
        return switch (requireNonNull(which, "which")) {
            case COVERED -> covered;
            case PARTLY -> partly;
            case MISSING -> missing;
            case NOT_HOME -> notHome;
            case REFUSED -> refused;
            case NOT_POSSIBLE -> notPossible;
        };
    }

    /** Returns how many somebody tried to sample without taking anything. */
    public int unreachable() {
        return Math.addExact(notHome, Math.addExact(refused, notPossible));
    }

    /** Returns how many are not covered, for whatever reason. */
    public int open() {
        return Math.addExact(partly, Math.addExact(missing, unreachable()));
    }

    /** Returns how many were expected: covered, partly covered, missing and unreachable together. */
    public int expected() {
        return Math.addExact(covered, open());
    }

    /** Returns what the counts say in one word. */
    public Verdict verdict() {
        if (expected() == 0) {
            return Verdict.NOTHING_TO_COVER;
        }
        return open() == 0 ? Verdict.COMPLETE : Verdict.OPEN;
    }

    /** Returns whether somebody was expected and everybody expected is covered. */
    public boolean isComplete() {
        return verdict() == Verdict.COMPLETE;
    }

    /**
     * Returns "5 expected: 1 covered, 1 partly, 1 missing, 2 unreachable (1 nobody home, 1 refused, 0 not possible)", or "nothing
     * to cover".
     */
    @Override
    public String toString() {
        if (verdict() == Verdict.NOTHING_TO_COVER) {
            return Verdict.NOTHING_TO_COVER.text().en();
        }
        return expected() + " expected: " + covered + " covered, " + partly + " partly, " + missing + " missing, "
                + unreachable() + " unreachable (" + notHome + " nobody home, " + refused + " refused, " + notPossible
                + " not possible)";
    }
}
