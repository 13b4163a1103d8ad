// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.explain.Explained.disinfection;
import static org.quarantinekit.rules.explain.Explained.en;
import static org.quarantinekit.rules.explain.Explained.last;
import static org.quarantinekit.rules.explain.Explained.madeUp;
import static org.quarantinekit.rules.explain.Explained.on;
import static org.quarantinekit.rules.explain.Explained.oneOf;
import static org.quarantinekit.rules.explain.Explained.twoPhases;
import static org.quarantinekit.rules.explain.Explained.zh;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.Standing;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** Why something is owed, where nothing has happened but the days. */
class ExplainerTest {

    private static final LocalDate AUG_6 = LocalDate.of(2021, 8, 6); // Friday
    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday, day 4
    private static final LocalDate AUG_23 = LocalDate.of(2021, 8, 23); // Monday, day 2 of the phase after
    private static final Protocol TESTS = Samples.protocol(START_IS_DAY_1, 14, test(1, 4, 7, 10, 14));

    @Test
    void why_testOnDay4_saysRuleAnchorNumberingArithmeticWindowAndSource() {
        assertThat(en(why(Samples.plan(TESTS), AUG_11)))
                .containsExactly(
                        "By test of invented-2021, NUCLEIC_ACID_TEST is owed to each PERSON on days 1, 4, 7, 10, 14,"
                                + " in phase stay.",
                        "Days count from QUARANTINE_START 2021-08-08.",
                        "The day of the anchor is day 1, as the source says.",
                        "Day 4 is 2021-08-08 plus 3 days: 2021-08-11.",
                        "It may be done from 2021-08-11 to 2021-08-21, the right day is 2021-08-11;"
                                + " the source does not say what a miss means.",
                        "Source: Invented notice, article 3.");
    }

    @Test
    void why_testOnDay4_saysTheSameInChinese() {
        assertThat(zh(why(Samples.plan(TESTS), AUG_11)))
                .containsExactly(
                        "依据 invented-2021 的 test：在 stay 阶段，第1、4、7、10、14天，每个 PERSON 应办理 NUCLEIC_ACID_TEST。",
                        "天数自 QUARANTINE_START 2021-08-08 起算。",
                        "起算日为第1天（来源明示）。",
                        "第4天＝2021-08-08 加3天＝2021-08-11。",
                        "可办理时间 2021-08-11 至 2021-08-21，应办理日 2021-08-11；来源未说明漏办的后果。",
                        "来源：Invented notice, article 3。");
    }

    @Test
    void why_owed_isOfTheObligationAndOwedAndCitesEachSourceOnce() {
        Plan plan = Samples.plan(TESTS);
        Obligation dayFour = on(plan, AUG_11);
        Explanation why = Explainer.why(plan, dayFour);
        assertThat(why.activity()).isEqualTo(NUCLEIC_ACID_TEST);
        assertThat(why.obligation()).contains(dayFour);
        assertThat(why.isOwed()).isTrue();
        assertThat(why.citations()).containsExactly(Samples.citation());
    }

    @Test
    void why_steps_haveTheNamesOfTheirKinds() {
        assertThat(why(Samples.plan(TESTS), AUG_11).steps())
                .extracting(Step::name)
                .containsExactly("ruleNamed", "anchorUsed", "numberingUsed", "dayReckoned", "datesSet", "sourceCited");
    }

    @Test
    void why_secondAnchorKnown_saysWhichWasNotUsed() {
        Episode episode = Samples.episode(PERSON, AUG_8)
                .putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(AUG_6))
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(august(7)))
                .build();
        Protocol protocol = Samples.protocolFrom(
                AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.QUARANTINE_START), 14, test(4));
        Explanation why = why(Planner.of(protocol).plan(episode), august(9));
        assertThat(en(why))
                .contains("Days count from LAST_EXPOSURE 2021-08-06, and not from ARRIVAL, QUARANTINE_START.")
                .contains("Day 4 is 2021-08-06 plus 3 days: 2021-08-09.");
        assertThat(zh(why)).contains("天数自 LAST_EXPOSURE 2021-08-06 起算，不以 ARRIVAL, QUARANTINE_START 起算。");
    }

    @Test
    void why_numberingChosen_saysThatTheSourceDoesNotSay() {
        Plan plan = chosen(DayNumbering.START_IS_DAY_0);
        assertThat(en(why(plan, august(12))))
                .contains(
                        "The day of the anchor is day 0, as was chosen for this episode; the source does not say.",
                        "Day 4 is 2021-08-08 plus 4 days: 2021-08-12.");
        assertThat(zh(why(plan, august(12)))).contains("起算日为第0天（来源未说明，由本次隔离选定）。", "第4天＝2021-08-08 加4天＝2021-08-12。");
        assertThat(en(why(chosen(START_IS_DAY_1), AUG_11)))
                .contains("The day of the anchor is day 1, as was chosen for this episode; the source does not say.");
    }

    @Test
    void why_oneDayAfterTheAnchor_saysDayAndNotDays() {
        assertThat(en(why(Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(2))), august(9))))
                .contains("Day 2 is 2021-08-08 plus 1 day: 2021-08-09.");
    }

    @Test
    void why_windowAndMissPolicyStated_saysBoth() {
        Protocol protocol = Samples.protocol(
                START_IS_DAY_1,
                14,
                Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(7))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(1, 2)))
                        .missPolicy(Stated.of(MissPolicy.blockRelease()))
                        .build());
        Explanation why = why(Samples.plan(protocol), august(14));
        assertThat(en(why))
                .contains("It may be done from 2021-08-13 to 2021-08-16, the right day is 2021-08-14;"
                        + " a miss blocks the release.");
        assertThat(zh(why)).contains("可办理时间 2021-08-13 至 2021-08-16，应办理日 2021-08-14；漏办不得解除。");
    }

    @Test
    void why_alternatives_namesThemAndNotTheDaysBetween() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 15, oneOf(13, 15)));
        assertThat(en(why(plan, august(20))))
                .contains("It may be done from 2021-08-20 to 2021-08-22, the right day is 2021-08-20, 2021-08-22;"
                        + " the source does not say what a miss means.");
    }

    @Test
    void why_stayThatEndsBetweenTwoAlternatives_namesOnlyTheOneItReaches() {
        Plan plan = Planner.of(Samples.protocol(START_IS_DAY_1, 15, oneOf(13, 15)))
                .plan(Samples.episode(PERSON, AUG_8)
                        .addEvent(Samples.released(august(21)))
                        .build());
        assertThat(en(why(plan, august(20))))
                .contains("It may be done from 2021-08-20 to 2021-08-21, the right day is 2021-08-20;"
                        + " the source does not say what a miss means.");
    }

    /** Day 2 of the phase after is counted from its first day, not from the anchor: 8 August plus 15 days is no day 2. */
    @Test
    void why_phaseWithNumbersOfItsOwn_countsFromItsFirstDay() {
        Plan plan = Samples.plan(twoPhases(DayLabels.PHASE, 2));
        assertThat(en(why(plan, AUG_23)))
                .contains(
                        "In phase after days have numbers of their own: day 1 is 2021-08-22.",
                        "Day 2 is 2021-08-22 plus 1 day: 2021-08-23.");
        assertThat(zh(why(plan, AUG_23))).contains("after 阶段重新编号：第1天为 2021-08-22。", "第2天＝2021-08-22 加1天＝2021-08-23。");
    }

    @Test
    void why_phaseWhoseNumbersRunOn_countsFromTheAnchor() {
        assertThat(en(why(Samples.plan(twoPhases(DayLabels.EPISODE, 16)), AUG_23)))
                .contains("Day 16 is 2021-08-08 plus 15 days: 2021-08-23.")
                .noneMatch(step -> step.contains("numbers of their own"));
    }

    @Test
    void why_stayThatGoesOn_saysThatNoReleaseIsRecorded() {
        Plan plan = Planner.continuedTo(Samples.plan(Samples.protocol(START_IS_DAY_1, 3, temperature())), AUG_11);
        assertThat(en(why(plan, AUG_11)))
                .contains(
                        "Day 4 is 2021-08-08 plus 3 days: 2021-08-11.",
                        "The stay goes on after 2021-08-10: no release is recorded, or a missed duty makes it longer.");
        assertThat(zh(why(plan, AUG_11))).contains("2021-08-10 之后隔离继续：没有解除记录，或因漏办而延长。");
        assertThat(en(why(plan, august(10)))).noneMatch(step -> step.contains("goes on"));
    }

    @Test
    void why_makeUp_saysWhatWasMissedAndCountsFromNoAnchor() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, madeUp(SubjectScope.PERSON)));
        Assessment assessment = Assessor.fromMidnight().assess(plan, List.of(), august(12));
        Standing makeUp = last(assessment.standings());
        Explanation why = Explainer.why(plan, makeUp.obligation());
        assertThat(en(why))
                .containsExactly(
                        "By test of invented-2021, NUCLEIC_ACID_TEST is owed to each PERSON on day 4, in phase stay.",
                        "It is owed in the place of test/PERSON:P-000001/1/4, which was missed.",
                        "It may be done from 2021-08-12 to 2021-08-21, the right day is 2021-08-12;"
                                + " a miss has to be made up.",
                        "Source: Invented notice, article 3.");
        assertThat(zh(why)).contains("补做漏办的 test/PERSON:P-000001/1/4。");
    }

    @Test
    void why_afterActivity_saysAfterWhat() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(4), disinfection(SubjectScope.PERSON)));
        Assessment assessment = Assessor.fromMidnight()
                .assess(plan, List.of(Samples.done(NUCLEIC_ACID_TEST, AUG_11.atTime(10, 0))), AUG_11);
        Explanation why = Explainer.why(plan, last(assessment.standings()).obligation());
        assertThat(en(why))
                .containsExactly(
                        "By disinfection of invented-2021, DISINFECTION is owed to each PERSON on each day after"
                                + " NUCLEIC_ACID_TEST was done on it, in phase stay.",
                        "It is owed only on a day on which NUCLEIC_ACID_TEST was done.",
                        "It may be done from 2021-08-11 to 2021-08-11, the right day is 2021-08-11;"
                                + " after that it lapses.",
                        "Source: Invented notice, article 3.");
        assertThat(zh(why)).contains("仅在完成 NUCLEIC_ACID_TEST 的当天才应办理。");
    }

    @Test
    void with_standing_saysInTheEndWhereItStands() {
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(4)));
        Assessment assessment = Assessor.fromMidnight()
                .assess(
                        plan,
                        List.of(Samples.record(NUCLEIC_ACID_TEST, AUG_11.atTime(9, 0), Outcome.NOT_HOME)),
                        august(12));
        Standing standing = Iterables.getOnlyElement(assessment.standings());
        Explanation why = Explainer.why(plan, standing.obligation()).with(standing, august(12));
        assertThat(standing.label()).isEqualTo(Label.OVERDUE);
        assertThat(last(en(why))).isEqualTo("On 2021-08-12 it is OVERDUE, 0 of 1.");
        assertThat(last(zh(why))).isEqualTo("2021-08-12 的状态：OVERDUE，已完成 0，应完成 1。");
        assertThat(why.citations()).containsExactly(Samples.citation());
    }

    @Test
    void sources_interpreted_areSaidToBeWithTheirNoteAndWording() {
        Citation interpreted = Citation.builder("Invented page", "column 2")
                .wording("第1、4、7天")
                .reading(Reading.INTERPRETED)
                .confidence(Confidence.LOW)
                .verifiedOn(LocalDate.of(2026, 11, 2)) // Monday
                .note(LocalizedText.of("Read as at least once.", "解读为至少一次。"))
                .build();
        Protocol protocol = Samples.protocol(
                START_IS_DAY_1,
                14,
                Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(4))
                        .addCitations(interpreted)
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Stated.unspecified())
                        .build());
        Explanation why = why(Samples.plan(protocol), AUG_11);
        assertThat(last(en(why)))
                .isEqualTo("Source: Invented page, column 2 “第1、4、7天”, interpreted. Read as at least once.");
        assertThat(last(zh(why))).isEqualTo("来源：Invented page, column 2 “第1、4、7天”（解读）。解读为至少一次。");
        assertThat(why.citations()).containsExactly(Samples.citation(), interpreted);
    }

    private static Plan chosen(DayNumbering numbering) {
        Protocol open = Samples.protocol(Stated.unspecified())
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .addDuties(test(4))
                .build();
        return Planner.of(open)
                .plan(Samples.episode(PERSON, AUG_8).numbering(numbering).build());
    }

    private static Explanation why(Plan plan, LocalDate target) {
        return Explainer.why(plan, on(plan, target));
    }
}
