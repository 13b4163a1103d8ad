// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.august;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;

/** Every clock that stands still up to twice in twelve days, seen from every anchor around them. */
class ClockTest {

    private static final LocalDate AUG_10 = august(10); // Tuesday
    private static final LocalDate AUG_12 = august(12); // Thursday
    private static final LocalDate AUG_13 = august(13); // Friday
    private static final LocalDate AUG_15 = august(15); // Sunday

    private static final Clock STOPPED = Clock.RUNNING.stoppedOn(DateSpan.ofClosed(AUG_13, AUG_15));

    @Test
    void date_afterAStop_isThatManyDaysLater() {
        assertThat(STOPPED.date(AUG_8, 4)).isEqualTo(AUG_12);
        assertThat(STOPPED.date(AUG_8, 5)).isEqualTo(august(16));
        assertThat(STOPPED.date(AUG_8, -1)).isEqualTo(august(7));
    }

    @Test
    void offset_ofADayThatDoesNotCount_isThatOfTheDayBefore() {
        assertThat(STOPPED.offset(AUG_8, AUG_12)).isEqualTo(4);
        assertThat(STOPPED.offset(AUG_8, AUG_13)).isEqualTo(4);
        assertThat(STOPPED.offset(AUG_8, AUG_15)).isEqualTo(4);
        assertThat(STOPPED.offset(AUG_8, august(16))).isEqualTo(5);
    }

    // A count that begins on a day without a number of the older count has that day as its first.
    @Test
    void date_anchorOnADayThatDoesNotCount_isItself() {
        assertThat(STOPPED.date(AUG_15, 0)).isEqualTo(AUG_15);
        assertThat(STOPPED.date(AUG_13, 1)).isEqualTo(august(16));
        assertThat(STOPPED.offset(AUG_13, august(16))).isEqualTo(1);
    }

    @Test
    void dateAndOffset_ofEveryClock_undoEachOther() {
        for (Clock clock : clocks()) {
            for (LocalDate anchor = august(7); !anchor.isAfter(august(20)); anchor = anchor.plusDays(1)) {
                for (int offset = -3; offset <= 20; offset++) {
                    LocalDate date = clock.date(anchor, offset);
                    assertThat(clock.offset(anchor, date)).isEqualTo(offset);
                    assertThat(clock.date(anchor, offset + 1)).isAfter(date);
                    assertThat(counts(clock, anchor, date)).isTrue();
                }
            }
        }
    }

    @Test
    void offsetOfADate_underEveryClock_countsTheDaysThatCount() {
        for (Clock clock : clocks()) {
            for (LocalDate anchor = august(7); !anchor.isAfter(august(20)); anchor = anchor.plusDays(1)) {
                long counted = 0;
                for (LocalDate day = anchor.plusDays(1); !day.isAfter(anchor.plusDays(20)); day = day.plusDays(1)) {
                    counted += counts(clock, anchor, day) ? 1 : 0;
                    assertThat(clock.offset(anchor, day)).isEqualTo(counted);
                }
                assertThat(clock.offset(anchor, anchor)).isZero();
                assertThat(clock.offset(anchor, anchor.minusDays(3))).isEqualTo(-3);
            }
        }
    }

    @Test
    void laterOfAndEarlierOf_takeOneOfTheTwo() {
        assertThat(Clock.laterOf(AUG_10, AUG_12)).isEqualTo(AUG_12);
        assertThat(Clock.laterOf(AUG_12, AUG_10)).isEqualTo(AUG_12);
        assertThat(Clock.earlierOf(AUG_10, AUG_12)).isEqualTo(AUG_10);
        assertThat(Clock.earlierOf(AUG_12, AUG_10)).isEqualTo(AUG_10);
    }

    private static boolean counts(Clock clock, LocalDate anchor, LocalDate date) {
        return !date.isAfter(anchor) || clock.stoppedDays().stream().noneMatch(stop -> stop.contains(date));
    }

    private static List<Clock> clocks() {
        List<Clock> clocks = new ArrayList<>();
        clocks.add(Clock.RUNNING);
        for (int first = 9; first <= 14; first++) {
            for (int days = 1; days <= 3; days++) {
                Clock once = Clock.RUNNING.stoppedOn(span(first, days));
                clocks.add(once);
                for (int next = first + days; next <= 18; next++) { // the next may follow at once
                    for (int moreDays = 1; moreDays <= 2; moreDays++) {
                        clocks.add(once.stoppedOn(span(next, moreDays)));
                    }
                }
            }
        }
        return clocks;
    }

    private static DateSpan span(int firstDay, int days) {
        return DateSpan.ofClosed(august(firstDay), august(firstDay + days - 1));
    }
}
