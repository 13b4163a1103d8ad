// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.explain.Explained.en;
import static org.quarantinekit.rules.explain.Explained.eventful;
import static org.quarantinekit.rules.explain.Explained.on;
import static org.quarantinekit.rules.explain.Explained.zh;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.temperature;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.protocol.AnchorCutOff;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;

/** What happened since, and what followed from it. The stay begins on Sunday, 8 August 2021, as day 1, and has 14 days. */
class ExplainerEventsTest {

    private static final LocalDate AUG_9 = LocalDate.of(2021, 8, 9); // Monday, day 2
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 5
    private static final LocalDate AUG_17 = LocalDate.of(2021, 8, 17); // Tuesday, day 10
    private static final LocalDate AUG_22 = LocalDate.of(2021, 8, 22); // Sunday, day 15
    private static final LocalDate AUG_23 = LocalDate.of(2021, 8, 23); // Monday, day 16
    private static final Protocol TESTS = eventful(14, test(1, 4, 7, 10, 14));
    private static final Protocol READINGS = eventful(14, temperature());
    private static final String SUPERSEDED = "It is not owed: something later has taken its place.";
    private static final String SUSPENDED =
            "It is not owed: the clock stands still, or the person is in the care of somebody else.";

    @Test
    void clockStopped_forTwoDays_addsThemInTheArithmetic() {
        Plan plan = plan(TESTS, stopped(AUG_9), resumed(august(11)));
        assertThat(en(why(plan, august(13))))
                .contains(
                        "Day 4 is 2021-08-08 plus 3 days and 2 days on which the clock stood still: 2021-08-13.",
                        "After 2021-08-09 the clock stood still.",
                        "After 2021-08-11 the days counted again.");
        assertThat(zh(why(plan, august(13))))
                .contains("第4天＝2021-08-08 加3天（另加暂停的2天）＝2021-08-13。", "2021-08-09 之后暂停计算。", "2021-08-11 之后恢复计算。");
    }

    @Test
    void clockStopped_andStillStandingStill_suspends() {
        assertThat(en(why(plan(TESTS, stopped(AUG_9)), august(11))))
                .contains("After 2021-08-09 the clock stood still.", SUSPENDED);
    }

    @Test
    void reExposed_restartedCount_countsFromTheNewExposure() {
        Plan plan = plan(TESTS, reExposed(AUG_12));
        Explanation dayFour = why(plan, august(15));
        assertThat(en(dayFour))
                .containsSubsequence(
                        "Days count from QUARANTINE_START 2021-08-08.",
                        "A new exposure restarted the count: count 2 begins on 2021-08-12.",
                        "Day 4 is 2021-08-12 plus 3 days: 2021-08-15.",
                        "There was a new exposure on 2021-08-12.");
        assertThat(zh(dayFour))
                .containsSubsequence(
                        "再次暴露，重新计算：第2次计算自 2021-08-12 起。", "第4天＝2021-08-12 加3天＝2021-08-15。", "2021-08-12 再次暴露。");
    }

    @Test
    void reExposed_olderCount_isSuperseded() {
        Explanation daySeven = why(plan(TESTS, reExposed(AUG_12)), august(14));
        assertThat(daySeven.isOwed()).isFalse();
        assertThat(en(daySeven))
                .contains("Day 7 is 2021-08-08 plus 6 days: 2021-08-14.", "There was a new exposure on 2021-08-12.")
                .contains(SUPERSEDED);
        assertThat(zh(daySeven)).contains("无需办理：已被之后的事件取代。");
    }

    /** The evening of the 10th counts as the 11th, so that the 11th is day 1 of the new count though the clock stood still. */
    @Test
    void reExposed_afterTheCutOffOnADayThatEndsInAStop_keepsItsDay1() {
        Protocol cutOff = Samples.protocol(Stated.of(START_IS_DAY_1))
                .cutOff(AnchorCutOff.at(LocalTime.of(18, 0)))
                .addPhases(Samples.phase(Samples.STAY, 14, DayLabels.EPISODE))
                .addDuties(test(1, 2, 4))
                .consequences(Explained.CONSEQUENCES)
                .build();
        Episode episode = Episode.builder(PERSON)
                .putAnchor(
                        AnchorKinds.QUARANTINE_START,
                        Anchor.at(AUG_8.atTime(9, 0).atZone(ZoneOffset.ofHours(8))))
                .addEvents(
                        ReExposed.builder(august(10))
                                .at(Anchor.at(august(10).atTime(19, 0).atZone(ZoneOffset.ofHours(8))))
                                .build(),
                        stopped(august(10)),
                        resumed(august(14)))
                .build();
        Plan plan = Planner.of(cutOff).plan(episode);
        Obligation dayTwo = plan.obligations().stream()
                .filter(Obligation::isOwed)
                .filter(obligation -> obligation.target().equals(august(15)))
                .findFirst()
                .orElseThrow();
        assertThat(en(Explainer.why(plan, dayTwo)))
                .contains("Day 2 is 2021-08-11 plus 1 day and 3 days on which the clock stood still: 2021-08-15.");
    }

    @Test
    void transferred_away_suspends() {
        Plan plan = plan(TESTS, Transferred.builder(AUG_9).build());
        assertThat(en(why(plan, august(11))))
                .contains("On 2021-08-09 the person went into the care of somebody else.", SUSPENDED);
        assertThat(zh(why(plan, august(11)))).contains("2021-08-09 转出。", "无需办理：暂停计算，或已转由他处照管。");
    }

    @Test
    void transferred_back_isSaidOfADayInBetweenOnly() {
        Plan plan = plan(
                TESTS,
                Transferred.builder(AUG_9).build(),
                Transferred.builder(AUG_12).back(true).build());
        assertThat(why(plan, august(11)).isOwed()).isFalse();
        assertThat(en(why(plan, august(14)))).noneMatch(step -> step.contains("person"));
    }

    @Test
    void testedPositive_laterTest_isSuperseded() {
        Plan plan = plan(TESTS, TestedPositive.builder(AUG_12).build());
        assertThat(en(why(plan, august(14)))).contains("A test of 2021-08-12 was positive.", SUPERSEDED);
        assertThat(zh(why(plan, august(14)))).contains("2021-08-12 检测结果阳性。");
        assertThat(en(why(plan, august(11)))).noneMatch(step -> step.contains("positive"));
    }

    @Test
    void released_laterTest_fallsAfterTheLastDay() {
        Plan plan = plan(TESTS, released(AUG_17));
        assertThat(en(why(plan, august(21))))
                .contains(
                        "The stay was ended with 2021-08-17 as its last day.",
                        "It is not owed: it falls after the last day of the stay.");
        assertThat(zh(why(plan, august(21)))).contains("解除隔离，最后一天为 2021-08-17。", "无需办理：在隔离最后一天之后。");
        assertThat(en(why(plan, AUG_17))).noneMatch(step -> step.contains("ended"));
    }

    @Test
    void shortened_laterTest_fallsAfterTheLastDay() {
        Plan plan = plan(TESTS, Shortened.builder(AUG_12, AUG_17).build());
        assertThat(en(why(plan, august(21))))
                .contains("On 2021-08-12 the stay was shortened to 2021-08-17.")
                .contains("It is not owed: it falls after the last day of the stay.");
        assertThat(zh(why(plan, august(21)))).contains("2021-08-12 决定缩短至 2021-08-17。");
    }

    @Test
    void extended_addedDay_isSaidToBeOwedByTheExtension() {
        Plan plan = plan(
                TESTS,
                Extended.builder(AUG_12, AUG_23)
                        .addAddedDays(new AddedDays(DutyId.of("test"), ImmutableList.of(ProtocolDay.of(16))))
                        .build());
        assertThat(en(why(plan, AUG_23)))
                .contains(
                        "Day 16 is 2021-08-08 plus 15 days: 2021-08-23.",
                        "On 2021-08-12 the stay was extended to 2021-08-23.");
        assertThat(zh(why(plan, AUG_23))).contains("2021-08-12 决定延长至 2021-08-23。");
        assertThat(en(why(plan, AUG_17))).noneMatch(step -> step.contains("extended"));
    }

    /** The order came when the last day had passed: the day between is a day of the stay all the same, and by that order. */
    @Test
    void extended_afterTheLastDay_isSaidOfTheDayBetweenToo() {
        Plan plan = plan(READINGS, Extended.builder(AUG_23, august(25)).build());
        assertThat(en(why(plan, AUG_22))).contains("On 2021-08-23 the stay was extended to 2021-08-25.");
    }

    @Test
    void newSign_thatOverruns_isSaidOfTheDaysItAdds() {
        Plan plan = plan(READINGS, NewSign.builder(august(21)).build());
        assertThat(en(why(plan, AUG_23))).contains("A new sign was seen on 2021-08-21.");
        assertThat(zh(why(plan, AUG_23))).contains("2021-08-21 出现新症状。");
        assertThat(en(why(plan, august(21)))).noneMatch(step -> step.contains("sign"));
    }

    @Test
    void enrolledLate_testBefore_isNotOwedAndSaysWhy() {
        Plan plan = Planner.of(TESTS)
                .plan(Samples.episode(PERSON, AUG_8).enrolledOn(AUG_9).build());
        assertThat(en(why(plan, AUG_8)))
                .contains("It is not owed: its last right day was before the person could be served.");
        assertThat(zh(why(plan, AUG_8))).contains("无需办理：最后应办日早于可以开始服务之日。");
    }

    @Test
    void protocolChanged_oldPlan_saysUnderWhichTheStayGoesOn() {
        Plan old = plan(TESTS, changed(AUG_12));
        assertThat(en(why(old, august(14)))).contains("After 2021-08-12 the stay is under other-2021.", SUPERSEDED);
        assertThat(zh(why(old, august(14)))).contains("2021-08-12 之后适用 other-2021。");
    }

    @Test
    void protocolChanged_newPlan_saysSinceWhenTheStayIsUnderIt() {
        Plan now = other(changed(AUG_12));
        assertThat(en(why(now, august(11))))
                .contains("After 2021-08-12 the stay is under other-2021.")
                .contains("It is not owed: its last right day was before the person could be served.");
        assertThat(en(why(now, august(14)))).noneMatch(step -> step.contains("the stay is under"));
    }

    /** Enrolled on the 9th, changed on the 12th: what was due on the 8th is not owed because of the enrolment alone. */
    @Test
    void protocolChanged_oldPlanBeforeTheEnrolment_doesNotBlameTheChange() {
        Plan old = Planner.of(TESTS)
                .plan(Samples.episode(PERSON, AUG_8)
                        .enrolledOn(AUG_9)
                        .addEvent(changed(AUG_12))
                        .build());
        assertThat(en(why(old, AUG_8))).noneMatch(step -> step.contains("other-2021"));
    }

    /** What happened under the old protocol moves nothing under the new one, and is no reason there. */
    @Test
    void protocolChanged_newPlan_doesNotNameWhatHappenedBefore() {
        Plan now = other(stopped(AUG_9), resumed(august(11)), changed(AUG_12));
        assertThat(en(why(now, august(14)))).noneMatch(step -> step.contains("clock"));
        assertThat(en(why(now, august(14)))).contains("Day 7 is 2021-08-08 plus 6 days: 2021-08-14.");
    }

    @Test
    void events_reasonAndActor_areNeverInTheText() {
        Plan plan = plan(
                TESTS,
                Shortened.builder(AUG_12, AUG_17)
                        .reason("FREE WORDS")
                        .actor("SOMEBODY BY NAME")
                        .build());
        Explanation why = why(plan, august(21));
        assertThat(en(why)).noneMatch(step -> step.contains("FREE WORDS") || step.contains("SOMEBODY BY NAME"));
        assertThat(zh(why)).noneMatch(step -> step.contains("FREE WORDS") || step.contains("SOMEBODY BY NAME"));
        assertThat(why.toString()).doesNotContain("FREE WORDS", "SOMEBODY BY NAME");
    }

    private static Plan plan(Protocol protocol, EpisodeEvent... events) {
        return Planner.of(protocol)
                .plan(Samples.episode(PERSON, AUG_8).addEvents(events).build());
    }

    /** The plan of the protocol that the stay comes under, with the same tests. */
    private static Plan other(EpisodeEvent... events) {
        Protocol other = Protocol.builder(ProtocolId.of("other-2021"))
                .title(TESTS.title())
                .jurisdiction(TESTS.jurisdiction())
                .status(TESTS.status())
                .confidence(TESTS.confidence())
                .inForce(TESTS.inForce())
                .numbering(TESTS.numbering())
                .anchor(TESTS.anchor())
                .addAllPhases(TESTS.phases())
                .addAllDuties(TESTS.duties())
                .addAllCitations(TESTS.citations())
                .build();
        return Planner.of(other)
                .plan(Samples.episode(PERSON, AUG_8)
                        .protocol(TESTS.id())
                        .addAllEvents(List.of(events))
                        .build());
    }

    private static ProtocolChanged changed(LocalDate on) {
        return ProtocolChanged.builder(on, ProtocolId.of("other-2021")).build();
    }

    private static ClockStopped stopped(LocalDate on) {
        return ClockStopped.builder(on).build();
    }

    private static ClockResumed resumed(LocalDate on) {
        return ClockResumed.builder(on).build();
    }

    private static ReExposed reExposed(LocalDate on) {
        return ReExposed.builder(on).build();
    }

    private static Explanation why(Plan plan, LocalDate target) {
        return Explainer.why(plan, on(plan, target));
    }
}
