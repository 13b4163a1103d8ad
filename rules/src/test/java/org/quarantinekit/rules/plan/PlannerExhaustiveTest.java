// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.source.Stated;

/** Every start in two years around 29 February 2028, under both numberings, with every length of 1 to 30 days. */
class PlannerExhaustiveTest {

    private static final LocalDate FIRST_START = LocalDate.of(2027, 3, 1); // Monday
    private static final int STARTS = 730;
    private static final int LONGEST = 30;

    @Test
    void plan_everyStartNumberingAndLength_hasItsTestsAndItsLastDayOnTheRightDates() {
        int planned = 0;
        for (DayNumbering numbering : DayNumbering.values()) {
            for (int length = 1; length <= LONGEST; length++) {
                Planner planner = Planner.of(Samples.protocol(numbering, length, test(labels(length))));
                for (int shift = 0; shift < STARTS; shift++) {
                    check(planner, FIRST_START.plusDays(shift), numbering, length);
                    planned++;
                }
            }
        }
        assertThat(planned).isEqualTo(2 * STARTS * LONGEST);
    }

    @Test
    void plan_everyStartNumberingAndLength_hasADailyDutyOnEveryDayOfTheStay() {
        for (DayNumbering numbering : DayNumbering.values()) {
            for (int length = 1; length <= LONGEST; length++) {
                Planner planner = Planner.of(Samples.protocol(numbering, length, daily()));
                int days = numbering == DayNumbering.START_IS_DAY_0 ? length + 1 : length;
                for (int shift = 0; shift < STARTS; shift++) {
                    LocalDate start = FIRST_START.plusDays(shift);
                    assertThat(targets(planner, start))
                            .isEqualTo(start.datesUntil(start.plusDays(days)).toList());
                }
            }
        }
    }

    /** The first day, the last, and every third between them. */
    private static int[] labels(int length) {
        return IntStream.rangeClosed(1, length)
                .filter(day -> day % 3 == 1 || day == length)
                .toArray();
    }

    private static void check(Planner planner, LocalDate start, DayNumbering numbering, int length) {
        Plan plan = planner.plan(Samples.episode(PERSON, start).build());
        LocalDate dayBeforeDay1 = numbering == DayNumbering.START_IS_DAY_0 ? start : start.minusDays(1);
        LocalDate lastDay = dayBeforeDay1.plusDays(length);
        assertThat(plan.obligations().stream().map(Obligation::target).toList())
                .isEqualTo(Arrays.stream(labels(length))
                        .mapToObj(dayBeforeDay1::plusDays)
                        .toList());
        assertThat(plan.phases().get(0).days()).isEqualTo(DateSpan.ofClosed(start, lastDay));
        assertThat(plan.standardLastDay()).isEqualTo(lastDay);
        assertThat(plan.plannedLastDay()).isEqualTo(lastDay);
    }

    private static List<LocalDate> targets(Planner planner, LocalDate start) {
        return planner.plan(Samples.episode(PERSON, start).build()).obligations().stream()
                .map(Obligation::target)
                .toList();
    }

    private static Duty daily() {
        return Samples.duty("contact", CONTACT, OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
    }
}
