// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.rules.peers.Stays.assess;
import static org.quarantinekit.rules.peers.Stays.fourteenDays;
import static org.quarantinekit.rules.peers.Stays.label;
import static org.quarantinekit.rules.peers.Stays.owed;
import static org.quarantinekit.rules.peers.Stays.plan;
import static org.quarantinekit.rules.peers.Stays.visited;
import static org.quarantinekit.rules.peers.Stays.visits;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.protocol.Consequences;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Edition;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolHistory;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.protocol.Transition;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.assess.Assessment;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.assess.ReleaseOutlook;
import org.quarantinekit.rules.plan.HistoryPlanner;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.PlanRefusedException;
import org.quarantinekit.rules.plan.Samples;
import org.quarantinekit.rules.plan.Series;

/** What other projects got wrong about when a stay ends. */
class LastDayBugsTest {

    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 5
    private static final LocalDate AUG_18 = LocalDate.of(2021, 8, 18); // Wednesday, day 11
    private static final LocalDate AUG_21 = LocalDate.of(2021, 8, 21); // Saturday, day 14
    private static final LocalDate AUG_22 = LocalDate.of(2021, 8, 22); // Sunday, the day after
    private static final Protocol VISITED_DAILY = fourteenDays(visits(Demand.atLeast(1)));

    // Bahmni: an end at 00:00 lost the appointment at 10:00 of the last day; SaraAlert PR#295: the last report was a
    // day early.
    @Test
    void lastDay_isNeverLost() {
        Plan plan = plan(VISITED_DAILY);
        assertThat(owed(plan)).endsWith(AUG_21);
        assertThat(label(assess(plan, AUG_21, visited(AUG_21, 10)), AUG_21)).isEqualTo(Label.DONE);
        assertThat(label(assess(plan, AUG_21, visited(AUG_21, 23)), AUG_21)).isEqualTo(Label.DONE);
    }

    // fhircore#1703: an end of today was taken for expired.
    @Test
    void lastDay_isNotOver_whileItLasts() {
        Plan plan = plan(VISITED_DAILY);
        assertThat(label(assess(plan, AUG_21), AUG_21)).isEqualTo(Label.DUE);
        assertThat(plan.isAwaitingRelease(AUG_21)).isFalse();
        assertThat(outlook(plan, AUG_21).releaseAt()).isEqualTo(AUG_22.atTime(LocalTime.MIDNIGHT));
    }

    // lonelycheng/backlinxian: released was whoever had been entered more than 6 days ago; SaraAlert: 30 days of
    // silence.
    @Test
    void nobodyIsReleasedByElapsedTime() {
        Plan plan = plan(VISITED_DAILY);
        LocalDate aMonthLater = LocalDate.of(2021, 9, 21); // Tuesday
        assertThat(plan.isAwaitingRelease(aMonthLater)).isTrue();
        assertThat(label(assess(plan, aMonthLater), aMonthLater)).isEqualTo(Label.DUE);
        assertThat(outlook(plan, aMonthLater).awaitingRelease()).isTrue();
    }

    // SORMAS: with no visit at all a contact was never closed, and no more tasks were made.
    @Test
    void neverVisited_isStillThereTheDayAfter() {
        Assessment dayAfter = assess(plan(VISITED_DAILY), AUG_22);
        assertThat(label(dayAfter, AUG_22)).isEqualTo(Label.DUE);
        assertThat(dayAfter.dayDemand()).isNotEmpty();
    }

    // SORMAS#1710: tasks went on for ever, and nobody could end them.
    @Test
    void released_endsEveryDuty() {
        Plan plan = plan(VISITED_DAILY, released(AUG_21));
        assertThat(plan.isAwaitingRelease(AUG_22)).isFalse();
        assertThat(assess(plan, LocalDate.of(2021, 9, 21)).dayDemand()).isEmpty();
    }

    // SORMAS: without a visit on the last day the end moved to the day after the last visit.
    @Test
    void lastVisit_movesNoLastDay() {
        Plan plan = plan(VISITED_DAILY);
        assertThat(outlook(plan, AUG_21).effectiveLastDay()).isEqualTo(AUG_21);
        assertThat(assess(plan, AUG_22, visited(AUG_18, 9))
                        .release()
                        .orElseThrow()
                        .effectiveLastDay())
                .isEqualTo(AUG_21);
    }

    // SORMAS#5212: an end could not be extended twice; SORMAS#6782: only one previous end was kept.
    @Test
    void extension_twice_keepsBothEntries() {
        EpisodeEvent first = Extended.builder(AUG_12, AUG_22).reason("first").build();
        EpisodeEvent second =
                Extended.builder(AUG_18, august(25)).reason("second").build();
        Plan plan = plan(VISITED_DAILY, first, second);
        assertThat(plan.plannedLastDay()).isEqualTo(august(25));
        assertThat(plan.standardLastDay()).isEqualTo(AUG_21);
        assertThat(plan.episode().events()).containsExactly(first, second);
        assertThat(owed(plan)).hasSize(18).endsWith(august(25));
    }

    // SORMAS#8550, #9447: the end was only updated when it was saved a second time.
    @Test
    void extension_takesEffectAtOnce_andOnce() {
        Extended extended = Extended.builder(AUG_12, august(24)).build();
        assertThat(plan(VISITED_DAILY, extended).plannedLastDay()).isEqualTo(august(24));
        assertThat(plan(VISITED_DAILY, extended)).isEqualTo(plan(VISITED_DAILY, extended));
    }

    // SORMAS#6671, #4191, #4138: an end could not be brought forward, and the error hid the right date.
    @Test
    void shortening_isAsEasyAsExtending() {
        Plan plan = plan(VISITED_DAILY, Shortened.builder(AUG_12, AUG_18).build());
        assertThat(plan.plannedLastDay()).isEqualTo(AUG_18);
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() ->
                        plan(VISITED_DAILY, Shortened.builder(AUG_12, AUG_22).build()))
                .withMessage("event shortened on 2021-08-12 must have a lastDay before 2021-08-21,"
                        + " which the stay has without it");
    }

    // Go.Data WGD-1481, WGD-3093: what was done lost its id, or was overwritten, when the days were generated anew.
    @Test
    void shortening_leavesWhatIsPast() {
        Plan plan = plan(VISITED_DAILY, Shortened.builder(AUG_12, AUG_18).build());
        Assessment assessment = assess(plan, AUG_18, visited(AUG_8, 9));
        assertThat(label(assessment, AUG_8)).isEqualTo(Label.DONE);
        assertThat(label(assessment, AUG_21)).isEqualTo(Label.NOT_OWED);
        assertThat(plan.obligations()).hasSize(14);
    }

    // SORMAS#1648: who was exposed again started over, and the system did not.
    @Test
    void reExposure_beginsTheCountAnew_andKeepsTheFirst() {
        Plan plan = plan(restarting(), ReExposed.builder(AUG_12).build());
        assertThat(plan.series()).extracting(Series::anchorDate).containsExactly(AUG_8, AUG_12);
        assertThat(plan.plannedLastDay()).isEqualTo(august(25));
        assertThat(owed(plan)).containsExactly(AUG_8, august(11), AUG_12, august(15), august(25));
    }

    // SaraAlert continuous_exposure: exposure that went on had no end and no days.
    @Test
    void exposureThatGoesOn_restartsOnEachOfItsDays() {
        Plan plan = plan(
                restarting(),
                ReExposed.builder(august(9)).build(),
                ReExposed.builder(august(10)).build(),
                ReExposed.builder(august(11)).build());
        assertThat(plan.series()).hasSize(4);
        assertThat(plan.plannedLastDay()).isEqualTo(august(24));
    }

    // NHS COVID-19 app: an end that was exclusive met a test that was inclusive, and periods that only touched were
    // merged.
    @Test
    void staysThatOnlyTouch_areNotMerged() {
        assertThat(plan(restarting(), ReExposed.builder(AUG_21).build()).series())
                .hasSize(2);
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> plan(restarting(), ReExposed.builder(AUG_22).build()))
                .withMessage("event reExposed on 2021-08-22 must not be after 2021-08-21, the last day of the stay;"
                        + " that is a new episode");
    }

    // Go.Data: changing the length of the follow-up recomputed everybody's, the running ones too.
    @Test
    void newLength_changesNoStayThatIsRunning() {
        Protocol before = edition("before", august(1), Stated.of(august(11)), 14);
        Protocol after = edition("after", AUG_12, Stated.unspecified(), 21);
        HistoryPlanner planner = HistoryPlanner.of(ProtocolHistory.builder(ProtocolId.of("history"))
                .title(LocalizedText.of("Invented", "示例"))
                .addEdition(Edition.builder(before).build())
                .addEdition(Edition.builder(after)
                        .transition(Transition.keep())
                        .addCitation(Samples.citation())
                        .build())
                .build());
        assertThat(planner.plan(Stays.stay().build()))
                .extracting(Plan::plannedLastDay)
                .containsExactly(AUG_21);
        assertThat(planner.plan(Samples.episode(PERSON, AUG_12).build()))
                .extracting(Plan::plannedLastDay)
                .containsExactly(LocalDate.of(2021, 9, 1)); // Wednesday
    }

    private static Protocol edition(String id, LocalDate firstDay, Stated<LocalDate> lastDay, int days) {
        return Protocol.builder(ProtocolId.of(id))
                .title(VISITED_DAILY.title())
                .jurisdiction(VISITED_DAILY.jurisdiction())
                .status(VISITED_DAILY.status())
                .confidence(VISITED_DAILY.confidence())
                .inForce(new InForce(Stated.of(firstDay), lastDay))
                .numbering(VISITED_DAILY.numbering())
                .anchor(VISITED_DAILY.anchor())
                .addPhases(Samples.phase(STAY, days, DayLabels.EPISODE))
                .addAllDuties(VISITED_DAILY.duties())
                .addAllCitations(VISITED_DAILY.citations())
                .build();
    }

    private static Protocol restarting() {
        return Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .addDuties(test(1, 4, 14))
                .consequences(Consequences.builder()
                        .reExposure(Stated.of(ReExposureRule.RESTART))
                        .positiveTest(Stated.unspecified())
                        .newSign(Stated.unspecified())
                        .addCitations(Samples.citation())
                        .build())
                .build();
    }

    private static ReleaseOutlook outlook(Plan plan, LocalDate asOf) {
        return assess(plan, asOf).release().orElseThrow();
    }
}
