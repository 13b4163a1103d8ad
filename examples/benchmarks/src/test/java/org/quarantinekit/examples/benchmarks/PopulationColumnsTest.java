// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The population has everything that the work could get wrong, in the shares that it is described with. */
class PopulationColumnsTest {

    private static final int PEOPLE = 20_000;
    private static final PopulationColumns POPULATION = new PopulationColumns(PEOPLE);
    private static final Offset<Double> ONE_IN_A_HUNDRED = Offset.offset(0.01);

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static int todayOf(int person) {
        return PopulationColumns.TODAY_NUMBER - POPULATION.dayZero[person];
    }

    @Test
    void population_ofTheSameSize_isTheSame() {
        PopulationColumns again = new PopulationColumns(PEOPLE);
        assertThat(again.start).isEqualTo(POPULATION.start);
        assertThat(again.startNumber).isEqualTo(POPULATION.startNumber);
        assertThat(again.exposures).isEqualTo(POPULATION.exposures);
        assertThat(again.records).isEqualTo(POPULATION.records);
        assertThat(again.samples).isEqualTo(POPULATION.samples);
        assertThat(again.order).isEqualTo(POPULATION.order);
    }

    @Test
    void stays_startTodayOrUpTo15DaysAgo_halfOfThemOnDay0() {
        assertThat(Arrays.stream(POPULATION.start)
                        .map(start -> PopulationColumns.TODAY_NUMBER - start)
                        .distinct()
                        .sorted()
                        .toArray())
                .isEqualTo(IntStream.range(0, 16).toArray());
        long fromDay0 = IntStream.range(0, PEOPLE)
                .filter(person -> POPULATION.startNumber[person] == 0)
                .count();
        assertThat(share(fromDay0, PEOPLE)).isCloseTo(0.5, ONE_IN_A_HUNDRED);
    }

    @Test
    void exposures_areOfThreeInTenPeople_ascendingWhileTheStayLasts() {
        int exposed = 0;
        for (int person = 0; person < PEOPLE; person++) {
            int before = POPULATION.start[person];
            for (int at = POPULATION.exposureFrom[person]; at < POPULATION.exposureFrom[person + 1]; at++) {
                assertThat(POPULATION.exposures[at])
                        .isBetween(before + 1, before + PopulationColumns.DAYS_OF_FOLLOW_UP);
                before = POPULATION.exposures[at];
            }
            exposed += before > POPULATION.start[person] ? 1 : 0;
        }
        assertThat(share(exposed, PEOPLE)).isCloseTo(0.3, ONE_IN_A_HUNDRED);
        assertThat(share(POPULATION.exposures.length, PEOPLE)).isCloseTo(0.4, ONE_IN_A_HUNDRED);
    }

    @Test
    void records_areAboutSevenForEachPerson_andOnlyOfThoseWhoseServicesGoOn() {
        assertThat(share(POPULATION.records.length, PEOPLE)).isBetween(6.5, 7.5);
        assertThat(Arrays.stream(POPULATION.records).map(record -> todayOf(record >>> 3)))
                .allMatch(today -> today <= PopulationColumns.LAST_DAY);
        assertThat(Arrays.stream(POPULATION.records).map(record -> record & 7).boxed())
                .contains(0, 1, 2, 3, 4)
                .doesNotContain(5, 6, 7);
    }

    @Test
    void samples_areNoneTwice_andOfTestDaysThatHaveCome() {
        Set<Integer> different = new HashSet<>();
        for (int sample : POPULATION.samples) {
            assertThat(different.add(sample)).isTrue();
            assertThat(sample & 15).isIn(1, 4, 7, 10, 14);
            assertThat(sample & 15).isLessThanOrEqualTo(todayOf(sample >>> 4));
        }
    }

    @Test
    void order_holdsEverybodyOnce_andIsNotThatOfTheNumbers() {
        assertThat(POPULATION.order).isNotEqualTo(IntStream.range(0, PEOPLE).toArray());
        assertThat(Arrays.stream(POPULATION.order).sorted().toArray())
                .isEqualTo(IntStream.range(0, PEOPLE).toArray());
    }

    @Test
    void logs_areInNoOrder() {
        assertThat(POPULATION.records)
                .isNotEqualTo(Arrays.stream(POPULATION.records).sorted().toArray());
        assertThat(POPULATION.samples)
                .isNotEqualTo(Arrays.stream(POPULATION.samples).sorted().toArray());
    }
}
