// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.plan.Obligation;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.PlanRefusedException;
import org.quarantinekit.rules.plan.Planner;

class TestingDaysTest {

    private static final LocalDate SUNDAY_8_AUGUST = LocalDate.of(2021, 8, 8);
    private static final Subject PERSON = Subject.of(PersonId.of("P-000001"));

    private final Protocol protocol = Samples.fiveTests();
    private final TestingDays testingDays = TestingDays.of(protocol);

    @Test
    void dates_startIsDay1_beginOnTheStart() {
        assertThat(testingDays.dates(SUNDAY_8_AUGUST, START_IS_DAY_1)).isEqualTo(august(8, 11, 14, 17, 21));
    }

    @Test
    void dates_startIsDay0_beginOneDayLater() {
        assertThat(testingDays.dates(SUNDAY_8_AUGUST, START_IS_DAY_0)).isEqualTo(august(9, 12, 15, 18, 22));
    }

    @Test
    void days_ofPersons_bearTheLabelsOfTheProtocol() {
        assertThat(testingDays.days(SUNDAY_8_AUGUST, START_IS_DAY_1))
                .extracting(TestingDay::toString)
                .containsExactly(
                        "2021-08-08, day 1: NUCLEIC_ACID_TEST",
                        "2021-08-11, day 4: NUCLEIC_ACID_TEST",
                        "2021-08-14, day 7: NUCLEIC_ACID_TEST",
                        "2021-08-17, day 10: NUCLEIC_ACID_TEST",
                        "2021-08-21, day 14: NUCLEIC_ACID_TEST");
    }

    @Test
    void days_numberingNotChosen_isRefusedWithTheDatesOfBothReadings() {
        String message =
                "numbering must be chosen, because the source of sample does not say which number the day of the"
                        + " anchor, 2021-08-08, has: START_IS_DAY_0 gives nucleic-acid-test on 2021-08-09, 2021-08-12, 2021-08-15,"
                        + " 2021-08-18, 2021-08-22, last day 2021-08-22; START_IS_DAY_1 gives nucleic-acid-test on 2021-08-08,"
                        + " 2021-08-11, 2021-08-14, 2021-08-17, 2021-08-21, last day 2021-08-21";
        assertThatThrownBy(() -> testingDays.days(SUNDAY_8_AUGUST))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> testingDays.dates(SUNDAY_8_AUGUST))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage(message);
    }

    @Test
    void days_numberingStated_needNoChoice() {
        TestingDays stated = TestingDays.of(Samples.protocol(Stated.of(START_IS_DAY_1), Samples.testOn(1, 4)));
        assertThat(stated.dates(SUNDAY_8_AUGUST)).isEqualTo(august(8, 11));
        assertThat(stated.days(SUNDAY_8_AUGUST)).isEqualTo(stated.days(SUNDAY_8_AUGUST, START_IS_DAY_1));
    }

    @Test
    void days_numberingContradicted_isRefused() {
        TestingDays stated = TestingDays.of(Samples.protocol(Stated.of(START_IS_DAY_1), Samples.testOn(1, 4)));
        assertThatThrownBy(() -> stated.days(SUNDAY_8_AUGUST, START_IS_DAY_0))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage("numbering START_IS_DAY_0 of the episode must be START_IS_DAY_1, which the source of sample"
                        + " states");
    }

    @Test
    void days_severalTestsOnOneDate_areOneDayForEachActivity() {
        Protocol twoTests = Samples.protocol(
                Stated.of(START_IS_DAY_1),
                Samples.testOn(2),
                Samples.duty("antigen-test", ActivityCodes.ANTIGEN_TEST, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.onDays(1, 2))
                        .addSlot(slot("MORNING"))
                        .addSlot(slot("EVENING"))
                        .build());
        assertThat(TestingDays.of(twoTests).days(SUNDAY_8_AUGUST))
                .extracting(TestingDay::toString)
                .containsExactly(
                        "2021-08-08, day 1: ANTIGEN_TEST",
                        "2021-08-09, day 2: NUCLEIC_ACID_TEST",
                        "2021-08-09, day 2: ANTIGEN_TEST");
        assertThat(TestingDays.of(twoTests).dates(SUNDAY_8_AUGUST)).isEqualTo(august(8, 9));
    }

    @Test
    void days_dailyTest_areAllDaysOfTheStay() {
        Protocol daily = Samples.protocol(
                Stated.of(START_IS_DAY_1),
                Samples.duty("antigen-test", ActivityCodes.ANTIGEN_TEST, SubjectScope.PERSON)
                        .occurrence(OccurrenceRule.eachDay())
                        .demand(Demand.exactly(1))
                        .build());
        assertThat(TestingDays.of(daily).dates(SUNDAY_8_AUGUST))
                .isEqualTo(august(IntStream.rangeClosed(8, 21).toArray()));
    }

    @Test
    void in_planWithLateEnrolmentAndRelease_areOnlyTheDaysOwed() {
        Episode episode = Episode.builder(PERSON)
                .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(SUNDAY_8_AUGUST))
                .numbering(START_IS_DAY_1)
                .enrolledOn(SUNDAY_8_AUGUST.plusDays(1))
                .addEvent(Released.builder(SUNDAY_8_AUGUST.plusDays(9), SUNDAY_8_AUGUST.plusDays(9))
                        .build())
                .build();
        assertThat(TestingDays.in(Planner.of(protocol).plan(episode)))
                .extracting(TestingDay::date)
                .isEqualTo(august(11, 14, 17));
    }

    @Test
    void in_planOfABuilding_areNone_thoughItOwesItselfSampling() {
        Plan plan = Planner.of(protocol)
                .plan(Episode.builder(new Subject(SubjectScope.BUILDING, "C1/3"))
                        .putAnchor(AnchorKinds.QUARANTINE_START, Anchor.on(SUNDAY_8_AUGUST))
                        .numbering(START_IS_DAY_1)
                        .build());
        assertThat(plan.obligations()).extracting(Obligation::activity).contains(ActivityCodes.NUCLEIC_ACID_TEST);
        assertThat(TestingDays.in(plan)).isEmpty();
    }

    @Test
    void days_ofATestWithAWindow_areTheRightDays() {
        Protocol protocolWithWindow = Samples.protocol(
                Stated.of(START_IS_DAY_1),
                Duty.builder(DutyId.of("test"), ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                        .phase("home")
                        .occurrence(OccurrenceRule.onDays(4, 7))
                        .demand(Demand.atLeast(1))
                        .window(Stated.of(new Window(1, 2)))
                        .missPolicy(Stated.unspecified())
                        .addAllCitations(protocol.citations())
                        .build());
        assertThat(TestingDays.of(protocolWithWindow).dates(SUNDAY_8_AUGUST)).isEqualTo(august(11, 14));
    }

    @Test
    void testingDay_equals_byAllComponents() {
        ProtocolDay day = ProtocolDay.of(1);
        new EqualsTester()
                .addEqualityGroup(
                        new TestingDay(SUNDAY_8_AUGUST, day, ActivityCodes.NUCLEIC_ACID_TEST),
                        new TestingDay(SUNDAY_8_AUGUST, day, ActivityCodes.NUCLEIC_ACID_TEST))
                .addEqualityGroup(new TestingDay(SUNDAY_8_AUGUST, day, ActivityCodes.ANTIGEN_TEST))
                .addEqualityGroup(new TestingDay(SUNDAY_8_AUGUST.plusDays(1), day, ActivityCodes.NUCLEIC_ACID_TEST))
                .addEqualityGroup(new TestingDay(SUNDAY_8_AUGUST, ProtocolDay.of(2), ActivityCodes.NUCLEIC_ACID_TEST))
                .testEquals();
    }

    @Test
    void nulls_areRefused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(LocalDate.class, SUNDAY_8_AUGUST)
                .setDefault(ProtocolDay.class, ProtocolDay.of(1))
                .setDefault(ActivityCode.class, ActivityCodes.ANTIGEN_TEST);
        tester.testAllPublicStaticMethods(TestingDays.class);
        tester.testAllPublicInstanceMethods(testingDays);
        tester.testAllPublicConstructors(TestingDay.class);
    }

    private static DutySlot slot(String code) {
        return new DutySlot(Slot.of(code), Optional.empty(), Demand.atLeast(1));
    }

    private static ImmutableList<LocalDate> august(int... days) {
        return IntStream.of(days).mapToObj(day -> LocalDate.of(2021, 8, day)).collect(ImmutableList.toImmutableList());
    }
}
