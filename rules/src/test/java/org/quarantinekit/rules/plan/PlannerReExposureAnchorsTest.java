// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.EXTEND_TO_LATER;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Events.reExposedAt;
import static org.quarantinekit.rules.plan.Events.resumed;
import static org.quarantinekit.rules.plan.Events.stopped;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Shown.lines;
import static org.quarantinekit.rules.plan.Shown.owed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.protocol.AnchorCutOff;
import org.quarantinekit.core.protocol.AnchorRule;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.protocol.ReExposureRule;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.Setting;

/** A new exposure in a stay that hangs on two dates, on an hour, or on a number of hours. */
class PlannerReExposureAnchorsTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1); // Monday
    private static final LocalDate MARCH_4 = LocalDate.of(2021, 3, 4); // Thursday
    private static final LocalDate MARCH_6 = LocalDate.of(2021, 3, 6); // Saturday
    private static final LocalDate MARCH_10 = LocalDate.of(2021, 3, 10); // Wednesday
    private static final LocalDate MARCH_15 = LocalDate.of(2021, 3, 15); // Monday
    private static final LocalDate MARCH_27 = LocalDate.of(2021, 3, 27); // Saturday, day 21 of 6 March
    private static final LocalDate MARCH_31 = LocalDate.of(2021, 3, 31); // Wednesday, day 21 of 10 March

    @Test
    void plan_twoAnchorsAndALongerStay_movesTheLastExposureOnly() {
        Plan plan = fifthTo21st(EXTEND_TO_LATER, reExposed(MARCH_10));
        assertThat(plan.firstDay()).isEqualTo(MARCH_6); // still day 5 of the first exposure
        assertThat(plan.standardLastDay()).isEqualTo(MARCH_27);
        assertThat(plan.plannedLastDay()).isEqualTo(MARCH_31);
        assertThat(plan.series()).hasSize(1);
        assertThat(lines(plan)).hasSize(26).startsWith("1/5 2021-03-06").endsWith("1/30 2021-03-31");
    }

    @Test
    void plan_twoAnchorsAndAnExposureBeforeTheLast_changesNothing() {
        assertThat(fifthTo21st(EXTEND_TO_LATER, reExposed(MARCH_4)).plannedLastDay())
                .isEqualTo(MARCH_27);
    }

    /** Days without a number used to be counted twice here: once to the exposure, and once from it. */
    @Test
    void plan_twoAnchorsAndAnExposureAfterAStop_countsFromTheExposure() {
        Plan plan = fifthTo21st(
                EXTEND_TO_LATER,
                stopped(LocalDate.of(2021, 3, 9)),
                resumed(LocalDate.of(2021, 3, 12)),
                reExposed(MARCH_15));
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2021, 4, 5)); // day 21 of 15 March
    }

    @Test
    void plan_twoAnchorsAndARestart_isAFirstAndALastExposure() {
        Plan plan = fifthTo21st(RESTART, reExposed(MARCH_10));
        assertThat(plan.series().get(1).phases())
                .extracting(phase -> phase.days().toString())
                .containsExactly("2021-03-15..2021-03-31");
        assertThat(owed(plan, "contact"))
                .hasSize(22)
                .contains(MARCH_10, MARCH_15)
                .doesNotContain(MARCH_10.plusDays(1));
    }

    // Clocks in New Zealand went back an hour on Sunday, 4 April 2021: 336 hours are met an hour earlier by the clock.
    @Test
    void plan_hoursRestartedAcrossAClockChange_areCountedOnTheTimeLine() {
        Episode stay = arrival("2021-03-26T09:30+13:00[Pacific/Auckland]")
                .addEvent(reExposedAt("2021-03-31T20:00+13:00[Pacific/Auckland]"))
                .build();
        Plan plan = Planner.of(hours(RESTART)).plan(stay);
        assertThat(plan.timeMetAt()).contains(ZonedDateTime.parse("2021-04-14T19:00+12:00[Pacific/Auckland]"));
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2021, 4, 14)); // Wednesday
        assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2021, 4, 9)); // Friday
        assertThat(plan.series()).extracting(Series::anchorDate).containsExactly(LocalDate.of(2021, 3, 26), MARCH_31);
    }

    @Test
    void plan_hoursMadeLonger_areMetWhenTheLaterHaveLasted() {
        Episode stay = arrival("2021-03-26T09:30+13:00[Pacific/Auckland]")
                .addEvent(reExposedAt("2021-03-31T20:00+13:00[Pacific/Auckland]"))
                .build();
        Plan plan = Planner.of(hours(EXTEND_TO_LATER)).plan(stay);
        assertThat(plan.timeMetAt()).contains(ZonedDateTime.parse("2021-04-14T19:00+12:00[Pacific/Auckland]"));
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2021, 4, 14));
        assertThat(plan.series()).hasSize(1);
    }

    /** The hours used to count from the first exposure of a day, and were met before the later one had lasted them. */
    @Test
    void plan_hoursAndALaterExposureOfTheSameDay_countFromTheLaterUnderBothRules() {
        for (ReExposureRule rule : ReExposureRule.values()) {
            Episode stay = arrival("2021-03-01T00:00+13:00[Pacific/Auckland]")
                    .addEvent(reExposedAt("2021-03-01T20:00+13:00[Pacific/Auckland]"))
                    .addEvent(reExposedAt("2021-03-01T09:00+13:00[Pacific/Auckland]"))
                    .build();
            Plan plan = Planner.of(hours(rule)).plan(stay);
            assertThat(plan.timeMetAt()).contains(ZonedDateTime.parse("2021-03-15T20:00+13:00[Pacific/Auckland]"));
            assertThat(plan.standardLastDay()).isEqualTo(LocalDate.of(2021, 3, 14)); // Sunday
            assertThat(plan.plannedLastDay()).isEqualTo(MARCH_15);
            assertThat(plan.series()).hasSize(1);
            assertThat(owed(plan, "contact")).hasSize(15).endsWith(MARCH_15);
        }
    }

    @Test
    void plan_hoursAndAnotherLastDay_haveNoMomentAnyMore() {
        Episode stay = arrival("2021-03-01T09:30+13:00[Pacific/Auckland]")
                .addEvent(Events.extended(MARCH_10, MARCH_27))
                .build();
        assertThat(Planner.of(hours(RESTART)).plan(stay).timeMetAt()).isEqualTo(Optional.empty());
    }

    @Test
    void plan_exposedAfterTheCutOff_countsFromTheNextDay() {
        Plan plan = Planner.of(cutOff())
                .plan(arrival("2021-03-25T12:00+07:00[Asia/Bangkok]")
                        .addEvent(reExposedAt("2021-03-30T18:01+07:00[Asia/Bangkok]"))
                        .build());
        assertThat(plan.series()).extracting(Series::anchorDate).containsExactly(LocalDate.of(2021, 3, 25), MARCH_31);
        assertThat(plan.plannedLastDay()).isEqualTo(LocalDate.of(2021, 4, 13)); // Tuesday
        assertThat(lines(plan))
                .contains("1/6 2021-03-30", "1/7 2021-03-31 SUPERSEDED", "2/1 2021-03-31")
                .doesNotContain("1/7 2021-03-31");
    }

    /** An earlier hour of the same day used to begin a third series before the second. */
    @Test
    void plan_exposedBeforeAndAfterTheCutOff_countsFromTheLaterWhicheverIsEnteredFirst() {
        Plan plan = Planner.of(cutOff())
                .plan(arrival("2021-03-25T12:00+07:00[Asia/Bangkok]")
                        .addEvent(reExposedAt("2021-03-30T18:01+07:00[Asia/Bangkok]"))
                        .addEvent(reExposedAt("2021-03-30T09:00+07:00[Asia/Bangkok]"))
                        .build());
        assertThat(plan.series()).extracting(Series::anchorDate).containsExactly(LocalDate.of(2021, 3, 25), MARCH_31);
    }

    /** From the 5th day after the first exposure, on 1 March, through the 21st after the last, on 6 March. */
    private static Plan fifthTo21st(ReExposureRule rule, EpisodeEvent... events) {
        Protocol protocol = protocol(
                        AnchorRule.allRequired(AnchorKinds.FIRST_EXPOSURE, AnchorKinds.LAST_EXPOSURE),
                        START_IS_DAY_0,
                        rule)
                .addPhases(phase(new PhaseLength.UntilDayOf(AnchorKinds.LAST_EXPOSURE, ProtocolDay.of(21)))
                        .firstDay(ProtocolDay.of(5))
                        .build())
                .build();
        return Planner.of(protocol)
                .plan(Episode.builder(Samples.PERSON)
                        .putAnchor(AnchorKinds.FIRST_EXPOSURE, Anchor.on(MARCH_1))
                        .putAnchor(AnchorKinds.LAST_EXPOSURE, Anchor.on(MARCH_6))
                        .addEvents(events)
                        .build());
    }

    private static Protocol hours(ReExposureRule rule) {
        return protocol(AnchorRule.firstAvailable(AnchorKinds.ARRIVAL), START_IS_DAY_0, rule)
                .addPhases(phase(new PhaseLength.Hours(336)).build())
                .build();
    }

    private static Protocol cutOff() {
        return protocol(AnchorRule.firstAvailable(AnchorKinds.ARRIVAL), START_IS_DAY_1, RESTART)
                .addPhases(phase(PhaseLength.days(14)).build())
                .cutOff(AnchorCutOff.at(LocalTime.of(18, 0)))
                .build();
    }

    private static Episode.Builder arrival(String at) {
        return Episode.builder(Samples.PERSON).putAnchor(AnchorKinds.ARRIVAL, Anchor.parse(at));
    }

    private static Phase.Builder phase(PhaseLength length) {
        return Phase.builder(STAY, Setting.HOME)
                .restriction(Stated.unspecified())
                .length(Stated.of(length))
                .addCitations(Samples.citation());
    }

    private static Protocol.Builder protocol(AnchorRule anchor, DayNumbering numbering, ReExposureRule rule) {
        return Samples.protocolFrom(anchor, Stated.of(numbering))
                .addDuties(contact(OccurrenceRule.eachDay()))
                .consequences(Samples.consequences(rule));
    }
}
