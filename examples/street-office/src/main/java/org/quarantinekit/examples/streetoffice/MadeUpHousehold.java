// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One household of a made-up sub-district.
 *
 * @param number its number, 1 for the first
 * @param firstPerson the number of its first person; the others follow
 * @param size how many people it has
 * @param compound the code of its compound
 * @param building the number of its building
 * @param unit the number of its staircase
 * @param door its number in the staircase, 0 for the first
 * @param start the first day of its stay
 * @param village whether it is served by the standard of the villages
 * @param random what everything else about it follows from
 */
record MadeUpHousehold(
        int number,
        int firstPerson,
        int size,
        String compound,
        int building,
        int unit,
        int door,
        LocalDate start,
        boolean village,
        SplitMix random) {

    private static final int DOORS_PER_FLOOR = 2;

    String id() {
        return String.format(Locale.ROOT, "H-%04d", number);
    }

    String person(int member) {
        return String.format(Locale.ROOT, "P-%06d", firstPerson + member);
    }

    String unitPath() {
        return compound + "/" + building + "/" + unit;
    }

    int floor() {
        return door / DOORS_PER_FLOOR + 1;
    }

    String room() {
        return String.format(Locale.ROOT, "%d%02d", floor(), door % DOORS_PER_FLOOR + 1);
    }

    String protocol() {
        return village ? "fengqing-road-villages-2021" : "fengqing-road-subdistrict-2021";
    }
}
