// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.rules.peers.Stays.assess;
import static org.quarantinekit.rules.peers.Stays.fourteenDays;
import static org.quarantinekit.rules.peers.Stays.label;
import static org.quarantinekit.rules.peers.Stays.owed;
import static org.quarantinekit.rules.peers.Stays.plan;
import static org.quarantinekit.rules.peers.Stays.stay;
import static org.quarantinekit.rules.peers.Stays.visited;
import static org.quarantinekit.rules.peers.Stays.visits;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.rules.assess.Assessor;
import org.quarantinekit.rules.assess.Label;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Planner;
import org.quarantinekit.rules.plan.Samples;
import org.quarantinekit.rules.testing.TestingDays;

/** What other projects got wrong about which day it is. */
class DayCountBugsTest {

    private static final LocalDate AUG_5 = LocalDate.of(2021, 8, 5); // Thursday
    private static final LocalDate AUG_21 = LocalDate.of(2021, 8, 21); // Saturday, day 14
    private static final LocalDate MARCH_27 = LocalDate.of(2021, 3, 27); // Saturday, the day before 23 hours
    private static final LocalDate MARCH_28 = LocalDate.of(2021, 3, 28); // Sunday, 23 hours long in Berlin
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Protocol TESTS = fourteenDays(test(1, 4, 7, 10, 14));

    // SORMAS#529: the end was the start plus 14, which is day 15.
    @Test
    void fourteenDays_endWithDay14_notWithDay15() {
        assertThat(plan(TESTS).plannedLastDay()).isEqualTo(AUG_21);
        assertThat(owed(plan(TESTS))).endsWith(AUG_21);
    }

    // SORMAS#7018: the day shown counted from the activation of an app, two days after the order.
    @Test
    void dayNumber_followsTheOrder_notTheEnrolment() {
        Plan plan = Planner.of(TESTS).plan(stay().enrolledOn(august(10)).build());
        assertThat(plan.obligations()).filteredOn(Obligation::isOwed).first().satisfies(test -> {
            assertThat(test.day()).contains(ProtocolDay.of(4));
            assertThat(test.target()).isEqualTo(august(11));
        });
    }

    // SORMAS#3243, Path-Check/gaen-mobile#822: another base was used, and nobody was told.
    @Test
    void base_isTheOneThatTheProtocolPrefers_andTheOtherIsReported() {
        Plan plan = Planner.of(Samples.protocolFrom(
                        AnchorRule.firstAvailable(AnchorKinds.LAST_EXPOSURE, AnchorKinds.QUARANTINE_START),
                        14,
                        test(4)))
                .plan(stay().putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(AUG_5))
                        .build());
        assertThat(plan.usedAnchors()).containsExactly(entry(AnchorKinds.LAST_EXPOSURE, AUG_5));
        assertThat(plan.rejectedAnchors()).containsOnlyKeys(AnchorKinds.QUARANTINE_START);
    }

    // SORMAS#3873: imported rows without a last contact never got an end date, and nobody was told.
    @Test
    void missingBase_isRefused_notSkipped() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Planner.of(TESTS).plan(Episode.builder(PERSON).build()))
                .withMessage("anchors of the episode must hold QUARANTINE_START, which invented-2021 counts from");
    }

    // corona-warn-app/cwa-app-ios#1032 and #2648, FHIR Core daysPassed: 24-hour blocks changed the number within a day.
    @Test
    void dayNumber_changesAtMidnight_notEvery24Hours() {
        Anchor lateInTheEvening = Anchor.at(AUG_8.atTime(23, 0).atZone(BERLIN));
        Plan plan = Planner.of(fourteenDays(visits(Demand.atLeast(1))))
                .plan(Episode.builder(PERSON)
                        .putAnchor(AnchorKinds.QUARANTINE_START, lateInTheEvening)
                        .build());
        assertThat(label(assess(plan, august(9), visited(august(9), 1)), august(9)))
                .isEqualTo(Label.DONE);
        assertThat(label(assess(plan, august(9), visited(august(9), 23)), august(9)))
                .isEqualTo(Label.DONE);
        assertThat(label(assess(plan, august(9), visited(august(9), 1)), AUG_8)).isEqualTo(Label.LAPSED);
    }

    // DHIS2 d2:daysBetween (dhis2-android-sdk#1893), openmrs-module-coreapps#454: a day of 23 hours was no day.
    @Test
    void daylightSaving_losesNoDay() {
        Plan plan = Planner.of(TESTS)
                .plan(Episode.builder(PERSON)
                        .putAnchor(
                                AnchorKinds.QUARANTINE_START,
                                Anchor.at(MARCH_27.atTime(12, 0).atZone(BERLIN)))
                        .build());
        assertThat(owed(plan))
                .containsExactly(
                        MARCH_27,
                        LocalDate.of(2021, 3, 30),
                        LocalDate.of(2021, 4, 2),
                        LocalDate.of(2021, 4, 5),
                        LocalDate.of(2021, 4, 9));
        assertThat(START_IS_DAY_1.dayOf(MARCH_27, MARCH_28.plusDays(1))).isEqualTo(ProtocolDay.of(3));
    }

    // DHIS2 d2:daysBetween: the hours of the clock are not the hours that have passed.
    @Test
    void daylightSaving_isCountedWhereHoursAre() {
        Protocol twoDaysInHours = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Phase.builder(STAY, Setting.HOME)
                        .restriction(Stated.unspecified())
                        .length(Stated.of(new PhaseLength.Hours(48)))
                        .dayLabels(DayLabels.EPISODE)
                        .addCitations(Samples.citation())
                        .build())
                .build();
        Plan plan = Planner.of(twoDaysInHours)
                .plan(Episode.builder(PERSON)
                        .putAnchor(
                                AnchorKinds.QUARANTINE_START,
                                Anchor.at(MARCH_27.atTime(12, 0).atZone(BERLIN)))
                        .build());
        assertThat(plan.timeMetAt())
                .contains(ZonedDateTime.of(MARCH_28.plusDays(1), LocalTime.of(13, 0), BERLIN)); // not 12:00
    }

    // SORMAS#208, SORMAS#3724, SaraAlert PR#984, WGD-2362: the viewer's or the server's zone decided which day it was.
    @Test
    void zone_isThatOfThePlace_andMovesNoDate() {
        Instant evening = Instant.parse("2021-08-08T17:30:00Z"); // 01:30 of Monday in Shanghai
        assertThat(ServiceDay.fromMidnight(ZoneId.of("Asia/Shanghai")).dateOf(evening))
                .isEqualTo(august(9));
        assertThat(ServiceDay.fromMidnight(ZoneId.of("America/New_York")).dateOf(evening))
                .isEqualTo(AUG_8);
        Plan plan = plan(fourteenDays(visits(Demand.atLeast(1))));
        List<ServiceRecord> done = List.of(visited(august(9), 1));
        assertThat(Assessor.of(ServiceDay.fromMidnight(ZoneId.of("Pacific/Guam")))
                        .assess(plan, done, august(9)))
                .isEqualTo(Assessor.of(ServiceDay.fromMidnight(BERLIN)).assess(plan, done, august(9)));
    }

    // SaraAlert: four "today"s in one model; the answer depended on the method that was asked.
    @Test
    void dayNumber_isTheSameWhicheverWayItIsAsked() {
        Plan plan = plan(TESTS);
        assertThat(TestingDays.of(TESTS).dates(AUG_8))
                .isEqualTo(owed(plan))
                .isEqualTo(owed(assess(plan, august(10))))
                .isEqualTo(TestingDays.in(plan).stream().map(day -> day.date()).toList());
        assertThat(plan.obligations())
                .allSatisfy(test -> assertThat(START_IS_DAY_1.dayOf(AUG_8, test.target()))
                        .isEqualTo(test.day().orElseThrow()));
    }

    // qms: Period.between(today, report).getDays() was reversed and without its months, so that 19 days were left after
    // 35.
    @Test
    void dayNumber_acrossAMonth_isNotTheDaysOfThePeriodAlone() {
        LocalDate after35Days = LocalDate.of(2021, 9, 12); // Sunday
        assertThat(START_IS_DAY_1.dayOf(AUG_8, after35Days)).isEqualTo(ProtocolDay.of(36));
        assertThat(plan(TESTS).isAwaitingRelease(after35Days)).isTrue();
        assertThat(plan(TESTS).isAwaitingRelease(august(13))).isFalse();
    }

    // qms: reversed arguments gave a negative number that everything else believed.
    @Test
    void dayNumber_ofADayBeforeTheStart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> START_IS_DAY_1.dayOf(AUG_8, AUG_5))
                .withMessage("date 2021-08-05 must not be before the anchor 2021-08-08");
    }

    // CHT: tasks were clipped to 60 days back and 180 days ahead.
    @Test
    void longStay_losesNoDay() {
        Plan plan = plan(Samples.protocol(START_IS_DAY_1, 400, visits(Demand.atLeast(1))));
        assertThat(owed(plan))
                .isEqualTo(IntStream.range(0, 400).mapToObj(AUG_8::plusDays).toList());
    }

    // SORMAS, visit editor of the app: 30 days before the start were 31 to the phone and 30 to the server.
    @Test
    void windowEdge_isTheSameToThePlanAndToTheAssessment() {
        Plan plan = plan(fourteenDays(Samples.duty("test", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(7))
                .demand(Demand.atLeast(1))
                .window(Stated.of(new Window(2, 1)))
                .missPolicy(Stated.unspecified())
                .build()));
        Obligation test = plan.obligations().get(0);
        assertThat(List.of(test.opens(), test.closes())).containsExactly(august(12), august(15));
        for (LocalDate day = AUG_8; !day.isAfter(AUG_21); day = day.plusDays(1)) {
            ServiceRecord done = Samples.done(NUCLEIC_ACID_TEST, day.atTime(9, 0));
            assertThat(assess(plan, AUG_21, done).extraneous().isEmpty()).isEqualTo(test.isOpenOn(day));
        }
    }
}
