// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.term.ActivityCodes.TEMPERATURE_CHECK;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.EVENING;
import static org.quarantinekit.rules.plan.Samples.MORNING;
import static org.quarantinekit.rules.plan.Samples.MORNING_AND_EVENING;
import static org.quarantinekit.rules.plan.Samples.PERSON;
import static org.quarantinekit.rules.plan.Samples.august;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.DutySlot;
import org.quarantinekit.core.protocol.MissPolicy;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Window;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.Outcome;
import org.quarantinekit.rules.plan.Plan;
import org.quarantinekit.rules.plan.Samples;

/** One temperature in the morning and one in the evening, each day; the evening begins at noon, the service day at 04:00. */
class SlotsTest {

    private static final LocalDate AUG_9 = august(9); // Monday
    private static final Assessor ASSESSOR = Assessor.of(new ServiceDay(ZoneOffset.ofHours(8), LocalTime.of(4, 0)));

    @Test
    void twoMorningReadings_slotGiven_leaveTheEveningOpen() {
        twoMorningsAndNoEvening(reading(8, 0, MORNING), reading(9, 30, MORNING));
    }

    @Test
    void twoMorningReadings_slotFromTheTime_leaveTheEveningOpen() {
        twoMorningsAndNoEvening(reading(AUG_8.atTime(8, 0)), reading(AUG_8.atTime(9, 30)));
    }

    private static void twoMorningsAndNoEvening(ServiceRecord first, ServiceRecord second) {
        Assessment sameDay = assess(MissPolicy.lapse(), List.of(second, first), AUG_8);
        assertThat(standing(sameDay, MORNING).label()).isEqualTo(Label.DONE);
        assertThat(standing(sameDay, MORNING).matched()).containsExactly(first, second);
        assertThat(standing(sameDay, MORNING).metOn()).contains(AUG_8);
        assertThat(standing(sameDay, MORNING).remaining()).isZero();
        assertThat(standing(sameDay, EVENING).label()).isEqualTo(Label.DUE);
        assertThat(standing(sameDay, EVENING).matched()).isEmpty();
        assertThat(standing(sameDay, EVENING).remaining()).isEqualTo(1);
        assertThat(sameDay.extraneous()).isEmpty();
    }

    @Test
    void eveningWithoutAReading_dayAfter_isWhatThePolicySays() {
        List<ServiceRecord> mornings = List.of(reading(AUG_8.atTime(8, 0)), reading(AUG_8.atTime(9, 30)));
        assertThat(standing(assess(MissPolicy.lapse(), mornings, AUG_9), EVENING)
                        .label())
                .isEqualTo(Label.LAPSED);
        assertThat(standing(assess(MissPolicy.acceptLate(), mornings, AUG_9), EVENING)
                        .label())
                .isEqualTo(Label.OVERDUE);
        assertThat(standing(assess(MissPolicy.acceptLate(), mornings, august(13)), EVENING)
                        .label())
                .isEqualTo(Label.MISSED);
    }

    @Test
    void readingAfterMidnight_beforeTheServiceDayBegins_isTheEveningBefore() {
        Assessment assessment = assess(MissPolicy.lapse(), List.of(reading(AUG_9.atTime(0, 40))), AUG_9);
        assertThat(standing(assessment, EVENING).label()).isEqualTo(Label.DONE);
        assertThat(standing(assessment, EVENING).metOn()).contains(AUG_8);
    }

    @Test
    void readingAfterMidnight_whereTheServiceDayBeginsThen_isTheMorningOfThatDay() {
        Plan plan = plan(MissPolicy.lapse());
        Assessment assessment = Assessor.fromMidnight().assess(plan, List.of(reading(AUG_9.atTime(0, 40))), AUG_9);
        assertThat(standing(assessment, EVENING).label()).isEqualTo(Label.LAPSED);
        assertThat(assessment.standings())
                .filteredOn(standing -> standing.label() == Label.DONE)
                .extracting(standing -> standing.obligation().key().toString())
                .containsExactly("temperature/PERSON:P-000001/1/2/MORNING");
    }

    @Test
    void slotEdges_belongToTheSlotThatBegins() {
        assertThat(done(AUG_8.atTime(4, 0))).isEqualTo("1/1/MORNING");
        assertThat(done(AUG_8.atTime(11, 59, 59))).isEqualTo("1/1/MORNING");
        assertThat(done(AUG_8.atTime(12, 0))).isEqualTo("1/1/EVENING");
        assertThat(done(AUG_9.atTime(3, 59, 59))).isEqualTo("1/1/EVENING");
        assertThat(done(AUG_9.atTime(4, 0))).isEqualTo("1/2/MORNING");
    }

    @Test
    void slotGiven_decidesAgainstTheTime() {
        Assessment assessment = assess(MissPolicy.lapse(), List.of(reading(8, 0, EVENING)), AUG_8);
        assertThat(standing(assessment, EVENING).label()).isEqualTo(Label.DONE);
        assertThat(standing(assessment, MORNING).label()).isEqualTo(Label.DUE);
    }

    @Test
    void slotThatNothingIsOwedIn_isExtraneous() {
        Assessment assessment = assess(MissPolicy.lapse(), List.of(reading(8, 0, Slot.of("NIGHT"))), AUG_8);
        assertThat(assessment.extraneous())
                .extracting(Extraneous::reason)
                .containsExactly(Extraneous.Reason.OTHER_SLOT);
    }

    @Test
    void slotWithoutAnHour_countsOnlyWhatNamesIt() {
        Duty duty = Samples.duty("temperature", TEMPERATURE_CHECK, OccurrenceRule.eachDay())
                .addSlots(
                        new DutySlot(MORNING, Optional.empty(), Demand.atLeast(1)),
                        new DutySlot(EVENING, Optional.empty(), Demand.atLeast(1)))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 3, duty));
        ServiceRecord unnamed = reading(AUG_8.atTime(8, 0));
        ServiceRecord named = reading(20, 0, EVENING);
        Assessment assessment = ASSESSOR.assess(plan, List.of(unnamed, named), AUG_8);
        assertThat(standing(assessment, MORNING).label()).isEqualTo(Label.DUE);
        assertThat(standing(assessment, EVENING).matched()).containsExactly(named);
        assertThat(assessment.extraneous()).containsExactly(new Extraneous(unnamed, Extraneous.Reason.OTHER_SLOT));
    }

    @Test
    void firstSlotWithAnHour_hasNoneBeforeIt() {
        Duty duty = Samples.duty("temperature", TEMPERATURE_CHECK, OccurrenceRule.eachDay())
                .addSlots(new DutySlot(MORNING, Optional.of(LocalTime.of(7, 0)), Demand.atLeast(1)))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.lapse()))
                .build();
        Plan plan = Samples.plan(Samples.protocol(START_IS_DAY_1, 3, duty));
        Assessment assessment =
                ASSESSOR.assess(plan, List.of(reading(AUG_8.atTime(6, 59)), reading(AUG_8.atTime(7, 0))), AUG_8);
        assertThat(standing(assessment, MORNING).done()).isEqualTo(1);
        assertThat(assessment.extraneous())
                .extracting(Extraneous::reason)
                .containsExactly(Extraneous.Reason.OTHER_SLOT);
    }

    /** Under ACCEPT_LATE the window is said to be open for three more days. */
    private static Plan plan(MissPolicy policy) {
        Duty duty = Samples.duty("temperature", TEMPERATURE_CHECK, OccurrenceRule.eachDay())
                .addAllSlots(MORNING_AND_EVENING)
                .window(policy.equals(MissPolicy.lapse()) ? Stated.unspecified() : Stated.of(new Window(0, 3)))
                .missPolicy(Stated.of(policy))
                .build();
        return Samples.plan(Samples.protocol(START_IS_DAY_1, 14, duty));
    }

    private static Assessment assess(MissPolicy policy, List<ServiceRecord> records, LocalDate asOf) {
        return ASSESSOR.assess(plan(policy), records, asOf);
    }

    private static String done(LocalDateTime at) {
        return assess(MissPolicy.lapse(), List.of(reading(at)), august(10)).standings().stream()
                .filter(standing -> standing.label() == Label.DONE)
                .map(standing -> standing.obligation().key())
                .map(key -> key.when() + "/" + key.slot().orElseThrow())
                .collect(Collectors.joining());
    }

    /** The standing of this part of 8 August. */
    private static Standing standing(Assessment assessment, Slot slot) {
        return assessment.standings().stream()
                .filter(standing -> standing.obligation().target().equals(AUG_8))
                .filter(standing -> standing.obligation().slot().equals(Optional.of(slot)))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceRecord reading(LocalDateTime at) {
        return Samples.done(TEMPERATURE_CHECK, at);
    }

    private static ServiceRecord reading(int hour, int minute, Slot slot) {
        return ServiceRecord.builder(TEMPERATURE_CHECK, PERSON)
                .performedAt(AUG_8.atTime(hour, minute))
                .slot(slot)
                .outcome(Outcome.DONE)
                .build();
    }
}
