// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.bulk.DaySheet;
import org.quarantinekit.rules.bulk.Population;

/**
 * A city of as many people as one asks for, read person by person and record by record as from a stream, and its worklist by one
 * thread and by two. It shows what fits into a heap: nothing is kept but the population.
 */
public final class City {

    private static final int BATCHES = 20;

    private final ImmutableList<Protocol> protocols = LibraryProtocols.testsAndServices();
    private final RandomGenerator random = new SplittableRandom(20210821);
    private final int people;

    private City(int people) {
        this.people = people;
    }

    /**
     * Prints what each step takes.
     *
     * @param arguments how many people
     */
    public static void main(String[] arguments) {
        new City(Integer.parseInt(arguments[0])).run();
    }

    private void run() {
        long started = System.nanoTime();
        Population city = stays();
        long stays = System.nanoTime();
        for (int batch = 0; batch < BATCHES; batch++) {
            city = city.plus(records(batch));
        }
        long records = System.nanoTime();
        int items = city.worklistOn(PopulationColumns.TODAY).size();
        long one = System.nanoTime();
        int parted = city.split(2).parallelStream()
                .map(part -> part.worklistOn(PopulationColumns.TODAY))
                .mapToInt(DaySheet::size)
                .sum();
        long two = System.nanoTime();
        if (items != parted) {
            throw new IllegalStateException("items " + parted + " of two threads must be " + items);
        }
        tell("stays read", started, stays);
        tell("records read", stays, records);
        tell("worklist of " + items + " items, one thread", records, one);
        tell("the same, two threads", one, two);
    }

    private static void tell(String what, long from, long to) {
        double seconds = TimeUnit.NANOSECONDS.toMillis(to - from) / 1000.0;
        System.out.printf(Locale.ROOT, "%s: %.2f s%n", what, seconds);
    }

    private Population stays() {
        Population.Builder stays = Population.builder(protocols);
        for (int person = 0; person < people; person++) {
            stays.add(Episode.builder(Subject.of(PersonId.of(Codes.person(person))))
                    .protocol(protocols.get(person & 1).id())
                    .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(startOf(person)))
                    .build());
        }
        return stays.build();
    }

    /** The start of a stay is told from the person, so that it need not be kept. */
    private static LocalDate startOf(int person) {
        return PopulationColumns.TODAY.minusDays(Math.floorMod(person * 31, 14));
    }

    /** Makes the records of one batch as they are asked for, of people in no order. */
    private Iterable<ServiceRecord> records(int batch) {
        int size = people / BATCHES;
        return () -> IntStream.range(0, size)
                .map(step -> (int) ((step * 7_368_787L) % size) * BATCHES + batch)
                .boxed()
                .flatMap(person -> recordsOf(person).stream())
                .iterator();
    }

    private List<ServiceRecord> recordsOf(int person) {
        List<ServiceRecord> records = new ArrayList<>();
        LocalDate start = startOf(person);
        for (int index = 0; index < PopulationColumns.testDays(); index++) {
            LocalDate day = start.plusDays(PopulationColumns.testDay(index) - (person & 1));
            if (!day.isAfter(PopulationColumns.TODAY) && random.nextInt(10) < 9) {
                records.add(record(person, ActivityCodes.NUCLEIC_ACID_TEST, day));
            }
        }
        for (DailyService service : DailyService.ALL) {
            for (int time = 0; time < service.perDay; time++) {
                if (random.nextInt(100) < 93) {
                    records.add(record(person, service.activity(), PopulationColumns.TODAY));
                }
            }
        }
        return records;
    }

    private static ServiceRecord record(int person, ActivityCode activity, LocalDate day) {
        return ServiceRecord.builder(activity, Subject.of(PersonId.of(Codes.person(person))))
                .performedAt(day.atTime(10, 0))
                .outcome(Outcome.DONE)
                .build();
    }
}
