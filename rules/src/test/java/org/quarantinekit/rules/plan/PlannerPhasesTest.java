// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.SubjectScope;

class PlannerPhasesTest {

    private static final String HOME = "home";
    private static final String WATCH = "watch";

    @Test
    void secondPhase_labelsOfTheEpisode_runOn() {
        Plan plan = plan(START_IS_DAY_1, DayLabels.EPISODE, onDays(HOME, 8, 14));
        assertThat(spans(plan)).containsExactly("2021-08-08..2021-08-14", "2021-08-15..2021-08-21");
        assertThat(targets(plan)).containsExactly(august(15), august(21));
        assertThat(plan.standardLastDay()).isEqualTo(august(21));
    }

    @Test
    void secondPhase_labelsOfThePhase_beginAgainWith1() {
        Plan plan = plan(START_IS_DAY_1, DayLabels.PHASE, onDays(HOME, 1, 7));
        assertThat(spans(plan)).containsExactly("2021-08-08..2021-08-14", "2021-08-15..2021-08-21");
        assertThat(targets(plan)).containsExactly(august(15), august(21));
        assertThat(plan.obligations())
                .extracting(obligation -> obligation.key().toString())
                .containsExactly("duty-home/PERSON:P-000001/1/1", "duty-home/PERSON:P-000001/1/7");
    }

    @Test
    void secondPhase_whereTheStartIsDay0_isOneDayLaterAndAsLong() {
        Plan runsOn = plan(START_IS_DAY_0, DayLabels.EPISODE, onDays(HOME, 8, 14));
        assertThat(spans(runsOn)).containsExactly("2021-08-08..2021-08-15", "2021-08-16..2021-08-22");
        assertThat(targets(runsOn)).containsExactly(august(16), august(22));
        Plan beginsAgain = plan(START_IS_DAY_0, DayLabels.PHASE, onDays(HOME, 1, 7));
        assertThat(spans(beginsAgain)).containsExactly("2021-08-08..2021-08-15", "2021-08-16..2021-08-22");
        assertThat(targets(beginsAgain)).containsExactly(august(16), august(22));
    }

    @Test
    void secondPhase_dailyDuty_isOwedOnItsOwnDaysOnly() {
        Plan plan = plan(START_IS_DAY_1, DayLabels.PHASE, daily(HOME));
        assertThat(targets(plan)).hasSize(7).startsWith(august(15)).endsWith(august(21));
        assertThat(plan.obligations())
                .extracting(Obligation::day)
                .startsWith(Optional.of(ProtocolDay.of(1)))
                .endsWith(Optional.of(ProtocolDay.of(7)));
    }

    @Test
    void firstPhase_dailyDuty_stopsWhereTheSecondBegins() {
        assertThat(targets(plan(START_IS_DAY_1, DayLabels.PHASE, daily(STAY))))
                .hasSize(7)
                .startsWith(AUG_8)
                .endsWith(august(14));
    }

    /** Labels used to fall back to the anchor's count after a phase with labels of its own. */
    @Test
    void thirdPhase_labelsOfTheEpisodeAfterLabelsOfThePhase_runOnFromThePhaseBefore() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(
                        Samples.phase(STAY, 7, DayLabels.EPISODE),
                        Samples.phase(HOME, 7, DayLabels.PHASE),
                        Samples.phase(WATCH, 7, DayLabels.EPISODE))
                .addDuties(onDays(WATCH, 8, 14))
                .build();
        assertThat(targets(Samples.plan(protocol))).containsExactly(august(22), august(28));
    }

    /** A first phase with labels of its own used to have a day 15 where the start was day 0. */
    @Test
    void firstPhase_labelsOfThePhase_hasItsDay1OnTheStartUnderBothNumberings() {
        for (DayNumbering numbering : DayNumbering.values()) {
            Protocol protocol = Samples.protocol(Stated.of(numbering))
                    .addPhases(Samples.phase(STAY, 14, DayLabels.PHASE))
                    .addDuties(onDays(STAY, 1, 14))
                    .build();
            Plan plan = Samples.plan(protocol);
            assertThat(spans(plan)).containsExactly("2021-08-08..2021-08-21");
            assertThat(targets(plan)).containsExactly(AUG_8, august(21));
        }
    }

    @Test
    void release_inTheFirstPhase_leavesNothingOfTheSecondOwed() {
        Protocol protocol = protocol(START_IS_DAY_1, DayLabels.PHASE, daily(HOME));
        Plan plan = Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(august(10)))
                        .build());
        assertThat(plan.obligations()).extracting(Obligation::notOwed).containsOnly(Optional.of(NotOwed.AFTER_RELEASE));
        assertThat(plan.standardLastDay()).isEqualTo(august(21));
        assertThat(plan.plannedLastDay()).isEqualTo(august(10));
        assertThat(spans(plan)).containsExactly("2021-08-08..2021-08-14", "2021-08-15..2021-08-21");
    }

    @Test
    void release_afterTheLastPhase_continuesItsDailyDutiesOnly() {
        Protocol protocol = protocol(START_IS_DAY_1, DayLabels.PHASE, daily(STAY), daily(HOME));
        Plan plan = Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(august(23)))
                        .build());
        assertThat(plan.obligations())
                .filteredOn(obligation -> obligation.target().isAfter(august(21)))
                .extracting(obligation -> obligation.key().toString())
                .containsExactly("duty-home/PERSON:P-000001/1/8", "duty-home/PERSON:P-000001/1/9");
    }

    private static Plan plan(DayNumbering numbering, DayLabels labels, Duty duty) {
        return Samples.plan(protocol(numbering, labels, duty));
    }

    private static Protocol protocol(DayNumbering numbering, DayLabels labels, Duty... duties) {
        return Samples.protocol(Stated.of(numbering))
                .addPhases(Samples.phase(STAY, 7, DayLabels.EPISODE), Samples.phase(HOME, 7, labels))
                .addDuties(duties)
                .build();
    }

    private static Duty onDays(String phase, int... days) {
        return duty(phase, OccurrenceRule.onDays(days));
    }

    private static Duty daily(String phase) {
        return duty(phase, OccurrenceRule.eachDay());
    }

    private static Duty duty(String phase, OccurrenceRule rule) {
        return Samples.duty("duty-" + phase, CONTACT, SubjectScope.PERSON, phase, rule)
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
    }

    private static List<LocalDate> targets(Plan plan) {
        return plan.obligations().stream().map(Obligation::target).toList();
    }

    private static List<String> spans(Plan plan) {
        return plan.phases().stream().map(phase -> phase.days().toString()).toList();
    }
}
