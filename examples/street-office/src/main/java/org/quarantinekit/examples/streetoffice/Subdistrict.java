// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A made-up sub-district. Nothing of it is kept: each household follows from the seed and its number, so that any number
 * of people can be walked through any number of times.
 *
 * @param people how many people
 * @param seed what everything follows from
 * @param date the day up to which there are records
 */
record Subdistrict(int people, long seed, LocalDate date) {

    private static final int DOORS_PER_UNIT = 24;
    private static final int UNITS_PER_BUILDING = 3;
    private static final int BUILDINGS_PER_COMPOUND = 12;

    /** Chances in a hundred of a household of 1, 2, 3, 4 and 5 people, added up. */
    private static final int[] SIZES = {20, 48, 75, 92, 100};

    /** Walks through the households, in the order of their numbers. */
    void households(Consumer<MadeUpHousehold> visitor) {
        int housed = 0;
        for (int number = 1; housed < people; number++) {
            SplitMix random = SplitMix.of(seed, number);
            int size = Math.min(size(random.below(100)), people - housed);
            visitor.accept(household(number, housed + 1, size, random));
            housed += size;
        }
    }

    private MadeUpHousehold household(int number, int firstPerson, int size, SplitMix random) {
        int door = number - 1;
        int unit = door / DOORS_PER_UNIT;
        int building = unit / UNITS_PER_BUILDING;
        // Most stays have begun in the last two weeks; a few should be over, and nobody has said so.
        int daysSoFar = random.percent(2) ? 14 + random.below(2) : random.below(14);
        return new MadeUpHousehold(
                number,
                firstPerson,
                size,
                "C" + (building / BUILDINGS_PER_COMPOUND + 1),
                building % BUILDINGS_PER_COMPOUND + 1,
                unit % UNITS_PER_BUILDING + 1,
                door % DOORS_PER_UNIT,
                date.minusDays(daysSoFar),
                random.percent(15),
                random);
    }

    private static int size(int chance) {
        int size = 1;
        while (chance >= SIZES[size - 1]) {
            size++;
        }
        return size;
    }
}
