// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The records of made-up staircases: what was done on the days on which somebody in them was sampled. The households of one
 * staircase come one after the other, so that only one staircase is ever kept.
 */
final class MadeUpCleaning {

    private final LocalDate date;
    private final Consumer<String> lines;
    private final SortedSet<LocalDate> sampledOn = new TreeSet<>();
    private Optional<MadeUpHousehold> latest = Optional.empty();

    MadeUpCleaning(LocalDate date, Consumer<String> lines) {
        this.date = date;
        this.lines = lines;
    }

    /** Goes to the next household; if it lives in another staircase, the one before is written. */
    void enter(MadeUpHousehold household) {
        boolean other = latest.map(MadeUpHousehold::unitPath)
                .filter(unit -> !unit.equals(household.unitPath()))
                .isPresent();
        if (other) {
            leave();
        }
        latest = Optional.of(household);
    }

    /** Notes that somebody in the household that was entered last was sampled on this day. */
    void sampled(LocalDate day) {
        sampledOn.add(day);
    }

    /** Writes the staircase that was entered last. */
    void leave() {
        latest.ifPresent(household -> sampledOn.forEach(day -> write(household, day)));
        sampledOn.clear();
    }

    /** On the day itself more is open; how often the stairwell was disinfected on it has been written with the first door. */
    private void write(MadeUpHousehold household, LocalDate day) {
        boolean today = day.equals(date);
        perhaps(today ? 60 : 97, "MEDICAL_WASTE_COLLECTION", household, day, 10);
        perhaps(today ? 45 : 97, "DISINFECTION", household, day, 11);
        if (!today) {
            perhaps(98, "DISINFECTION", household, day, 15);
        }
    }

    private void perhaps(int percent, String activity, MadeUpHousehold household, LocalDate day, int hour) {
        SplitMix random = household.random();
        if (random.percent(percent)) {
            lines.accept(MadeUpRecords.line(
                    activity, "UNIT", household.unitPath(), day.atTime(hour, random.below(60)), "", "DONE"));
        }
    }
}
