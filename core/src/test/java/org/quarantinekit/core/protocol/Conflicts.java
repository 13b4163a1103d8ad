// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_0;
import static org.quarantinekit.core.calendar.DayNumbering.START_IS_DAY_1;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.Slot;
import org.quarantinekit.core.source.Stated;
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
    private static final Phase FIRST = fourteenDays("first");
    private static final DutySlot MORNING = new DutySlot(Slot.of("MORNING"), Optional.empty(), Demand.atLeast(1));

    private Conflicts() {}

    static ImmutableList<Conflict> all() {
        return ImmutableList.<Conflict>builder()
                .addAll(ofValues())
                .addAll(ofPhasesAndDuties())
                .addAll(ofProtocols())
                .addAll(ofDays())
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

    private static Conflict conflict(Problem problem, String message, Runnable attempt) {
        return new Conflict(problem, message, attempt);
    }
}
