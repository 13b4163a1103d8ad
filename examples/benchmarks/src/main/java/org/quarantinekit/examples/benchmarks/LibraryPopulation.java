// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.rules.bulk.DaySheet;
import org.quarantinekit.rules.bulk.PersonDuty;
import org.quarantinekit.rules.bulk.Population;

/** The library's population, its people in the order of their households. */
final class LibraryPopulation {

    private final Population stays;
    private final List<ServiceRecord> records;

    private LibraryPopulation(Population stays, List<ServiceRecord> records) {
        this.stays = stays;
        this.records = records;
    }

    /** Returns the population with tests and daily services, and the records of the day beside it. */
    static LibraryPopulation withServices(PopulationColumns population) {
        ImmutableList<Protocol> protocols = LibraryProtocols.testsAndServices();
        Population stays = Population.builder(protocols)
                .addAll(LibraryInput.staysByHousehold(population, protocols))
                .build();
        return new LibraryPopulation(stays, LibraryInput.records(population));
    }

    /** Returns the population of a follow-up with new exposures. */
    static LibraryPopulation exposed(PopulationColumns population) {
        ImmutableList<Protocol> protocols = LibraryProtocols.followUp();
        List<Episode> exposed = LibraryInput.exposedStays(population, protocols);
        int[] places = new int[population.people];
        IntStream.range(0, places.length).forEach(at -> places[population.order[at]] = at);
        Population.Builder stays = Population.builder(protocols);
        IntStream.of(places).forEach(at -> stays.add(exposed.get(at)));
        return new LibraryPopulation(stays.build(), List.of());
    }

    /** Returns the population with the records in it already. */
    Population recorded() {
        return stays.plus(records);
    }

    /** Takes the records, as they come, and makes the worklist of the day. */
    DaySheet workFromRecords() {
        return stays.plus(records).worklistOn(PopulationColumns.TODAY);
    }

    /** Writes every last day into a column. */
    long[] lastDays() {
        long[] days = new long[stays.size()];
        for (int position = 0; position < days.length; position++) {
            days[position] = stays.lastDay(position);
        }
        return days;
    }

    /** Writes every test date into rows of five. */
    int[] testDates() {
        int[] rows = new int[stays.size() * PopulationColumns.testDays()];
        int[] next = {0};
        stays.testDates((position, day) -> rows[next[0]++] = (int) day);
        return rows;
    }

    /** As {@link LibraryWorklist#checksumOfItems}. */
    long checksum(DaySheet sheet) {
        WorkByPerson work = new WorkByPerson();
        for (int index = 0; index < sheet.size(); index++) {
            PersonDuty duty = sheet.get(index);
            if (stays.lastDay(sheet.position(index)) < PopulationColumns.TODAY_NUMBER) {
                work.endServices(duty.subject());
            }
            int person = Codes.number(duty.subject().id());
            work.add(Codes.buildingOf(person), Codes.householdOf(person), duty);
        }
        return work.checksum();
    }

    static long checksumOfLastDays(long[] days) {
        long sum = 0;
        for (int person = 0; person < days.length; person++) {
            sum += Checksum.ofLastDay(person, days[person]);
        }
        return sum;
    }

    static long checksumOfTestDates(int[] rows) {
        long sum = 0;
        for (int at = 0; at < rows.length; at++) {
            sum += Checksum.ofTestDate(at / PopulationColumns.testDays(), at % PopulationColumns.testDays(), rows[at]);
        }
        return sum;
    }
}
