// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.source.Stated;

class TestingDaysProperties {

    @Property
    void shiftingTheStart_shiftsEveryDate(
            @ForAll @NotEmpty Set<@IntRange(min = 1, max = 14) Integer> days,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = -800, max = 800) int shift,
            @ForAll DayNumbering numbering) {
        TestingDays testingDays = testingDays(days);
        assertThat(testingDays.dates(start.plusDays(shift), numbering))
                .isEqualTo(testingDays.dates(start, numbering).stream()
                        .map(date -> date.plusDays(shift))
                        .toList());
    }

    @Property
    void everyDate_isThatOfItsLabel_andDatesAscend(
            @ForAll @NotEmpty Set<@IntRange(min = 1, max = 14) Integer> days,
            @ForAll("starts") LocalDate start,
            @ForAll DayNumbering numbering) {
        ImmutableList<TestingDay> found = testingDays(days).days(start, numbering);
        assertThat(found).hasSameSizeAs(days).allSatisfy(day -> {
            assertThat(days).contains(day.day().number());
            assertThat(day.date()).isEqualTo(numbering.dateOf(start, day.day()));
        });
        assertThat(found).extracting(TestingDay::date).isSorted().doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2019, 1, 1)::plusDays);
    }

    private static TestingDays testingDays(Set<Integer> days) {
        int[] ascending = days.stream().mapToInt(Integer::intValue).sorted().toArray();
        return TestingDays.of(Samples.protocol(Stated.unspecified(), Samples.testOn(ascending)));
    }
}
