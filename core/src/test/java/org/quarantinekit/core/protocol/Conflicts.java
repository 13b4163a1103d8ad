// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.AnchorKinds;
import org.quarantinekit.core.term.DutyId;
import org.quarantinekit.core.term.SubjectScope;

/** Everything that cannot hold together, with the problem and the whole message, and the bricks to build it from. */
final class Conflicts {

    /** One attempt to build something that is refused. */
    record Conflict(Problem problem, String message, Runnable attempt) {

        @Override
        public String toString() {
            return problem + ": " + message;
        }
    }

    private static final Stated<DayNumbering> FROM_0 = Stated.of(START_IS_DAY_0);
    private static final Stated<DayNumbering> FROM_1 = Stated.of(START_IS_DAY_1);
    private static final ProtocolDay DAY_0 = ProtocolDay.of(0);
    private static final Phase FIRST = fourteenDays("first");
    private static final DutySlot MORNING = new DutySlot(Slot.of("MORNING"), Optional.empty(), Demand.atLeast(1));

    private Conflicts() {}

    static ImmutableList<Conflict> all() {
        return ImmutableList.<Conflict>builder()
                .addAll(ofValues())
                .addAll(ofPhasesAndDuties())
                .addAll(ofProtocols())
                .addAll(ofDays())
                .addAll(ofTriggers())
                .addAll(ofConsequencesAndRelease())
                .addAll(ofDaysThatMoveTheStay())
                .addAll(HistoryConflicts.all())
                .build();
    }

    private static ImmutableList<Conflict> ofValues() {
        return ImmutableList.of(
                conflict(Problem.CONTRADICTION, "atLeast 0 must be 1 to 1000", () -> Demand.atLeast(0)),
                conflict(Problem.CONTRADICTION, "atLeast 1001 must be 1 to 1000", () -> Demand.exactly(1001)),
                conflict(
                        Problem.CONTRADICTION,
                        "atMost 1 must be atLeast 2 to 1000",
                        () -> new Demand(2, OptionalInt.of(1))),
                conflict(
                        Problem.CONTRADICTION,
                        "atMost 1001 must be atLeast 2 to 1000",
                        () -> new Demand(2, OptionalInt.of(1001))),
                conflict(Problem.INCOMPLETE, "days must not be empty", OccurrenceRule::onDays),
                conflict(
                        Problem.DUPLICATE,
                        "days must be ascending without repetition, but day 4 follows day 4",
                        () -> OccurrenceRule.onDays(1, 4, 4)),
                conflict(
                        Problem.DUPLICATE,
                        "days must be ascending without repetition, but day 1 follows day 4",
                        () -> OccurrenceRule.onDays(4, 1)),
                conflict(Problem.INCOMPLETE, "anchor kinds must not be empty", AnchorRule::firstAvailable),
                conflict(
                        Problem.DUPLICATE,
                        "anchor kinds must not repeat",
                        () -> AnchorRule.firstAvailable(AnchorKinds.ARRIVAL, AnchorKinds.ARRIVAL)),
                conflict(
                        Problem.INCOMPLETE,
                        "citations of service COUNSELLING must not be empty",
                        () -> new UncountedService(
                                ActivityCodes.COUNSELLING, SubjectScope.PERSON, ImmutableList.of())));
    }

    private static ImmutableList<Conflict> ofPhasesAndDuties() {
        return ImmutableList.of(
                conflict(
                        Problem.INCOMPLETE,
                        "citations of phase home must not be empty",
                        () -> Phase.builder("home", FIRST.setting())
                                .restriction(Stated.unspecified())
                                .length(Stated.unspecified())
                                .build()),
                conflict(
                        Problem.INCOMPLETE,
                        "citations of duty test must not be empty",
                        () -> Duty.builder(DutyId.of("test"), ActivityCodes.CONTACT, SubjectScope.PERSON)
                                .phase("first")
                                .occurrence(OccurrenceRule.eachDay())
                                .demand(Demand.atLeast(1))
                                .window(Stated.unspecified())
                                .missPolicy(Stated.unspecified())
                                .build()),
                conflict(
                        Problem.CONTRADICTION,
                        "duty test must have either a demand or slots",
                        () -> Samples.duty("test")
                                .phase("first")
                                .occurrence(OccurrenceRule.eachDay())
                                .build()),
                conflict(
                        Problem.CONTRADICTION,
                        "duty test must have either a demand or slots",
                        () -> onDays("first", 1).addSlot(MORNING).build()),
                conflict(
                        Problem.DUPLICATE,
                        "slot MORNING of duty test must not stand twice",
                        () -> Samples.duty("test")
                                .phase("first")
                                .occurrence(OccurrenceRule.eachDay())
                                .addSlots(MORNING, MORNING)
                                .build()));
    }

    private static ImmutableList<Conflict> ofProtocols() {
        return ImmutableList.of(
                conflict(
                        Problem.INCOMPLETE,
                        "phases of invented-2021 must not be empty",
                        () -> protocol(FROM_1).build()),
                conflict(
                        Problem.INCOMPLETE,
                        "citations of invented-2021 must not be empty",
                        () -> Samples.emptyProtocol()
                                .numbering(FROM_1)
                                .addPhase(FIRST)
                                .build()),
                conflict(
                        Problem.DUPLICATE,
                        "phase first of invented-2021 must not stand twice",
                        () -> protocol(FROM_1, FIRST, FIRST).build()),
                conflict(
                        Problem.DUPLICATE,
                        "duty test of invented-2021 must not stand twice",
                        () -> protocol(FROM_1, FIRST)
                                .addDuties(
                                        onDays("first", 1).build(),
                                        onDays("first", 4).build())
                                .build()),
                conflict(
                        Problem.UNKNOWN_PHASE,
                        "phase second of duty test must be one of invented-2021",
                        () -> protocol(FROM_1, FIRST)
                                .addDuty(onDays("second", 1).build())
                                .build()));
    }

    private static ImmutableList<Conflict> ofDays() {
        Phase runsOn = sevenDays("second", DayLabels.EPISODE);
        Phase restarts = sevenDays("second", DayLabels.PHASE);
        return ImmutableList.of(
                day(
                        Problem.IMPOSSIBLE_DAY,
                        "day 0 of duty test must not be before day 1, the first of START_IS_DAY_1",
                        protocol(FROM_1, FIRST).addDuty(onDays("first", 0, 4).build())),
                day(
                        Problem.IMPOSSIBLE_DAY,
                        "day 0 of duty test must not be before day 1, the first of START_IS_DAY_1",
                        protocol(FROM_0, FIRST, restarts)
                                .addDuty(onDays("second", 0).outlastsStay(true).build())),
                day(
                        Problem.DAY_OUTSIDE_STAY,
                        outside("day 15", "first, 1 to 14"),
                        protocol(FROM_1, FIRST).addDuty(onDays("first", 14, 15).build())),
                day(
                        Problem.DAY_OUTSIDE_STAY,
                        outside("day 15", "first, 0 to 14"),
                        protocol(FROM_0, FIRST).addDuty(onDays("first", 15).build())),
                day(
                        Problem.DAY_OUTSIDE_STAY,
                        outside("day 14", "second, 15 to 21"),
                        protocol(FROM_1, FIRST, runsOn)
                                .addDuty(onDays("second", 14).build())),
                day(
                        Problem.DAY_OUTSIDE_STAY,
                        outside("day 22", "second, 15 to 21"),
                        protocol(FROM_1, FIRST, runsOn)
                                .addDuty(onDays("second", 22).build())),
                day(
                        Problem.DAY_OUTSIDE_STAY,
                        outside("day 8", "second, 1 to 7"),
                        protocol(FROM_1, FIRST, restarts)
                                .addDuty(onDays("second", 8).build())));
    }

    private static ImmutableList<Conflict> ofTriggers() {
        return ImmutableList.of(
                day(
                        Problem.CYCLE,
                        "activity A of invented-2021 must not be owed after itself",
                        protocol(FROM_1, FIRST).addDuty(after("A", "A"))),
                day(
                        Problem.CYCLE,
                        "activity B of invented-2021 must not be owed after itself",
                        protocol(FROM_1, FIRST).addDuties(after("A", "B"), after("B", "A"))),
                day(
                        Problem.CYCLE,
                        "activity B of invented-2021 must not be owed after itself",
                        protocol(FROM_1, FIRST).addDuties(after("B", "A"), after("C", "B"), after("B", "C"))),
                day(
                        Problem.CONTRADICTION,
                        "duty b-after-a must have a demand and no slots, because it is owed after A",
                        protocol(FROM_1, FIRST).addDuty(inTheMorningAfter("B", "A"))),
                day(
                        Problem.CONTRADICTION,
                        "duty b-after-a must not extend the stay to a day, because it has no day of its own",
                        protocol(FROM_1, FIRST).addDuty(extendingAfter("B", "A"))));
    }

    private static ImmutableList<Conflict> ofConsequencesAndRelease() {
        String sourceless = "citations of consequences must not be empty, because one of them is stated";
        String releaseless = "citations of the release rule must not be empty";
        String single = "conditions that are joined must be at least two";
        ReleaseCondition usual = new ReleaseCondition.LastDayOver();
        ReleaseMoment noon = new ReleaseMoment(ReleaseMoment.Day.LAST_DAY, Stated.of(LocalTime.NOON));
        return ImmutableList.of(
                conflict(
                        Problem.INCOMPLETE,
                        sourceless,
                        () -> consequences(
                                Stated.of(ReExposureRule.RESTART), Stated.unspecified(), Stated.unspecified())),
                conflict(
                        Problem.INCOMPLETE,
                        sourceless,
                        () -> consequences(
                                Stated.unspecified(),
                                Stated.of(new PositiveTestRule(Optional.empty())),
                                Stated.unspecified())),
                conflict(
                        Problem.INCOMPLETE,
                        sourceless,
                        () -> consequences(
                                Stated.unspecified(), Stated.unspecified(), Stated.of(new NewSignRule(5, false)))),
                conflict(
                        Problem.INCOMPLETE,
                        "at must be stated for a release on the last day itself",
                        () -> new ReleaseMoment(ReleaseMoment.Day.LAST_DAY, Stated.unspecified())),
                conflict(Problem.INCOMPLETE, releaseless, () -> new ReleaseRule(noon, usual, ImmutableList.of())),
                conflict(
                        Problem.INCOMPLETE,
                        releaseless,
                        () -> new ReleaseRule(
                                ReleaseMoment.midnight(), new ReleaseCondition.NothingOpen(), ImmutableList.of())),
                conflict(Problem.INCOMPLETE, single, () -> new ReleaseCondition.AllOf(ImmutableList.of(usual))),
                conflict(Problem.INCOMPLETE, single, () -> new ReleaseCondition.AnyOf(ImmutableList.of(usual))),
                conflict(Problem.INCOMPLETE, single, () -> new ReleaseCondition.AllOf(ImmutableList.of())));
    }

    private static ImmutableList<Conflict> ofDaysThatMoveTheStay() {
        String ofDuty = "day 0 of duty test must not be before day 1, the first of START_IS_DAY_1";
        String ofRelease =
                "day 0 of the release rule of invented-2021 must not be before day 1, the first of START_IS_DAY_1";
        ReleaseCondition dayOver = new ReleaseCondition.DayOver(DAY_0);
        ReleaseCondition negative = new ReleaseCondition.Negatives(
                ActivityCodes.NUCLEIC_ACID_TEST, 1, OptionalInt.empty(), Optional.of(DAY_0));
        ReleaseCondition usual = new ReleaseCondition.LastDayOver();
        return ImmutableList.of(
                day(Problem.IMPOSSIBLE_DAY, ofDuty, protocol(FROM_1, FIRST).addDuty(extendingTo("first", 0))),
                day(
                        Problem.IMPOSSIBLE_DAY,
                        ofDuty,
                        protocol(FROM_0, FIRST, sevenDays("second", DayLabels.PHASE))
                                .addDuty(extendingTo("second", 0))),
                day(Problem.IMPOSSIBLE_DAY, ofRelease, protocol(FROM_1, FIRST).release(release(dayOver))),
                day(Problem.IMPOSSIBLE_DAY, ofRelease, protocol(FROM_1, FIRST).release(release(negative))),
                day(
                        Problem.IMPOSSIBLE_DAY,
                        ofRelease,
                        protocol(FROM_1, FIRST)
                                .release(release(new ReleaseCondition.AllOf(ImmutableList.of(usual, dayOver))))),
                day(
                        Problem.IMPOSSIBLE_DAY,
                        ofRelease,
                        protocol(FROM_1, FIRST)
                                .release(release(new ReleaseCondition.AnyOf(ImmutableList.of(usual, negative))))));
    }

    /** A duty that is owed after another activity. */
    static Duty after(String activity, String trigger) {
        return triggered(activity, trigger)
                .demand(Demand.atLeast(1))
                .missPolicy(Stated.unspecified())
                .build();
    }

    private static Duty extendingAfter(String activity, String trigger) {
        return triggered(activity, trigger)
                .demand(Demand.atLeast(1))
                .missPolicy(Stated.of(MissPolicy.extendTo(12)))
                .build();
    }

    private static Duty inTheMorningAfter(String activity, String trigger) {
        return triggered(activity, trigger)
                .addSlot(MORNING)
                .missPolicy(Stated.unspecified())
                .build();
    }

    private static Duty.Builder triggered(String activity, String trigger) {
        return Duty.builder(
                        DutyId.of(Ascii.toLowerCase(activity + "-after-" + trigger)),
                        ActivityCode.of(activity),
                        SubjectScope.PERSON)
                .phase("first")
                .occurrence(new OccurrenceRule.AfterActivity(ActivityCode.of(trigger)))
                .window(Stated.unspecified())
                .addCitation(Samples.citation());
    }

    /** A duty whose miss makes the stay last to this day. */
    static Duty extendingTo(String phase, int day) {
        return Duty.builder(DutyId.of("test"), ActivityCodes.NUCLEIC_ACID_TEST, SubjectScope.PERSON)
                .phase(phase)
                .occurrence(OccurrenceRule.eachDay())
                .demand(Demand.atLeast(1))
                .window(Stated.unspecified())
                .missPolicy(Stated.of(MissPolicy.extendTo(day)))
                .addCitation(Samples.citation())
                .build();
    }

    static ReleaseRule release(ReleaseCondition condition) {
        return new ReleaseRule(ReleaseMoment.midnight(), condition, ImmutableList.of(Samples.citation()));
    }

    private static Consequences consequences(
            Stated<ReExposureRule> reExposure, Stated<PositiveTestRule> positiveTest, Stated<NewSignRule> newSign) {
        return Consequences.builder()
                .reExposure(reExposure)
                .positiveTest(positiveTest)
                .newSign(newSign)
                .build();
    }

    static Protocol.Builder protocol(Stated<DayNumbering> numbering, Phase... phases) {
        return Samples.emptyProtocol()
                .numbering(numbering)
                .addAllPhases(Arrays.asList(phases))
                .addCitation(Samples.citation());
    }

    static Phase fourteenDays(String name) {
        return Samples.phase(name).length(Stated.of(PhaseLength.days(14))).build();
    }

    static Phase sevenDays(String name, DayLabels labels) {
        return Samples.phase(name)
                .length(Stated.of(PhaseLength.days(7)))
                .dayLabels(labels)
                .build();
    }

    static Duty.Builder onDays(String phase, int... days) {
        return Samples.duty("test")
                .phase(phase)
                .occurrence(OccurrenceRule.onDays(days))
                .demand(Demand.atLeast(1));
    }

    private static String outside(String day, String phase) {
        return day + " of duty test must be a day of phase " + phase
                + ", or the duty must be declared to outlast the stay";
    }

    private static Conflict day(Problem problem, String message, Protocol.Builder protocol) {
        return conflict(problem, message, protocol::build);
    }

    static Conflict conflict(Problem problem, String message, Runnable attempt) {
        return new Conflict(problem, message, attempt);
    }
}
