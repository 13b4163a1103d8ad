// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** What differs between two plans, and between two assessments. */
class PlanDiffTest {

    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 5
    private static final Protocol TWO_TESTS = Samples.protocol(START_IS_DAY_1, 14, test(4, 14));
    private static final LocalDate AUG_19 = LocalDate.of(2021, 8, 19); // Thursday, day 12
    private static final ImmutableList<ProtocolDay> DAYS_12_AND_14 =
            ImmutableList.of(ProtocolDay.of(12), ProtocolDay.of(14));
    private static final String DAY_4 = "test/PERSON:P-000001/1/4";
    private static final String DAY_14 = "test/PERSON:P-000001/1/14";

    @Test
    void diff_samePlan_isEmptyAndSaysNothing() {
        PlanDiff diff = Explainer.diff(Samples.plan(TWO_TESTS), Samples.plan(TWO_TESTS));
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text()).isEmpty();
    }

    @Test
    void diff_released_movesTheLastDayAndOwesOneTestLess() {
        PlanDiff diff = Explainer.diff(Samples.plan(TWO_TESTS), releasedOn(AUG_12));
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.changes()).extracting(PlanDiff.Change::kind).contains(PlanDiff.Kind.NO_LONGER_OWED);
        assertThat(en(diff))
                .contains(
                        "The last day moves from 2021-08-21 to 2021-08-12.",
                        DAY_14 + " is no longer owed: it falls after the last day of the stay.");
        assertThat(zh(diff)).contains("最后一天由 2021-08-21 改为 2021-08-12。", DAY_14 + " 不再应办：在隔离最后一天之后。");
    }

    @Test
    void diff_releaseTakenBack_owesItAgain() {
        PlanDiff diff = Explainer.diff(releasedOn(AUG_12), Samples.plan(TWO_TESTS));
        assertThat(diff.changes()).extracting(PlanDiff.Change::kind).contains(PlanDiff.Kind.OWED_AGAIN);
        assertThat(en(diff)).contains(DAY_14 + " is owed now: 2021-08-21.");
        assertThat(zh(diff)).contains(DAY_14 + " 现应办：2021-08-21。");
    }

    @Test
    void diff_otherNumbering_movesEveryTestByADay() {
        PlanDiff diff = Explainer.diff(
                Samples.plan(TWO_TESTS), Samples.plan(Samples.protocol(START_IS_DAY_0, 14, test(4, 14))));
        assertThat(diff.changes()).extracting(PlanDiff.Change::kind).containsOnly(PlanDiff.Kind.MOVED);
        assertThat(en(diff))
                .containsExactly(
                        "The last day moves from 2021-08-21 to 2021-08-22.",
                        DAY_4 + " moves from 2021-08-11 (..2021-08-21) to 2021-08-12 (..2021-08-22).",
                        DAY_14 + " moves from 2021-08-21 to 2021-08-22.");
        assertThat(zh(diff)).contains(DAY_14 + " 由 2021-08-21 改为 2021-08-22。");
    }

    @Test
    void diff_dayMoreAndDayLess_areAddedAndRemoved() {
        PlanDiff diff = Explainer.diff(
                Samples.plan(TWO_TESTS), Samples.plan(Samples.protocol(START_IS_DAY_1, 14, test(4, 13))));
        assertThat(diff.changes().stream().map(change -> change.kind() + " " + change.key()))
                .containsExactly("CHANGED " + DAY_4, "REMOVED " + DAY_14, "ADDED test/PERSON:P-000001/1/13");
        assertThat(en(diff))
                .containsExactly(
                        DAY_4 + " is another in its demand, rule or reason.",
                        DAY_14 + " is gone: 2021-08-21.",
                        "test/PERSON:P-000001/1/13 is new: 2021-08-20 (..2021-08-21).");
        assertThat(zh(diff))
                .containsExactly(
                        DAY_4 + " 的次数、规则或原因已变。",
                        DAY_14 + " 已不存在：2021-08-21。",
                        "test/PERSON:P-000001/1/13 为新增：2021-08-20 (..2021-08-21)。");
    }

    @Test
    void diff_alternativeCutOffByTheLastDay_showsUntilWhenTheOtherMayBeDone() {
        Duty either = Samples.duty("test", NUCLEIC_ACID_TEST, new OccurrenceRule.OneOf(DAYS_12_AND_14))
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .build();
        Protocol protocol = Samples.protocol(START_IS_DAY_1, 14, either);
        PlanDiff diff = Explainer.diff(releasedOn(protocol, AUG_19), releasedOn(protocol, AUG_19.plusDays(1)));
        assertThat(en(diff))
                .containsExactly(
                        "The last day moves from 2021-08-19 to 2021-08-20.",
                        "test/PERSON:P-000001/1/12|14 moves from 2021-08-19 to 2021-08-19 (..2021-08-20).");
    }

    @Test
    void diff_otherDemand_isAChangeWithoutNewDates() {
        Duty twice = Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(4, 14))
                .demand(Demand.atLeast(2))
                .window(Stated.unspecified())
                .missPolicy(Stated.unspecified())
                .build();
        PlanDiff diff =
                Explainer.diff(Samples.plan(TWO_TESTS), Samples.plan(Samples.protocol(START_IS_DAY_1, 14, twice)));
        assertThat(diff.changes()).extracting(PlanDiff.Change::kind).containsOnly(PlanDiff.Kind.CHANGED);
    }

    /** Enrolled two days before the test, it can no longer be done three days early: the target is where it was. */
    @Test
    void diff_onlyTheOpeningMoves_saysFromWhichDayOn() {
        Protocol early = Samples.protocol(
                START_IS_DAY_1,
                14,
                Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(7))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(3, 0)))
                        .missPolicy(Stated.unspecified())
                        .build());
        Plan late = Planner.of(early)
                .plan(Samples.episode(PERSON, AUG_8).enrolledOn(AUG_12).build());
        assertThat(en(Explainer.diff(Samples.plan(early), late)))
                .containsExactly("test/PERSON:P-000001/1/7 moves from 2021-08-14 (2021-08-11..)"
                        + " to 2021-08-14 (2021-08-12..).");
    }

    @Test
    void diff_change_hasWhatItWasAndWhatItIs() {
        PlanDiff.Change change = Explainer.diff(Samples.plan(TWO_TESTS), releasedOn(AUG_12)).changes().stream()
                .filter(each -> each.key().toString().equals(DAY_14))
                .findFirst()
                .orElseThrow();
        assertThat(change.before().orElseThrow().isOwed()).isTrue();
        assertThat(change.after().orElseThrow().isOwed()).isFalse();
    }

    @Test
    void diff_recordThatCameLate_turnsMissedIntoDone() {
        Plan plan = Samples.plan(Samples.protocol(
                START_IS_DAY_1,
                14,
                Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(4))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(0, 0)))
                        .missPolicy(Stated.unspecified())
                        .build()));
        Assessment without = Assessor.fromMidnight().assess(plan, List.of(), AUG_12);
        Assessment with = Assessor.fromMidnight()
                .assess(plan, List.of(Samples.done(NUCLEIC_ACID_TEST, august(11).atTime(9, 0))), AUG_12);
        Relabelled changed = Iterables.getOnlyElement(Explainer.diff(without, with));
        assertThat(changed.before()).isEqualTo(Label.MISSED);
        assertThat(changed.after()).isEqualTo(Label.DONE);
        assertThat(changed.text())
                .isEqualTo(LocalizedText.of(DAY_4 + ": MISSED is now DONE.", DAY_4 + "：由 MISSED 变为 DONE。"));
        assertThat(Explainer.diff(with, with)).isEmpty();
    }

    private static Plan releasedOn(LocalDate lastDay) {
        return releasedOn(TWO_TESTS, lastDay);
    }

    private static Plan releasedOn(Protocol protocol, LocalDate lastDay) {
        return Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8).addEvent(released(lastDay)).build());
    }

    private static List<String> en(PlanDiff diff) {
        return diff.text().stream().map(LocalizedText::en).toList();
    }

    private static List<String> zh(PlanDiff diff) {
        return diff.text().stream().map(LocalizedText::zh).toList();
    }
}
