// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plain program reads before it makes the worklist of a day.
 *
 * @param date the day
 * @param people the people, in no order
 * @param samples the samples so far, in no order
 * @param records the services of the day, in no order
 */
record PlainDay(LocalDate date, List<PlainPerson> people, List<Sample> samples, List<Visit> records) {

    private static final int SECONDS_OF_THE_DAY = 10 * 60 * 60;

    /** A sample, told by the test day that it was taken for. */
    record Sample(String person, LocalDate testDate) {}

    /** One service, given to one person. */
    record Visit(String person, DailyService service, LocalDateTime at) {}

    /** Returns the day of this population. */
    static PlainDay of(PopulationColumns population) {
        return new PlainDay(PopulationColumns.TODAY, people(population), samples(population), visits(population));
    }

    /** Returns the people of this population, in the order of its list. */
    static List<PlainPerson> people(PopulationColumns population) {
        List<PlainPerson> people = new ArrayList<>(population.people);
        for (int person : population.order) {
            people.add(new PlainPerson(
                    Codes.person(person),
                    Codes.buildingOf(person),
                    Codes.householdOf(person),
                    LocalDate.ofEpochDay(population.start[person]),
                    population.startNumber[person] == 0 ? PlainProtocol.START_IS_DAY_0 : PlainProtocol.START_IS_DAY_1,
                    exposures(population, person)));
        }
        return people;
    }

    /** Returns the days on which the person was exposed again, ascending. */
    static ImmutableList<LocalDate> exposures(PopulationColumns population, int person) {
        ImmutableList.Builder<LocalDate> exposures = ImmutableList.builder();
        for (int at = population.exposureFrom[person]; at < population.exposureFrom[person + 1]; at++) {
            exposures.add(LocalDate.ofEpochDay(population.exposures[at]));
        }
        return exposures.build();
    }

    /** Returns when the service with this number in the log was given: spread over the ten hours from 8 o'clock. */
    static LocalDateTime timeOf(int number, PopulationColumns population) {
        long seconds = (long) number * SECONDS_OF_THE_DAY / population.records.length;
        return PopulationColumns.TODAY.atTime(8, 0).plusSeconds(seconds);
    }

    private static List<Sample> samples(PopulationColumns population) {
        List<Sample> samples = new ArrayList<>(population.samples.length);
        for (int sample : population.samples) {
            int person = sample >>> 4;
            samples.add(
                    new Sample(Codes.person(person), LocalDate.ofEpochDay(population.dayZero[person] + (sample & 15))));
        }
        return samples;
    }

    private static List<Visit> visits(PopulationColumns population) {
        List<Visit> visits = new ArrayList<>(population.records.length);
        for (int number = 0; number < population.records.length; number++) {
            int record = population.records[number];
            visits.add(new Visit(Codes.person(record >>> 3), DailyService.ALL[record & 7], timeOf(number, population)));
        }
        return visits;
    }
}
