// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.SubjectScope;

/** Nobody still locked in is forgotten: a stay from Sunday 8 to Saturday 21 August 2021 that nobody ended. */
class ContinuedPlanTest {

    private static final LocalDate SATURDAY_21_AUGUST = LocalDate.of(2021, 8, 21);
    private static final LocalDate SUNDAY_22_AUGUST = LocalDate.of(2021, 8, 22);
    private static final LocalDate TUESDAY_24_AUGUST = LocalDate.of(2021, 8, 24);
    private static final Protocol PROTOCOL = Samples.fortnight(
            START_IS_DAY_1,
            Samples.testOn(1, 14),
            Samples.readings("home"),
            Samples.deliveries("delivery", SubjectScope.HOUSEHOLD, Demand.atLeast(1)));

    private final Plan plan = Planner.of(PROTOCOL).plan(Samples.stay().build());

    @Test
    void continuedTo_threeDaysAfterTheLast_addsThreeDaysOfDailyDuties() {
        Plan continued = Planner.continuedTo(plan, TUESDAY_24_AUGUST);
        assertThat(Samples.days(continued.obligations()))
                .endsWith("15: 2021-08-22", "16: 2021-08-23", "17: 2021-08-24")
                .hasSize(2 + 17);
        assertThat(Samples.days(continued.sharedObligations()))
                .endsWith("15: 2021-08-22", "16: 2021-08-23", "17: 2021-08-24")
                .hasSize(17);
        assertThat(continued.obligations()).allMatch(Obligation::isOwed);
        assertThat(continued.standardLastDay()).isEqualTo(SATURDAY_21_AUGUST);
        assertThat(continued.plannedLastDay()).isEqualTo(SATURDAY_21_AUGUST);
    }

    @Test
    void continuedTo_whatWasOwedBefore_isUnchanged() {
        Plan continued = Planner.continuedTo(plan, TUESDAY_24_AUGUST);
        assertThat(continued.obligations()).startsWith(plan.obligations().toArray(new Obligation[0]));
        assertThat(Samples.keys(continued.obligations()))
                .endsWith(
                        "temperature-check/PERSON:P-000001/1/15",
                        "temperature-check/PERSON:P-000001/1/16",
                        "temperature-check/PERSON:P-000001/1/17");
    }

    @Test
    void continuedTo_dayByDay_isTheSameAsAtOnce() {
        Plan oneDay = Planner.continuedTo(plan, SUNDAY_22_AUGUST);
        assertThat(Samples.days(oneDay.obligations()))
                .endsWith("15: 2021-08-22")
                .hasSize(2 + 15);
        assertThat(Planner.continuedTo(oneDay, TUESDAY_24_AUGUST))
                .isEqualTo(Planner.continuedTo(plan, TUESDAY_24_AUGUST));
    }

    @Test
    void continuedTo_theLastDayOrBefore_isThePlanItself() {
        assertThat(plan.isAwaitingRelease(SATURDAY_21_AUGUST)).isFalse();
        assertThat(plan.isAwaitingRelease(SUNDAY_22_AUGUST)).isTrue();
        assertThat(Planner.continuedTo(plan, SATURDAY_21_AUGUST)).isSameAs(plan);
        assertThat(Planner.continuedTo(plan, Samples.START.minusDays(1))).isSameAs(plan);
    }

    @Test
    void continuedTo_withARelease_isThePlanItself() {
        for (LocalDate lastDay : List.of(SATURDAY_21_AUGUST.minusDays(5), SATURDAY_21_AUGUST, SUNDAY_22_AUGUST)) {
            Episode episode = Samples.stay().addEvent(Samples.released(lastDay)).build();
            Plan released = Planner.of(PROTOCOL).plan(episode);
            assertThat(released.isAwaitingRelease(TUESDAY_24_AUGUST)).isFalse();
            assertThat(Planner.continuedTo(released, TUESDAY_24_AUGUST)).isSameAs(released);
        }
    }

    @Test
    void continuedTo_inTwoPhases_continuesTheLastOneOnly() {
        Protocol twoPhases = Samples.protocol(
                Stated.of(START_IS_DAY_1),
                List.of(
                        Samples.phase("hotel", Stated.of(PhaseLength.days(7)), DayLabels.EPISODE),
                        Samples.phase("home", Stated.of(PhaseLength.days(7)), DayLabels.PHASE)),
                Samples.readings("hotel"),
                Samples.deliveries("delivery", SubjectScope.PERSON, Demand.atLeast(1)));
        Plan continued =
                Planner.continuedTo(Planner.of(twoPhases).plan(Samples.stay().build()), SUNDAY_22_AUGUST);
        assertThat(Samples.keys(continued.obligations()))
                .endsWith("delivery/PERSON:P-000001/1/7", "delivery/PERSON:P-000001/1/8")
                .hasSize(7 + 8);
    }
}
