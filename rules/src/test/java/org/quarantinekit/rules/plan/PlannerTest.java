// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.WASTE_COLLECTION;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DateSpan;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.SubjectScope;

class PlannerTest {

    private static final LocalDate AUG_25 = LocalDate.of(2021, 8, 25); // Wednesday
    private static final LocalDate DEC_25 = LocalDate.of(2021, 12, 25); // Saturday
    private static final LocalDate FEB_20_2028 = LocalDate.of(2028, 2, 20); // Sunday, of a leap year
    private static final LocalDate FEB_20_2027 = LocalDate.of(2027, 2, 20); // Saturday, of an ordinary year
    private static final Duty TEST = test(1, 4, 7, 10, 14);

    @Test
    void plan_startIsDay1_testsOn8And11And14And17And21AugustAndLastsTo21() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, TEST));
        assertThat(targets(plan)).containsExactly(august(8), august(11), august(14), august(17), august(21));
        assertThat(days(plan)).containsExactly(1, 4, 7, 10, 14);
        assertThat(plan.phases()).extracting(PhaseDates::days).containsExactly(DateSpan.ofClosed(AUG_8, august(21)));
        assertThat(plan.plannedLastDay()).isEqualTo(august(21));
    }

    @Test
    void plan_startIsDay0_testsOneDayLaterEachAndLastsFrom8To22August() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_0, 14, TEST));
        assertThat(targets(plan)).containsExactly(august(9), august(12), august(15), august(18), august(22));
        assertThat(days(plan)).containsExactly(1, 4, 7, 10, 14);
        assertThat(plan.phases()).extracting(PhaseDates::days).containsExactly(DateSpan.ofClosed(AUG_8, august(22)));
        assertThat(plan.plannedLastDay()).isEqualTo(august(22));
    }

    @Test
    void plan_dailyDuty_isOwedOnEveryDayFromTheFirstLabelToTheLast() {
        assertThat(days(Samples.plan(Samples.protocol(START_IS_DAY_1, 3, daily()))))
                .containsExactly(1, 2, 3);
        assertThat(days(Samples.plan(Samples.protocol(START_IS_DAY_0, 3, daily()))))
                .containsExactly(0, 1, 2, 3);
        assertThat(targets(Samples.plan(Samples.protocol(START_IS_DAY_0, 3, daily()))))
                .containsExactly(august(8), august(9), august(10), august(11));
    }

    @Test
    void plan_stayOfOneDay_isTheStartItselfOrTheDayAfterToo() {
        assertThat(Samples.plan(Samples.protocol(START_IS_DAY_1, 1, daily())).plannedLastDay())
                .isEqualTo(AUG_8);
        assertThat(Samples.plan(Samples.protocol(START_IS_DAY_0, 1, daily())).plannedLastDay())
                .isEqualTo(august(9));
    }

    @Test
    void plan_day0Named_isTheStart() {
        assertThat(targets(Samples.plan(Samples.protocol(START_IS_DAY_0, 7, test(0, 7)))))
                .containsExactly(AUG_8, august(15));
    }

    @Test
    void plan_acrossAMonth_countsTo7September() {
        assertThat(targets(plan(AUG_25)))
                .containsExactly(AUG_25, august(28), august(31), LocalDate.of(2021, 9, 3), LocalDate.of(2021, 9, 7));
    }

    @Test
    void plan_acrossAYear_countsTo7January() {
        assertThat(targets(plan(DEC_25)))
                .containsExactly(
                        DEC_25,
                        LocalDate.of(2021, 12, 28),
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 1, 3),
                        LocalDate.of(2022, 1, 7));
    }

    @Test
    void plan_acrossFebruary_counts29FebruaryOnlyInALeapYear() {
        assertThat(targets(plan(FEB_20_2028)))
                .containsExactly(
                        FEB_20_2028,
                        LocalDate.of(2028, 2, 23),
                        LocalDate.of(2028, 2, 26),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 4));
        assertThat(targets(plan(FEB_20_2027)))
                .containsExactly(
                        FEB_20_2027,
                        LocalDate.of(2027, 2, 23),
                        LocalDate.of(2027, 2, 26),
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 5));
    }

    @Test
    void plan_slots_areOneObligationEachInTheOrderOfTheDay() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 2, temperature()));
        assertThat(plan.obligations())
                .extracting(obligation -> obligation.key().toString())
                .containsExactly(
                        "temperature/PERSON:P-000001/1/1/MORNING",
                        "temperature/PERSON:P-000001/1/1/EVENING",
                        "temperature/PERSON:P-000001/1/2/MORNING",
                        "temperature/PERSON:P-000001/1/2/EVENING");
    }

    @Test
    void plan_obligations_areByTargetThenInTheOrderOfTheProtocol() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 2, test(2), daily()));
        assertThat(plan.obligations())
                .extracting(obligation -> obligation.key().toString())
                .containsExactly(
                        "contact/PERSON:P-000001/1/1", "test/PERSON:P-000001/1/2", "contact/PERSON:P-000001/1/2");
    }

    @Test
    void plan_dutyOfAnotherScope_isSharedAndNotThePersons() {
        Duty waste = Samples.duty("waste", WASTE_COLLECTION, SubjectScope.HOUSEHOLD, STAY, OccurrenceRule.onDays(2))
                .demand(Demand.exactly(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 2, waste, test(1)));
        assertThat(plan.obligations()).extracting(Obligation::activity).containsExactly(NUCLEIC_ACID_TEST);
        assertThat(plan.sharedObligations()).singleElement().satisfies(shared -> {
            assertThat(shared.scope()).isEqualTo(SubjectScope.HOUSEHOLD);
            assertThat(shared.subject()).isEqualTo(PERSON);
            assertThat(shared.demand()).isEqualTo(Demand.exactly(1));
        });
    }

    @Test
    void plan_anchors_takesTheFirstOfThePreferredAndRecordsTheOthersAsRejected() {
        Protocol protocol = Samples.protocolFrom(
                AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.ARRIVAL), 14, TEST);
        Episode episode = Episode.builder(PERSON)
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(august(9)))
                .putAnchor(AnchorKinds.FIRST_EXPOSURE, Anchor.on(august(1)))
                .putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(AUG_8))
                .build();
        Plan plan = Planner.of(protocol).plan(episode);
        assertThat(plan.anchorKind()).isEqualTo(AnchorKinds.LAST_EXPOSURE);
        assertThat(plan.anchorDate()).isEqualTo(AUG_8);
        assertThat(plan.firstDay()).isEqualTo(AUG_8);
        assertThat(plan.rejectedAnchors())
                .containsExactly(
                        entry(AnchorKinds.ARRIVAL, Anchor.on(august(9))),
                        entry(AnchorKinds.FIRST_EXPOSURE, Anchor.on(august(1))));
    }

    @Test
    void plan_preferredAnchorUnknown_takesTheNext() {
        Protocol protocol = Samples.protocolFrom(
                AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.ARRIVAL), 14, TEST);
        Episode episode = Episode.builder(PERSON)
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(AUG_8))
                .build();
        Plan plan = Planner.of(protocol).plan(episode);
        assertThat(plan.anchorKind()).isEqualTo(AnchorKinds.ARRIVAL);
        assertThat(plan.rejectedAnchors()).isEmpty();
    }

    @Test
    void plan_unspecifiedNumbering_isTheOneThatTheEpisodeChose() {
        Protocol protocol = Samples.protocol(Stated.unspecified())
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .addDuties(TEST)
                .build();
        Plan plan = Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8).numbering(START_IS_DAY_0).build());
        assertThat(plan.numbering()).isEqualTo(START_IS_DAY_0);
        assertThat(targets(plan)).startsWith(august(9));
    }

    @Test
    void plan_itsFacts_areInThePlan() {
        Protocol protocol = Samples.protocol(START_IS_DAY_1, 14, TEST);
        Episode episode = Samples.episode(PERSON, AUG_8)
                .protocol(protocol.id())
                .numbering(START_IS_DAY_1)
                .build();
        Plan plan = Planner.of(protocol).plan(episode);
        assertThat(plan.protocol()).isEqualTo(protocol);
        assertThat(plan.episode()).isEqualTo(episode);
        assertThat(plan.subject()).isEqualTo(PERSON);
        assertThat(plan.enrolledOn()).isEqualTo(AUG_8);
        assertThat(Planner.of(protocol).protocol()).isEqualTo(protocol);
    }

    private static Duty daily() {
        return Samples.duty("contact", CONTACT, OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
    }

    private static Plan plan(LocalDate start) {
        return Planner.of(Samples.protocol(START_IS_DAY_1, 14, TEST))
                .plan(Samples.episode(PERSON, start).build());
    }

    private static List<LocalDate> targets(Plan plan) {
        return plan.obligations().stream().map(Obligation::target).toList();
    }

    private static List<Integer> days(Plan plan) {
        return plan.obligations().stream()
                .map(obligation -> obligation.day().orElseThrow().number())
                .toList();
    }
}
