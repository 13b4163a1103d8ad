// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.quarantinekit.core.sampling.CapacityRule;
import org.quarantinekit.core.sampling.SamplingGuide;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;

/**
 * How many of something a guide asks for, for so many people.
 *
 * <p>With one sampling point for 2,000 to 3,000 people, 9,000 people need 3 to 5 points: 9,000 / 3,000 = 3, and
 * 9,000 / 2,000 = 4.5, rounded up. Both numbers are rounded up, because a part of a point samples nobody.
 *
 * @param population how many people
 * @param rule the rule, with its sources
 * @param fewest how many, each for as many people as the rule allows
 * @param most how many, each for as few people as the rule allows
 */
public record SamplingCapacity(int population, CapacityRule rule, int fewest, int most) {

    /** Refuses numbers that do not follow from the population and the rule. */
    public SamplingCapacity {
        requireNonNull(rule, "rule");
        if (population < 0) {
            throw new IllegalArgumentException("population " + population + " must not be negative");
        }
        if (fewest != roundedUp(population, rule.toPeople()) || most != roundedUp(population, rule.fromPeople())) {
            throw new IllegalArgumentException("fewest " + fewest + " and most " + most + " must be "
                    + roundedUp(population, rule.toPeople()) + " and " + roundedUp(population, rule.fromPeople()));
        }
    }

    /** Returns the sources of the rule. */
    public ImmutableList<Citation> citations() {
        return rule.citations();
    }

    /** Returns how far the numbers can be trusted: as far as the best of their sources. */
    public Confidence confidence() {
        return Collections.min(
                rule.citations().stream().map(Citation::confidence).toList());
    }

    /**
     * Returns what this rule asks for.
     *
     * @throws IllegalArgumentException if the population is negative
     */
    public static SamplingCapacity of(CapacityRule rule, int population) {
        requireNonNull(rule, "rule");
        return new SamplingCapacity(
                population, rule, roundedUp(population, rule.toPeople()), roundedUp(population, rule.fromPeople()));
    }

    /**
     * Returns what this guide asks for, in its order.
     *
     * @throws IllegalArgumentException if the population is negative
     */
    public static ImmutableList<SamplingCapacity> of(SamplingGuide guide, int population) {
        return requireNonNull(guide, "guide").capacities().stream()
                .map(rule -> of(rule, population))
                .collect(ImmutableList.toImmutableList());
    }

    private static int roundedUp(int people, int each) {
        return Math.toIntExact(((long) people + each - 1) / each);
    }
}
