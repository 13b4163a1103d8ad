// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.plan;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;
import static org.quarantinekit.core.protocol.ReExposureRule.RESTART;
import static org.quarantinekit.rules.plan.Events.back;
import static org.quarantinekit.rules.plan.Events.changed;
import static org.quarantinekit.rules.plan.Events.extended;
import static org.quarantinekit.rules.plan.Events.newSign;
import static org.quarantinekit.rules.plan.Events.positive;
import static org.quarantinekit.rules.plan.Events.reExposed;
import static org.quarantinekit.rules.plan.Events.resumed;
import static org.quarantinekit.rules.plan.Events.shortened;
import static org.quarantinekit.rules.plan.Events.stopped;
import static org.quarantinekit.rules.plan.Samples.AUG_8;
import static org.quarantinekit.rules.plan.Samples.STAY;
import static org.quarantinekit.rules.plan.Samples.answering;
import static org.quarantinekit.rules.plan.Samples.august;
import static org.quarantinekit.rules.plan.Samples.contact;
import static org.quarantinekit.rules.plan.Samples.released;
import static org.quarantinekit.rules.plan.Samples.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.episode.AddedDays;
import org.quarantinekit.core.episode.Anchor;
import org.quarantinekit.core.episode.Episode;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.protocol.AnchorCutOff;
import org.quarantinekit.core.protocol.DayLabels;
import org.quarantinekit.core.protocol.OccurrenceRule;
import org.quarantinekit.core.protocol.Phase;
import org.quarantinekit.core.protocol.PhaseLength;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.Setting;
import org.quarantinekit.rules.plan.PlanRefusedException.Reason;

/** Events that a stay from 8 to 21 August 2021 cannot have. */
class PlannerEventRefusalsTest {

    private static final LocalDate AUG_7 = august(7); // Saturday, the day before the anchor
    private static final LocalDate AUG_12 = august(12); // Thursday
    private static final LocalDate AUG_14 = august(14); // Saturday
    private static final LocalDate AUG_18 = august(18); // Wednesday
    private static final LocalDate AUG_21 = august(21); // Saturday, the last day
    private static final LocalDate AUG_22 = august(22); // Sunday
    private static final LocalDate AUG_24 = august(24); // Tuesday
    private static final ProtocolId ISOLATION = ProtocolId.of("isolation-2021");
    private static final Protocol PROTOCOL =
            answering(RESTART, START_IS_DAY_1, 14, test(1, 4, 7, 10, 14), contact(OccurrenceRule.eachDay()));

    @Test
    void plan_eventBeforeTheAnchor_isRefused() {
        refused(
                Reason.EVENT_BEFORE_STAY,
                "event testedPositive on 2021-08-07 must not be before the anchor 2021-08-08",
                positive(AUG_7));
    }

    @Test
    void plan_shortenedToBeforeTheFirstDay_isRefused() {
        Protocol fromDay5 = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Phase.builder(STAY, Setting.HOME)
                        .restriction(Stated.unspecified())
                        .firstDay(ProtocolDay.of(5))
                        .length(Stated.of(PhaseLength.days(14)))
                        .addCitations(Samples.citation())
                        .build())
                .build();
        refused(
                fromDay5,
                Shown.stay(AUG_8, shortened(AUG_8, august(11))),
                Reason.EVENT_BEFORE_STAY,
                "event shortened on 2021-08-08 must have a lastDay not before the first day 2021-08-12");
    }

    @Test
    void plan_reExposedAfterTheLastDay_isRefused() {
        refused(
                Reason.EVENT_AFTER_STAY,
                "event reExposed on 2021-08-22 must not be after 2021-08-21, the last day of the stay; that is a new "
                        + "episode",
                reExposed(AUG_22));
        refused(
                Reason.EVENT_AFTER_STAY,
                "event reExposed on 2021-08-18 must not be after 2021-08-14, the last day of the stay; that is a new "
                        + "episode",
                shortened(AUG_12, AUG_14),
                reExposed(AUG_18));
    }

    @Test
    void plan_newSignOrStopAfterTheLastDay_isRefused() {
        refused(
                Reason.EVENT_AFTER_STAY,
                "event newSign on 2021-08-22 must not be after 2021-08-21, the last day of the stay; that is a new "
                        + "episode",
                newSign(AUG_22));
        refused(
                Reason.EVENT_AFTER_STAY,
                "event clockStopped on 2021-08-22 must not be after 2021-08-21, the last day of the stay; that is a new "
                        + "episode",
                stopped(AUG_22));
    }

    @Test
    void plan_eventAfterTheLastDayOfARelease_isRefused() {
        refused(
                Reason.EVENT_AFTER_STAY,
                "event testedPositive on 2021-08-18 must not be after 2021-08-14, the last day of a stay that is over; "
                        + "that is a new episode",
                released(AUG_14),
                positive(AUG_18));
    }

    // There is one release in an episode, so whoever stayed on after it could never be released again.
    @Test
    void plan_eventThatMovesTheLastDayOfARelease_isRefused() {
        EpisodeEvent release = Released.builder(AUG_14, AUG_18).build();
        String rule = " must not move the last day of a stay that is released already; that is a new episode";
        refused(Reason.EVENT_AFTER_STAY, "event reExposed on 2021-08-18" + rule, release, reExposed(AUG_18));
        refused(Reason.EVENT_AFTER_STAY, "event extended on 2021-08-18" + rule, release, extended(AUG_18, AUG_24));
        refused(
                Reason.EVENT_AFTER_STAY,
                "event clockResumed on 2021-08-15" + rule,
                stopped(AUG_12),
                release,
                resumed(august(15)));
    }

    /** The stay under the next protocol used to count as released, although nobody had released anybody from it. */
    @Test
    void plan_protocolChangedAfterTheLastDayOfARelease_isRefusedUnderBoth() {
        String message =
                "event protocolChanged on 2021-08-18 must not be after 2021-08-14, the last day of a stay that "
                        + "is over; that is a new episode";
        refused(Reason.EVENT_AFTER_STAY, message, released(AUG_14), changed(AUG_18, ISOLATION));
        Protocol isolation = Samples.protocol(ISOLATION, Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 7, DayLabels.EPISODE))
                .build();
        refused(
                isolation,
                Shown.stay(AUG_8, released(AUG_14), changed(AUG_18, ISOLATION)),
                Reason.EVENT_AFTER_STAY,
                message);
    }

    @Test
    void plan_extendedToNoLaterDay_isRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event extended on 2021-08-14 must have a lastDay after 2021-08-21, which the stay has without it",
                extended(AUG_14, AUG_21));
    }

    @Test
    void plan_shortenedToNoEarlierDay_isRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event shortened on 2021-08-14 must have a lastDay before 2021-08-21, which the stay has without it",
                shortened(AUG_14, AUG_21));
    }

    @Test
    void plan_addedDaysOfAnotherDuty_areRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event extended on 2021-08-14 must not add days to contact, which is no duty on named days of "
                        + "invented-2021",
                extended(AUG_14, AUG_24, added("contact", 16)));
        refused(
                Reason.EVENT_CONTRADICTED,
                "event extended on 2021-08-14 must not add days to unknown, which is no duty on named days of "
                        + "invented-2021",
                extended(AUG_14, AUG_24, added("unknown", 16)));
    }

    @Test
    void plan_addedDayThatTheDutyHas_isRefused() {
        String message = "event extended on 2021-08-14 must not add day 14 to test a second time";
        refused(Reason.EVENT_CONTRADICTED, message, extended(AUG_14, AUG_24, added("test", 14)));
        refused(
                Reason.EVENT_CONTRADICTED,
                "event extended on 2021-08-18 must not add day 15 to test a second time",
                extended(AUG_14, AUG_22, added("test", 15)),
                extended(AUG_18, AUG_24, added("test", 15)));
    }

    @Test
    void plan_addedDayOutsideTheExtension_isRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event extended on 2021-08-14 must not add day 18 to test, because 2021-08-25 is not a day after "
                        + "2021-08-14 and up to 2021-08-24",
                extended(AUG_14, AUG_24, added("test", 18)));
        refused(
                Reason.EVENT_CONTRADICTED,
                "event extended on 2021-08-15 must not add day 8 to test, because 2021-08-15 is not a day after "
                        + "2021-08-15 and up to 2021-08-24",
                extended(august(15), AUG_24, added("test", 8)));
    }

    @Test
    void plan_clockStoppedTwice_isRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event clockStopped on 2021-08-14 must not stop a clock that stands still",
                stopped(AUG_12),
                stopped(AUG_14));
    }

    @Test
    void plan_clockResumedThatRuns_isRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event clockResumed on 2021-08-14 must come after a clockStopped",
                resumed(AUG_14));
    }

    @Test
    void plan_backFromNowhere_isRefused() {
        refused(
                Reason.EVENT_CONTRADICTED,
                "event transferred on 2021-08-14 must come after a transfer away",
                back(AUG_14));
    }

    @Test
    void plan_consequenceUnspecified_isRefusedWhenTheEventComes() {
        Protocol silent = Samples.protocol(START_IS_DAY_1, 14, test(1, 14));
        for (EpisodeEvent event : ImmutableList.of(reExposed(AUG_14), positive(AUG_14), newSign(AUG_14))) {
            refused(
                    silent,
                    Shown.stay(AUG_8, event),
                    Reason.CONSEQUENCE_UNSPECIFIED,
                    "event " + event.kind() + " on 2021-08-14 must not be planned with, because the source of "
                            + "invented-2021 does not say what it does to the stay");
        }
    }

    @Test
    void plan_reExposedWhileTheClockStandsStill_isRefused() {
        refused(
                Reason.EVENT_NOT_EXPRESSED,
                "event reExposed on 2021-08-14 must not be on a day without a number, because no count can begin there",
                stopped(AUG_12),
                reExposed(AUG_14));
    }

    @Test
    void plan_protocolChangedBack_isRefused() {
        refused(
                PROTOCOL,
                Shown.stay(AUG_8, changed(AUG_12, ISOLATION), changed(AUG_14, PROTOCOL.id()))
                        .protocol(PROTOCOL.id()),
                Reason.EVENT_NOT_EXPRESSED,
                "event protocolChanged on 2021-08-14 must not go back to invented-2021, under which the stay was before; "
                        + "that is a new episode");
        refused(
                Reason.EVENT_NOT_EXPRESSED,
                "event protocolChanged on 2021-08-18 must not go back to invented-2021, under which the stay was before; "
                        + "that is a new episode",
                changed(AUG_12, PROTOCOL.id()),
                changed(AUG_14, ISOLATION),
                changed(AUG_18, PROTOCOL.id()));
    }

    @Test
    void plan_clockStoppedWhereHoursCount_isRefused() {
        refused(
                hours(),
                arrival("2021-08-08T09:30+08:00[Asia/Shanghai]").addEvent(stopped(AUG_14)),
                Reason.EVENT_NOT_EXPRESSED,
                "event clockStopped on 2021-08-14 must not stop a stay that is counted in hours, because its days have no "
                        + "numbers to shift");
    }

    @Test
    void plan_reExposedWithoutATimeWhereHoursCount_isRefused() {
        refused(
                hours(),
                arrival("2021-08-08T09:30+08:00[Asia/Shanghai]").addEvent(reExposed(AUG_14)),
                Reason.TIME_MISSING,
                "event reExposed on 2021-08-14 must have a time and a zone, because invented-2021 counts hours");
    }

    @Test
    void plan_reExposedWithoutATimeWhereAnHourDecides_isRefused() {
        Protocol cutOff = Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Samples.phase(STAY, 14, DayLabels.EPISODE))
                .consequences(Samples.consequences(RESTART))
                .cutOff(AnchorCutOff.at(LocalTime.of(18, 0)))
                .build();
        refused(
                cutOff,
                arrival("2021-08-08T09:30+08:00[Asia/Shanghai]").addEvent(reExposed(AUG_14)),
                Reason.TIME_MISSING,
                "event reExposed on 2021-08-14 must have a time, because invented-2021 counts from the next day "
                        + "after 18:00");
    }

    @Test
    void plan_extendedTooLong_isRefused() {
        refused(
                Reason.STAY_TOO_LONG,
                "date 2046-03-31 must be at most 9000 days after the anchor 2021-08-08, because no day label is left for "
                        + "it",
                extended(AUG_14, AUG_8.plusDays(9001)));
    }

    private static Protocol hours() {
        return Samples.protocol(Stated.of(START_IS_DAY_1))
                .addPhases(Phase.builder(STAY, Setting.HOME)
                        .restriction(Stated.unspecified())
                        .length(Stated.of(new PhaseLength.Hours(336)))
                        .addCitations(Samples.citation())
                        .build())
                .consequences(Samples.consequences(RESTART))
                .build();
    }

    private static Episode.Builder arrival(String at) {
        return Episode.builder(Samples.PERSON).putAnchor(AnchorKinds.QUARANTINE_START, Anchor.parse(at));
    }

    private static AddedDays added(String duty, int day) {
        return new AddedDays(DutyId.of(duty), ImmutableList.of(ProtocolDay.of(day)));
    }

    private static void refused(Reason reason, String message, EpisodeEvent... events) {
        refused(PROTOCOL, Shown.stay(AUG_8, events), reason, message);
    }

    private static void refused(Protocol protocol, Episode.Builder episode, Reason reason, String message) {
        Planner planner = Planner.of(protocol);
        assertThatExceptionOfType(PlanRefusedException.class)
                .isThrownBy(() -> planner.plan(episode.build()))
                .withMessage(message)
                .extracting(PlanRefusedException::reason)
                .isEqualTo(reason);
    }
}
