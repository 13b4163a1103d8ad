// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.rules.plan.Plan;

/** Two months of a daily duty: what is exact must also return. */
class MatchingSizeTest {

    private static final int DAYS = 60;

    @Test
    void assess_twoOnMostDays_meetsWhatAllPairsCanPayFor() {
        // No record on every 10th day, four on the day after it: 120 less 2 for the last day, which has nothing after
        // it.
        Assessment assessment = assess(
                2,
                Stated.unspecified(),
                Stated.unspecified(),
                day -> day % 10 == 0 ? 0 : day % 10 == 1 && day > 1 ? 4 : 2);
        assertThat(met(assessment)).isEqualTo(59);
        assertThat(assessment.labels()).hasToString("DONE 54, DONE_LATE 5, DUE 1");
    }

    @Test
    void assess_oneOnSomeDays_meetsHalfAsManyAsRecords() {
        Assessment assessment =
                assess(2, Stated.unspecified(), Stated.unspecified(), day -> day % 7 == 3 ? 1 : day % 11 == 5 ? 0 : 2);
        int records = assessment.standings().stream().mapToInt(Standing::done).sum();
        assertThat(assessment.extraneous()).isEmpty();
        assertThat(met(assessment)).isEqualTo(records / 2);
    }

    @Test
    void assess_nothingOnTheFirstTenDays_meetsAllThatWereServed() {
        Assessment assessment = assess(2, Stated.unspecified(), Stated.unspecified(), day -> day <= 10 ? 0 : 2);
        assertThat(assessment.labels()).hasToString("DONE 50, OVERDUE 10");
    }

    @Test
    void assess_everythingOneDayLateSinceTheFirst_shiftsAllToMeetAll() {
        // Nothing on the first day and two on the 30th: all of the first 30 are met only if each waits for the next
        // day.
        Assessment assessment =
                assess(1, Samples.window(0, 1), Samples.BLOCK_RELEASE, day -> day == 1 ? 0 : day == 30 ? 2 : 1);
        assertThat(assessment.labels()).hasToString("DONE 31, DONE_LATE 29");
    }

    @Test
    void assess_threeOnEveryFifthDay_meetsOneOfEachThree() {
        Assessment assessment = assess(2, Samples.window(0, 3), Samples.BLOCK_RELEASE, day -> day % 5 == 0 ? 3 : 0);
        assertThat(assessment.labels()).hasToString("DONE 12, OVERDUE 3, MISSED 45");
    }

    @Test
    void assess_threeAskedAndUnevenlyServed_meetsAThirdOfTheRecords() {
        Assessment assessment = assess(3, Samples.window(3, 3), Samples.BLOCK_RELEASE, day -> day * 7 % 5);
        assertThat(met(assessment)).isEqualTo(40);
    }

    @Test
    void assess_windowsOfSevenDays_meetHalfAsManyAsRecords() {
        Assessment assessment =
                assess(2, Samples.window(3, 3), Samples.BLOCK_RELEASE, day -> day % 3 == 0 ? 3 : day % 2);
        assertThat(met(assessment)).isEqualTo(40);
    }

    @Test
    void assess_sevenOnEveryFourthDay_meetHalfAsManyAsRecords() {
        Assessment assessment = assess(2, Stated.unspecified(), Stated.unspecified(), day -> day % 4 == 0 ? 7 : 0);
        assertThat(met(assessment)).isEqualTo(52);
    }

    private static Assessment assess(
            int demand, Stated<Window> window, Stated<MissPolicy> policy, IntUnaryOperator recordsOn) {
        Plan plan = Samples.plan(
                Samples.episode().build(),
                DAYS,
                ImmutableList.of(Samples.test(Demand.atLeast(demand), window, policy)
                        .occurrence(OccurrenceRule.eachDay())
                        .build()));
        List<ServiceRecord> records = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            for (int i = 0; i < recordsOn.applyAsInt(day); i++) {
                records.add(Samples.done(ActivityCodes.NUCLEIC_ACID_TEST, Samples.PERSON, day, 8 + i));
            }
        }
        return Assessor.fromMidnight().assess(plan, records, Samples.day(DAYS));
    }

    private static long met(Assessment assessment) {
        return assessment.standings().stream()
                .filter(standing -> standing.metOn().isPresent())
                .count();
    }
}
