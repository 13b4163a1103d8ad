// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.ANTIGEN_TEST;
import static org.quarantinekit.core.term.ActivityCodes.COUNSELLING;
import static org.quarantinekit.core.term.ActivityCodes.DISINFECTION;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.rules.explain.Explained.disinfection;
import static org.quarantinekit.rules.explain.Explained.en;
import static org.quarantinekit.rules.explain.Explained.eventful;
import static org.quarantinekit.rules.explain.Explained.oneOf;
import static org.quarantinekit.rules.explain.Explained.zh;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.UncountedService;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** Why nothing is owed on a day of a stay, or beside it. The stay is 8 to 21 August 2021. */
class ExplainerWhyNotTest {

    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 5
    private static final LocalDate AUG_22 = LocalDate.of(2021, 8, 22); // Sunday, the day after the last
    private static final Plan TESTS = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(1, 4, 7, 10, 14)));

    @Test
    void whyNot_dayBetweenTwoTests_namesTheDaysBeforeAndAfterAndTheSource() {
        Explanation not = Explainer.whyNot(TESTS, NUCLEIC_ACID_TEST, AUG_12);
        assertThat(not.isOwed()).isFalse();
        assertThat(not.obligation()).isEmpty();
        assertThat(not.citations()).containsExactly(Samples.citation());
        assertThat(en(not))
                .startsWith("By test of invented-2021, NUCLEIC_ACID_TEST is owed to each PERSON on days"
                        + " 1, 4, 7, 10, 14, in phase stay.")
                .contains("The rule does not name 2021-08-12: the time before is 2021-08-11 (day 4),"
                        + " the time after 2021-08-14 (day 7).");
        assertThat(zh(not)).contains("规则未列出 2021-08-12：此前一次为 2021-08-11（第4天），此后一次为 2021-08-14（第7天）。");
    }

    @Test
    void whyNot_beforeTheFirstAndAfterTheLast_saysNone() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(4)));
        assertThat(en(Explainer.whyNot(plan, NUCLEIC_ACID_TEST, AUG_8)))
                .contains("The rule does not name 2021-08-08: the time before is none,"
                        + " the time after 2021-08-11 (day 4).");
        assertThat(zh(Explainer.whyNot(plan, NUCLEIC_ACID_TEST, AUG_12)))
                .contains("规则未列出 2021-08-12：此前一次为 2021-08-11（第4天），此后一次为无。");
    }

    @Test
    void whyNot_activityThatNobodyNames_saysSo() {
        Explanation not = Explainer.whyNot(TESTS, ANTIGEN_TEST, AUG_12);
        assertThat(en(not)).containsExactly("invented-2021 has no duty ANTIGEN_TEST.");
        assertThat(zh(not)).containsExactly("invented-2021 没有规定 ANTIGEN_TEST。");
        assertThat(not.citations()).isEmpty();
    }

    @Test
    void whyNot_serviceWithoutANumber_saysThatNothingFollows() {
        Protocol protocol = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .addUncountedServices(
                        new UncountedService(COUNSELLING, SubjectScope.PERSON, ImmutableList.of(Samples.citation())))
                .build();
        Explanation not = Explainer.whyNot(Samples.plan(protocol), COUNSELLING, AUG_12);
        assertThat(en(not))
                .containsExactly(
                        "The source names COUNSELLING without a number, so nothing is owed.",
                        "Source: Invented notice, article 3.");
        assertThat(zh(not)).startsWith("来源提到 COUNSELLING，但未规定次数，因此不产生应办事项。");
    }

    @Test
    void whyNot_dayOutsideTheStay_saysWhichDaysItHas() {
        Explanation not = Explainer.whyNot(TESTS, NUCLEIC_ACID_TEST, AUG_22);
        assertThat(en(not)).contains("2021-08-22 is not a day of the stay, 2021-08-08 to 2021-08-21.");
        assertThat(zh(not)).contains("2021-08-22 不在隔离期（2021-08-08 至 2021-08-21）内。");
        assertThat(en(Explainer.whyNot(TESTS, NUCLEIC_ACID_TEST, august(7))))
                .contains("2021-08-07 is not a day of the stay, 2021-08-08 to 2021-08-21.");
    }

    @Test
    void whyNot_dayOnWhichTheClockStoodStill_saysThatItHasNoNumber() {
        Plan plan = Planner.of(eventful(14, test(1, 4, 7)))
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvents(
                                ClockStopped.builder(august(10)).build(),
                                ClockResumed.builder(AUG_12).build())
                        .build());
        Explanation not = Explainer.whyNot(plan, NUCLEIC_ACID_TEST, AUG_12);
        assertThat(en(not)).contains("2021-08-12 has no day number, because the clock stands still on it.");
        assertThat(zh(not)).contains("2021-08-12 暂停计算，没有天数。");
        assertThat(en(Explainer.whyNot(plan, NUCLEIC_ACID_TEST, august(10)))).noneMatch(step -> step.contains("clock"));
    }

    @Test
    void whyNot_clockThatStillStandsStill_saysSoOfEveryLaterDay() {
        Plan plan = Planner.of(eventful(14, test(1, 4)))
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(ClockStopped.builder(AUG_12).build())
                        .build());
        assertThat(en(Explainer.whyNot(plan, NUCLEIC_ACID_TEST, august(13))))
                .contains("2021-08-13 has no day number, because the clock stands still on it.");
        assertThat(en(Explainer.whyNot(plan, NUCLEIC_ACID_TEST, AUG_12))).noneMatch(step -> step.contains("clock"));
    }

    @Test
    void whyNot_dayOnWhichItMayBeDoneEarly_saysUntilWhen() {
        Plan plan = Samples.plan(Samples.protocol(
                START_IS_DAY_1,
                14,
                Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(7))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(2, 1)))
                        .missPolicy(Stated.unspecified())
                        .build()));
        Explanation not = Explainer.whyNot(plan, NUCLEIC_ACID_TEST, AUG_12);
        assertThat(en(not))
                .contains("What is due on 2021-08-14 (day 7) may be done from 2021-08-12 to 2021-08-15.")
                .contains("The rule does not name 2021-08-12: the time before is none,"
                        + " the time after 2021-08-14 (day 7).");
        assertThat(zh(not)).contains("应于 2021-08-14（第7天）办理的事项可在 2021-08-12 至 2021-08-15 办理。");
    }

    /** Between two alternatives nothing may be done, and both of them are named. */
    @Test
    void whyNot_dayBetweenTwoAlternatives_namesThemAndPromisesNothing() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 15, oneOf(13, 15)));
        assertThat(en(Explainer.whyNot(plan, NUCLEIC_ACID_TEST, august(21))))
                .contains("The rule does not name 2021-08-21: the time before is 2021-08-20, 2021-08-22 (day 13),"
                        + " the time after 2021-08-20, 2021-08-22 (day 13).")
                .noneMatch(step -> step.contains("may be done"));
    }

    @Test
    void whyNot_whatIsOwedAfterSomethingElse_saysAfterWhat() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(4), disinfection(SubjectScope.HOUSEHOLD)));
        Explanation not = Explainer.whyNot(plan, DISINFECTION, AUG_12);
        assertThat(en(not)).contains("It is owed only on a day on which NUCLEIC_ACID_TEST was done.");
        assertThat(not.citations()).containsExactly(Samples.citation());
    }

    @Test
    void whyNot_namedDayThatIsNotOwed_isTheWhyOfThatDay() {
        Plan plan = Planner.of(Samples.protocol(START_IS_DAY_1, 14, test(4, 14)))
                .plan(Samples.episode(PERSON, AUG_8).addEvent(released(AUG_12)).build());
        Explanation not = Explainer.whyNot(plan, NUCLEIC_ACID_TEST, august(21));
        assertThat(not.obligation()).isPresent();
        assertThat(en(not)).contains("It is not owed: it falls after the last day of the stay.");
    }

    @Test
    void whyNot_somethingIsOwed_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explainer.whyNot(TESTS, NUCLEIC_ACID_TEST, august(11)))
                .withMessage("NUCLEIC_ACID_TEST must not be owed on 2021-08-11 to ask why it is not");
    }

    @Test
    void on_twoPartsOfTheDay_explainsEach() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, temperature()));
        assertThat(Explainer.on(plan, TEMPERATURE_CHECK, AUG_12))
                .hasSize(2)
                .allMatch(Explanation::isOwed)
                .extracting(Explanation::obligation)
                .doesNotContain(Optional.empty());
    }

    @Test
    void on_dayWithoutAny_saysWhyNot() {
        assertThat(Iterables.getOnlyElement(Explainer.on(TESTS, NUCLEIC_ACID_TEST, AUG_12)))
                .isEqualTo(Explainer.whyNot(TESTS, NUCLEIC_ACID_TEST, AUG_12));
    }
}
