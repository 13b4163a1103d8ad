// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.source.Stated;

/** Fourteen days in a hotel and seven at home, from Sunday 8 August 2021. */
class PhasesTest {

    private static final Duty TESTS_AT_HOME = test("home", 2, 7);

    @Test
    void phases_startIsDay1_joinWithoutAGap() {
        Plan plan = plan(START_IS_DAY_1, DayLabels.EPISODE, test("home", 15));
        assertThat(plan.phases())
                .extracting(phase -> phase.phase().name() + " " + phase.days())
                .containsExactly("hotel 2021-08-08..2021-08-21", "home 2021-08-22..2021-08-28");
        assertThat(plan.standardLastDay()).isEqualTo("2021-08-28");
    }

    @Test
    void phases_startIsDay0_moveTheSecondPhaseByOneDay_butDoNotLengthenIt() {
        Plan plan = plan(START_IS_DAY_0, DayLabels.EPISODE, test("home", 15));
        assertThat(plan.phases())
                .extracting(phase -> phase.phase().name() + " " + phase.days())
                .containsExactly("hotel 2021-08-08..2021-08-22", "home 2021-08-23..2021-08-29");
        assertThat(plan.phases())
                .extracting(phase -> phase.days().lengthInDays())
                .containsExactly(15, 7);
    }

    @Test
    void labels_ofTheEpisode_runOn() {
        assertThat(days(START_IS_DAY_1, DayLabels.EPISODE, test("home", 15, 21)))
                .containsExactly("15: 2021-08-22", "21: 2021-08-28");
        assertThat(days(START_IS_DAY_0, DayLabels.EPISODE, test("home", 15, 21)))
                .containsExactly("15: 2021-08-23", "21: 2021-08-29");
    }

    @Test
    void labels_ofThePhase_beginAgainWithDay1_whateverTheNumbering() {
        assertThat(days(START_IS_DAY_1, DayLabels.PHASE, TESTS_AT_HOME))
                .containsExactly("2: 2021-08-23", "7: 2021-08-28");
        assertThat(days(START_IS_DAY_0, DayLabels.PHASE, TESTS_AT_HOME))
                .containsExactly("2: 2021-08-24", "7: 2021-08-29");
    }

    @Test
    void eachDay_isOfItsOwnPhaseOnly() {
        assertThat(days(START_IS_DAY_0, DayLabels.EPISODE, Samples.readings("hotel")))
                .startsWith("0: 2021-08-08")
                .endsWith("14: 2021-08-22")
                .hasSize(15);
        assertThat(days(START_IS_DAY_0, DayLabels.EPISODE, Samples.readings("home")))
                .startsWith("15: 2021-08-23")
                .endsWith("21: 2021-08-29")
                .hasSize(7);
        assertThat(days(START_IS_DAY_1, DayLabels.PHASE, Samples.readings("home")))
                .startsWith("1: 2021-08-22")
                .endsWith("7: 2021-08-28")
                .hasSize(7);
    }

    @Test
    void atStart_ofTheSecondPhase_isItsFirstDay() {
        assertThat(days(START_IS_DAY_1, DayLabels.PHASE, Samples.packageWithin(1, "home")))
                .containsExactly("1: 2021-08-22");
        assertThat(days(START_IS_DAY_1, DayLabels.EPISODE, Samples.packageWithin(1, "home")))
                .containsExactly("15: 2021-08-22");
    }

    @Test
    void lateRelease_prolongsTheDaysOfTheLastPhaseOnly() {
        Plan plan = Planner.of(Samples.protocol(
                        Stated.of(START_IS_DAY_1), phases(DayLabels.PHASE), Samples.readings("hotel"), test("home", 7)))
                .plan(Samples.stay()
                        .addEvent(Samples.released(Samples.START.plusDays(22))) // Monday 30 August
                        .build());
        assertThat(plan.obligations()).hasSize(15);
        assertThat(days(START_IS_DAY_1, DayLabels.PHASE, Samples.readings("home"), 22))
                .endsWith("7: 2021-08-28", "8: 2021-08-29", "9: 2021-08-30")
                .hasSize(9);
    }

    @Test
    void releaseInTheFirstPhase_leavesNothingOfTheSecond() {
        assertThat(days(START_IS_DAY_1, DayLabels.PHASE, TESTS_AT_HOME, 8))
                .containsExactly("2: 2021-08-23 AFTER_RELEASE", "7: 2021-08-28 AFTER_RELEASE");
        assertThat(days(START_IS_DAY_1, DayLabels.PHASE, Samples.packageWithin(1, "home"), 8))
                .containsExactly("1: 2021-08-22 AFTER_RELEASE");
    }

    @Test
    void threePhases_joinOneAfterTheOther() {
        List<Phase> phases = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> Samples.phase("part-" + i, Stated.of(PhaseLength.days(i)), DayLabels.PHASE))
                .toList();
        Plan plan = Planner.of(Samples.protocol(Stated.of(START_IS_DAY_1), phases))
                .plan(Samples.stay().build());
        assertThat(plan.phases())
                .extracting(phase -> phase.days().toString())
                .containsExactly("2021-08-08..2021-08-08", "2021-08-09..2021-08-10", "2021-08-11..2021-08-13");
    }

    private static List<String> days(DayNumbering numbering, DayLabels labels, Duty duty) {
        return Samples.days(plan(numbering, labels, duty).obligations());
    }

    private static List<String> days(DayNumbering numbering, DayLabels labels, Duty duty, int releasedAfter) {
        Plan plan = Planner.of(Samples.protocol(Stated.of(numbering), phases(labels), duty))
                .plan(Samples.stay()
                        .addEvent(Samples.released(Samples.START.plusDays(releasedAfter)))
                        .build());
        return Samples.days(plan.obligations());
    }

    private static Plan plan(DayNumbering numbering, DayLabels labels, Duty duty) {
        return Planner.of(Samples.protocol(Stated.of(numbering), phases(labels), duty))
                .plan(Samples.stay().build());
    }

    private static Duty test(String phase, int... days) {
        return Samples.test(phase, Samples.NO_WINDOW, Samples.NO_POLICY, OccurrenceRule.onDays(days))
                .build();
    }

    private static List<Phase> phases(DayLabels labelsAtHome) {
        return List.of(
                Samples.phase("hotel", Stated.of(PhaseLength.days(14)), DayLabels.EPISODE),
                Samples.phase("home", Stated.of(PhaseLength.days(7)), labelsAtHome));
    }
}
