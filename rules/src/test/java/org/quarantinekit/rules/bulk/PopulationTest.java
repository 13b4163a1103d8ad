// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarantinekit.core.term.ActivityCodes.CONTACT;
import static org.quarantinekit.core.term.ActivityCodes.NUCLEIC_ACID_TEST;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.rules.plan.Events;
import org.quarantinekit.rules.plan.Samples;
import org.quarantinekit.rules.worklist.Refusal;

class PopulationTest {

    private static final LocalDate AUG_8 = LocalDate.of(2021, 8, 8); // Sunday, day 1
    private static final LocalDate AUG_11 = LocalDate.of(2021, 8, 11); // Wednesday, day 4
    private static final LocalDate AUG_12 = LocalDate.of(2021, 8, 12); // Thursday, day 5
    private static final Protocol PROTOCOL = Samples.protocol(
            DayNumbering.START_IS_DAY_1,
            14,
            Samples.test(1, 4, 14),
            Samples.temperature(),
            Samples.contact(OccurrenceRule.eachDay()));

    private static Episode.Builder stay(int person) {
        return Samples.episode(Samples.person(person), AUG_8).protocol(PROTOCOL.id());
    }

    private static ServiceRecord record(int person, ActivityCode activity, LocalDateTime at, Outcome outcome) {
        return ServiceRecord.builder(activity, Samples.person(person))
                .performedAt(at)
                .outcome(outcome)
                .build();
    }

    private static ServiceRecord done(int person, ActivityCode activity, LocalDateTime at) {
        return record(person, activity, at, Outcome.DONE);
    }

    private static Population of(List<Episode> stays, ServiceRecord... records) {
        return Population.builder(List.of(PROTOCOL))
                .addAll(stays)
                .addAllRecords(List.of(records))
                .build();
    }

    private static ImmutableList<String> texts(DaySheet sheet) {
        return sheet.stream()
                .map(duty -> duty.key() + " " + duty.label() + " " + duty.done())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void worklistOn_dayOfATest_isWhatIsOpenInTheOrderOfThePlan() {
        Population population = of(
                List.of(stay(1).build()),
                done(1, NUCLEIC_ACID_TEST, AUG_8.atTime(9, 0)),
                done(1, TEMPERATURE_CHECK, AUG_11.atTime(8, 10)));
        DaySheet sheet = population.worklistOn(AUG_11);
        assertThat(texts(sheet))
                .containsExactly(
                        "test/PERSON:P-000001/1/4 DUE 0",
                        "temperature/PERSON:P-000001/1/4/EVENING DUE 0",
                        "contact/PERSON:P-000001/1/4 DUE 0");
        assertThat(sheet.statistics()).isEqualTo(new DayStatistics(1, 1, 0, 0, 0));
        assertThat(sheet.date()).isEqualTo(AUG_11);
        assertThat(sheet.get(0).activity()).isEqualTo(NUCLEIC_ACID_TEST);
        assertThat(sheet.get(1).slot()).contains(Samples.EVENING);
        assertThat(sheet.get(0).target()).isEqualTo(AUG_11);
        assertThat(sheet.position(2)).isZero();
    }

    @Test
    void worklistOn_missedTest_isOverdueAndComesFirst() {
        assertThat(texts(of(List.of(stay(1).build()), done(1, NUCLEIC_ACID_TEST, AUG_8.atTime(9, 0)))
                        .worklistOn(AUG_12)))
                .startsWith("test/PERSON:P-000001/1/4 OVERDUE 0");
    }

    @Test
    void worklistOn_eventRecordOrProtocolThatNoTableHolds_isToldByTheStatistics() {
        Protocol once = Samples.protocol(ProtocolId.of("once-2021"), Stated.of(DayNumbering.START_IS_DAY_1))
                .addPhases(Samples.phase(Samples.STAY, 7, DayLabels.EPISODE))
                .addDuties(Samples.contact(OccurrenceRule.atStart(2)))
                .build();
        Population population = Population.builder(List.of(PROTOCOL, once))
                .add(stay(1).build())
                .add(stay(2).addEvent(Events.extended(AUG_11, AUG_8.plusDays(20)))
                        .build())
                .add(stay(3).build())
                .add(stay(4).build())
                .add(Samples.episode(Samples.person(5), AUG_8)
                        .protocol(once.id())
                        .build())
                .add(done(3, NUCLEIC_ACID_TEST, AUG_8.plusDays(1).atTime(9, 0)))
                .add(record(4, CONTACT, AUG_11.atTime(9, 0), Outcome.WAIVED))
                .build();
        assertThat(population.worklistOn(AUG_12).statistics()).isEqualTo(new DayStatistics(5, 1, 1, 1, 2));
        assertThat(texts(population.worklistOn(AUG_12)))
                .filteredOn(text -> text.contains("P-000003"))
                .startsWith("test/PERSON:P-000003/1/4 OVERDUE 0"); // the sample of day 2 counts for day 1, late
    }

    @Test
    void worklistOn_recordOfALaterDay_isNoReasonToPlan() {
        Population population =
                of(List.of(stay(1).build()), done(1, NUCLEIC_ACID_TEST, AUG_12.atTime(9, 0))); // day 5 has no test
        assertThat(population.worklistOn(AUG_11).statistics()).isEqualTo(new DayStatistics(1, 1, 0, 0, 0));
        assertThat(population.worklistOn(AUG_12).statistics()).isEqualTo(new DayStatistics(1, 0, 0, 0, 1));
    }

    @Test
    void worklistOn_twoTestsOnOneDay_areWeighedByPlan() {
        Protocol twice = Samples.protocol(
                DayNumbering.START_IS_DAY_1,
                14,
                Samples.test(1, 4),
                Samples.duty("second", NUCLEIC_ACID_TEST, OccurrenceRule.onDays(4))
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Stated.unspecified())
                        .build());
        Population population = Population.builder(List.of(twice))
                .add(stay(1).build())
                .add(done(1, NUCLEIC_ACID_TEST, AUG_8.atTime(9, 0)))
                .add(done(1, NUCLEIC_ACID_TEST, AUG_11.atTime(9, 0)))
                .build();
        assertThat(texts(population.worklistOn(AUG_11))).containsExactly("second/PERSON:P-000001/1/4 DUE 0");
        assertThat(population.worklistOn(AUG_11).statistics()).isEqualTo(new DayStatistics(1, 0, 1, 0, 0));
    }

    @Test
    void lastDays_andPeople_goSideBySide() {
        Population population = of(List.of(
                stay(2).build(),
                stay(1).addEvent(Events.extended(AUG_11, AUG_8.plusDays(20))).build()));
        assertThat(population.people()).containsExactly(PersonId.of("P-000002"), PersonId.of("P-000001"));
        assertThat(population.lastDays()).containsExactly(AUG_8.plusDays(13), AUG_8.plusDays(20));
        assertThat(population.lastDay(1)).isEqualTo(AUG_8.plusDays(20).toEpochDay());
        assertThatThrownBy(() -> population.lastDay(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> population.lastDays().add(AUG_8)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void badStays_areRefusedWithTheirReasonAndTheOthersKept() {
        Subject household = Subject.of(HouseholdId.of("H-1"));
        Population population = of(List.of(
                stay(1).build(),
                stay(1).build(),
                Samples.episode(household, AUG_8).protocol(PROTOCOL.id()).build(),
                Samples.episode(Samples.person(2), AUG_8).build(),
                Samples.episode(Samples.person(3), AUG_8)
                        .protocol(ProtocolId.of("nowhere-2021"))
                        .build(),
                Episode.builder(Samples.person(4)).protocol(PROTOCOL.id()).build(),
                stay(5).build()));
        assertThat(population.people()).containsExactly(PersonId.of("P-000001"), PersonId.of("P-000005"));
        assertThat(population.refusals())
                .extracting(Refusal::message)
                .containsExactly(
                        "episode of PERSON P-000001 must not stand twice",
                        "subject HOUSEHOLD H-1 of the episode must be a person",
                        "protocol of the episode must be named",
                        "protocol nowhere-2021 of the episode must be one of [invented-2021]",
                        "anchors of the episode must hold QUARANTINE_START, which invented-2021 counts from");
    }

    @Test
    void recordsOfOthers_areKeptAsUnknown() {
        ServiceRecord stranger = done(9, CONTACT, AUG_11.atTime(9, 0));
        ServiceRecord place = ServiceRecord.builder(CONTACT, Subject.of(HouseholdId.of("P-000001")))
                .performedAt(AUG_11.atTime(9, 0))
                .outcome(Outcome.DONE)
                .build();
        Population population = of(List.of(stay(1).build()), stranger, place);
        assertThat(population.unknown()).containsExactly(stranger, place);
        assertThat(texts(population.worklistOn(AUG_11))).contains("contact/PERSON:P-000001/1/4 DUE 0");
        assertThat(population.plus(List.of(stranger)).unknown()).containsExactly(stranger, place, stranger);
    }

    @Test
    void plus_leavesThePopulationAsItWas() {
        Population before = of(List.of(stay(1).build()));
        Population after = before.plus(List.of(done(1, CONTACT, AUG_11.atTime(9, 0))));
        assertThat(before.worklistOn(AUG_11)).hasSize(after.worklistOn(AUG_11).size() + 1);
        assertThat(after.worklistOn(AUG_11)).noneMatch(duty -> duty.activity().equals(CONTACT));
    }

    @Test
    void toBuilder_addsPeopleToACopy() {
        Population before = of(List.of(stay(1).build()), done(1, CONTACT, AUG_11.atTime(9, 0)));
        Population after = before.toBuilder().add(stay(2).build()).build();
        assertThat(before.size()).isOne();
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.worklistOn(AUG_11))
                .startsWith(before.worklistOn(AUG_11).toArray(PersonDuty[]::new));
    }

    @Test
    void serviceDay_decidesToWhichDayANightBelongs() {
        ServiceDay fromFour = new ServiceDay(ZoneOffset.UTC, LocalTime.of(4, 0));
        Population population = Population.builder(List.of(PROTOCOL), fromFour)
                .add(stay(1).build())
                .add(done(1, CONTACT, AUG_12.atTime(3, 59)))
                .build();
        assertThat(population.worklistOn(AUG_11))
                .noneMatch(duty -> duty.activity().equals(CONTACT));
        assertThat(population.worklistOn(AUG_12))
                .anyMatch(duty -> duty.activity().equals(CONTACT));
    }

    @Test
    void badArguments_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of()).split(0))
                .withMessage("parts 0 must be 1 to 1024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of()).split(1025))
                .withMessage("parts 1025 must be 1 to 1024");
        ServiceDay odd = new ServiceDay(ZoneOffset.UTC, LocalTime.of(4, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.builder(List.of(PROTOCOL), odd))
                .withMessage("dayStartsAt 04:00:01 must be a whole minute");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of()).worklistOn(LocalDate.MAX))
                .withMessage("date +999999999-12-31 must be within 1000000000 days of 1970");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayStatistics(3, 1, 0, 0, 1))
                .withMessage("people 3 must be the sum of the parts");
        assertThatThrownBy(() -> of(List.of()).worklistOn(AUG_8).get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void split_intoMorePartsThanPeople_hasEmptyOnes() {
        ImmutableList<Population> parts =
                of(List.of(stay(1).build(), stay(2).build())).split(3);
        assertThat(parts).extracting(Population::size).containsExactly(0, 1, 1);
        DaySheet last = parts.get(2).worklistOn(AUG_11);
        assertThat(last.position(0)).isZero();
        assertThat(last.person(0)).isEqualTo(PersonId.of("P-000002"));
    }
}
