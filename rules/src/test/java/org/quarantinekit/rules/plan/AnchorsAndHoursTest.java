// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.AnchorCutOff;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.Demand;
import org.quarantinekit.core.protocol.Duty;
import org.quarantinekit.core.protocol.InForce;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ProtocolStatus;
import org.quarantinekit.core.source.Citation;
import org.quarantinekit.core.source.Confidence;
import org.quarantinekit.core.source.LocalizedText;
import org.quarantinekit.core.source.Reading;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.core.term.SubjectScope;

/** Stays that hang on two dates, on an hour, or on a number of hours. */
class AnchorsAndHoursTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1); // Monday
    private static final LocalDate MARCH_6 = LocalDate.of(2021, 3, 6); // Saturday
    private static final LocalDate MARCH_31 = LocalDate.of(2021, 3, 31); // Wednesday
    private static final LocalizedText TEXT = LocalizedText.of("made up", "虚构");
    private static final Citation CITATION = Citation.builder("Made-up notice", "article 1")
            .reading(Reading.VERBATIM)
            .confidence(Confidence.HIGH)
            .verifiedOn(MARCH_1)
            .build();

    private static final AnchorRule TWO = AnchorRule.allRequired(AnchorKinds.FIRST_EXPOSURE, AnchorKinds.LAST_EXPOSURE);
    private static final AnchorRule ARRIVAL = AnchorRule.firstAvailable(AnchorKinds.ARRIVAL);

    /** From the 5th day after the first exposure through the 21st after the last, as for measles. */
    private static final Planner FIFTH_TO_21ST = Planner.of(protocol(TWO, DayNumbering.START_IS_DAY_0)
            .addPhase(phase(new PhaseLength.UntilDayOf(AnchorKinds.LAST_EXPOSURE, ProtocolDay.of(21)))
                    .firstDay(ProtocolDay.of(5))
                    .build())
            .build());

    private static final Planner FORTNIGHT_IN_HOURS =
            planner(ARRIVAL, new PhaseLength.Hours(336), DayNumbering.START_IS_DAY_0);

    @Test
    void twoAnchors_firstAndLastExposure_spanFromOneToTheOther() {
        Plan plan = FIFTH_TO_21ST.plan(stay().putAnchor(AnchorKinds.FIRST_EXPOSURE, Anchor.on(MARCH_1))
                .putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(MARCH_6))
                .putAnchor(AnchorKinds.ARRIVAL, Anchor.on(MARCH_31))
                .build());

        assertThat(plan.firstDay()).isEqualTo(MARCH_6); // day 5 of an exposure on 1 March
        assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2021, 3, 27)); // day 21 of one on 6 March
        assertThat(plan.usedAnchors().keySet()).containsExactly(AnchorKinds.FIRST_EXPOSURE, AnchorKinds.LAST_EXPOSURE);
        assertThat(plan.rejectedAnchors().keySet()).containsExactly(AnchorKinds.ARRIVAL);
        assertThat(plan.obligations().get(0).day()).contains(ProtocolDay.of(5));
        assertThat(plan.obligations()).hasSize(22);
    }

    @Test
    void delayedStart_isTheFirstDayOfTheStay() {
        Episode.Builder stay = stay().putAnchor(AnchorKinds.FIRST_EXPOSURE, Anchor.on(MARCH_1))
                .putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(MARCH_1));

        assertThat(FIFTH_TO_21ST.plan(stay.build()).enrolledOn()).isEqualTo(MARCH_6);
        assertThatThrownBy(() -> FIFTH_TO_21ST.plan(stay.addEvent(
                                Released.builder(MARCH_1, MARCH_1.plusDays(4)).build())
                        .build()))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage("event released on 2021-03-01 must have a lastDay not before the first day 2021-03-06");
    }

    @Test
    void twoAnchors_oneMissing_isRefused() {
        assertThatThrownBy(() -> FIFTH_TO_21ST.plan(stay().putAnchor(AnchorKinds.FIRST_EXPOSURE, Anchor.on(MARCH_1))
                        .build()))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage(
                        "anchors of the episode must hold FIRST_EXPOSURE and LAST_EXPOSURE, which made-up counts from");
    }

    @Test
    void twoAnchors_lastBeforeFirst_isRefused() {
        assertThatThrownBy(() -> FIFTH_TO_21ST.plan(stay().putAnchor(AnchorKinds.FIRST_EXPOSURE, Anchor.on(MARCH_6))
                        .putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(MARCH_1))
                        .build()))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage("anchor LAST_EXPOSURE 2021-03-01 must not be before FIRST_EXPOSURE 2021-03-06");
    }

    @Test
    void cutOff_arrivalAfterTheHour_countsFromTheNextDay() {
        Planner planner = Planner.of(protocol(ARRIVAL, DayNumbering.START_IS_DAY_1)
                .addPhase(phase(PhaseLength.days(14)).build())
                .cutOff(AnchorCutOff.at(LocalTime.of(18, 0)))
                .build());

        assertThat(planner.plan(arrival("2021-03-31T18:00+07:00[Asia/Bangkok]")).anchorDate())
                .isEqualTo(MARCH_31);
        assertThat(planner.plan(arrival("2021-03-31T18:01+07:00[Asia/Bangkok]")).anchorDate())
                .isEqualTo(MARCH_31.plusDays(1));
        assertThatThrownBy(() -> planner.plan(arrival("2021-03-31")))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage("anchor ARRIVAL of the episode must have a time, because made-up counts from the next day "
                        + "after 18:00");
    }

    @Test
    void hours_withoutAClockChange_endAtTheHourTheyBeganAt() {
        Plan plan = FORTNIGHT_IN_HOURS.plan(arrival("2021-03-01T09:30+13:00[Pacific/Auckland]"));

        assertThat(plan.timeMetAt()).contains(ZonedDateTime.parse("2021-03-15T09:30+13:00[Pacific/Auckland]"));
        assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2021, 3, 15));
    }

    // Clocks in New Zealand went back an hour on Sunday, 4 April 2021, so that 336 hours were met an hour earlier by
    // the clock.
    @Test
    void hours_acrossAClockChange_areCountedOnTheTimeLine() {
        Plan plan = FORTNIGHT_IN_HOURS.plan(arrival("2021-03-31T09:30+13:00[Pacific/Auckland]"));

        assertThat(plan.timeMetAt()).contains(ZonedDateTime.parse("2021-04-14T08:30+12:00[Pacific/Auckland]"));
    }

    @Test
    void hours_metAtMidnight_haveTheDayBeforeAsTheirLast() {
        Plan plan = FORTNIGHT_IN_HOURS.plan(arrival("2021-03-01T00:00+13:00[Pacific/Auckland]"));

        assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2021, 3, 14));
    }

    @Test
    void hours_anchorWithoutATime_isRefused() {
        assertThatThrownBy(() -> FORTNIGHT_IN_HOURS.plan(arrival("2021-03-01")))
                .isInstanceOf(PlanRefusedException.class)
                .hasMessage("anchor ARRIVAL of the episode must have a time and a zone, because made-up counts hours");
    }

    @Test
    void restriction_onTheUncountedDay_alreadyBinds() {
        Plan plan = planner(ARRIVAL, PhaseLength.days(14), DayNumbering.START_IS_DAY_0)
                .plan(arrival("2021-03-01"));

        assertThat(plan.firstDay()).isEqualTo(MARCH_1); // day 0: it has no number above it, and is part of the stay
        assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2021, 3, 15));
    }

    // Whoever left the area on 1 January and is found on the 4th stays what is missing of the seven days, to the 8th.
    @Test
    void daysAlreadyServed_countFromTheAnchor() {
        Plan plan = planner(
                        AnchorRule.firstAvailable(AnchorKinds.LEFT_RISK_AREA),
                        PhaseLength.days(7),
                        DayNumbering.START_IS_DAY_0)
                .plan(stay().putAnchor(AnchorKinds.LEFT_RISK_AREA, Anchor.on(LocalDate.of(2022, 1, 1)))
                        .enrolledOn(LocalDate.of(2022, 1, 4))
                        .build());

        assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2022, 1, 8));
        assertThat(plan.obligations().stream().filter(Obligation::isOwed)).hasSize(5);
    }

    private static Episode arrival(String at) {
        return stay().putAnchor(AnchorKinds.ARRIVAL, Anchor.parse(at)).build();
    }

    private static Episode.Builder stay() {
        return Episode.builder(Subject.of(PersonId.of("P-1")));
    }

    private static Planner planner(AnchorRule anchor, PhaseLength length, DayNumbering numbering) {
        return Planner.of(
                protocol(anchor, numbering).addPhase(phase(length).build()).build());
    }

    private static Phase.Builder phase(PhaseLength length) {
        return Phase.builder("home", Setting.HOME)
                .restriction(Stated.unspecified())
                .length(Stated.of(length))
                .addCitation(CITATION);
    }

    private static Protocol.Builder protocol(AnchorRule anchor, DayNumbering numbering) {
        return Protocol.builder(ProtocolId.of("made-up"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .status(ProtocolStatus.PROVISIONAL)
                .confidence(Confidence.LOW)
                .inForce(InForce.unspecified())
                .numbering(Stated.of(numbering))
                .anchor(anchor)
                .addDuty(Duty.builder(DutyId.of("symptoms"), ActivityCodes.SYMPTOM_CHECK, SubjectScope.PERSON)
                        .phase("home")
                        .occurrence(OccurrenceRule.eachDay())
                        .demand(Demand.atLeast(1))
                        .window(Stated.unspecified())
                        .missPolicy(Stated.unspecified())
                        .addCitation(CITATION)
                        .build())
                .addCitation(CITATION);
    }
}
