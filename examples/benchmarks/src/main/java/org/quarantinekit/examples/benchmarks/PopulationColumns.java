// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * A made-up population in quarantine on one day, the same for the same size, as columns of numbers; dates are epoch days.
 *
 * <p>Person i lives in household i / 3 and building i / 30. The two logs are shuffled, as rows of a database would be.
 */
final class PopulationColumns {

    static final LocalDate TODAY = LocalDate.of(2021, 8, 21); // Saturday
    static final int TODAY_NUMBER = Math.toIntExact(TODAY.toEpochDay());
    static final int PER_HOUSEHOLD = 3;
    static final int PER_BUILDING = 30;

    /** How many days after the start, or after the last exposure that counts, the last day is. */
    static final int DAYS_OF_FOLLOW_UP = 14;

    /** The number of the last day on which the daily services are owed. */
    static final int LAST_DAY = 14;

    private static final int[] TEST_DAYS = {1, 4, 7, 10, 14};

    final int people;

    /** The day on which each person's stay starts. */
    final int[] start;

    /** The number that the day of the start has: 0 or 1. */
    final byte[] startNumber;

    /** The day that has the number 0. */
    final int[] dayZero;

    /** The exposures of person i are those from {@code exposureFrom[i]} to before {@code exposureFrom[i + 1]}, ascending. */
    final int[] exposureFrom;

    final int[] exposures;

    /** The services of the day: the person times 8, and the number of the service. */
    final int[] records;

    /** The samples so far: the person times 16, and the number of the test day. */
    final int[] samples;

    /** The order in which people are listed. */
    final int[] order;

    PopulationColumns(int people) {
        this.people = people;
        start = new int[people];
        startNumber = new byte[people];
        dayZero = new int[people];
        exposureFrom = new int[people + 1];
        SplittableRandom random = new SplittableRandom(20210821);
        Logs logs = new Logs(people, random);
        for (int person = 0; person < people; person++) {
            int daysAgo = random.nextInt(16);
            startNumber[person] = (byte) random.nextInt(2);
            start[person] = TODAY_NUMBER - daysAgo;
            dayZero[person] = start[person] - startNumber[person];
            logs.addSamples(person, daysAgo + startNumber[person]);
            logs.addExposures(start[person]);
            exposureFrom[person + 1] = logs.exposures.size();
            logs.addRecords(person, daysAgo + startNumber[person]);
        }
        exposures = logs.exposures.toArray();
        records = logs.records.toShuffledArray(random);
        samples = logs.samples.toShuffledArray(random);
        order = shuffledPeople(people, random);
    }

    private static int[] shuffledPeople(int people, SplittableRandom random) {
        IntColumn all = new IntColumn(people);
        for (int person = 0; person < people; person++) {
            all.add(person);
        }
        return all.toShuffledArray(random);
    }

    /** Returns how many test days there are. */
    static int testDays() {
        return TEST_DAYS.length;
    }

    /** Returns the number of a test day, 0 for the first. */
    static int testDay(int index) {
        return TEST_DAYS[index];
    }

    /** Returns how many households there are, the last one perhaps not full. */
    int households() {
        return (people + PER_HOUSEHOLD - 1) / PER_HOUSEHOLD;
    }

    /** What has been recorded about the people so far. */
    private static final class Logs {

        final IntColumn exposures;
        final IntColumn records;
        final IntColumn samples;
        private final SplittableRandom random;

        Logs(int people, SplittableRandom random) {
            this.exposures = new IntColumn(people / 2);
            this.records = new IntColumn(8 * people);
            this.samples = new IntColumn(3 * people);
            this.random = random;
        }

        /** Nine of ten samples of earlier days are there, and half of those of today. */
        void addSamples(int person, int today) {
            for (int day : TEST_DAYS) {
                if (day <= today && random.nextInt(10) < (day < today ? 9 : 5)) {
                    samples.add((person << 4) | day);
                }
            }
        }

        /** Seven of ten people are never exposed again, two once and one twice, each time while the stay lasts. */
        void addExposures(int start) {
            int tenth = random.nextInt(10);
            int times = tenth < 7 ? 0 : tenth < 9 ? 1 : 2;
            int before = start;
            int lastDay = start + DAYS_OF_FOLLOW_UP;
            for (int time = 0; time < times; time++) {
                int exposed = before + 1 + random.nextInt(lastDay - before);
                exposures.add(exposed);
                before = exposed;
                lastDay = exposed + DAYS_OF_FOLLOW_UP;
            }
        }

        /** Of what is owed 93 in a hundred are done, and some services once more than that. */
        void addRecords(int person, int today) {
            if (today > LAST_DAY) {
                return;
            }
            for (DailyService service : DailyService.ALL) {
                for (int time = 0; time < service.perDay; time++) {
                    addRecord(person, service, 93);
                }
            }
            addRecord(person, DailyService.TEMPERATURE, 50);
            addRecord(person, DailyService.PHONE_CALL, 40);
            addRecord(person, DailyService.DELIVERY, 30);
        }

        private void addRecord(int person, DailyService service, int ofHundred) {
            if (random.nextInt(100) < ofHundred) {
                records.add((person << 3) | service.number);
            }
        }
    }
}
