// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.quarantinekit.core.Samples;
import org.quarantinekit.core.protocol.Conflicts.Conflict;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ProtocolId;

/** Editions that cannot follow each other, and the bricks to build histories from. */
final class HistoryConflicts {

    private static final LocalDate AUG_1 = LocalDate.of(2021, 8, 1); // Sunday
    private static final LocalDate AUG_31 = LocalDate.of(2021, 8, 31); // Tuesday
    private static final LocalDate SEP_1 = LocalDate.of(2021, 9, 1); // Wednesday
    private static final LocalDate SEP_2 = LocalDate.of(2021, 9, 2); // Thursday
    private static final Stated<LocalDate> OPEN = Stated.unspecified();
    private static final Edition AUGUST = edition("august", AUG_1, Stated.of(AUG_31));
    private static final Edition SEPTEMBER = next("september", SEP_1, OPEN);

    private HistoryConflicts() {}

    static ImmutableList<Conflict> all() {
        return ImmutableList.<Conflict>builder()
                .addAll(ofEditions())
                .addAll(ofNames())
                .addAll(ofJoins())
                .addAll(ofTransitions())
                .addAll(ofAnnounced())
                .build();
    }

    private static ImmutableList<Conflict> ofEditions() {
        return ImmutableList.of(
                Conflicts.conflict(
                        Problem.INCOMPLETE,
                        "firstDay of august must be stated, because it is an edition",
                        () -> Edition.builder(protocol("august", OPEN, Stated.of(AUG_31)))
                                .build()),
                Conflicts.conflict(
                        Problem.INCOMPLETE,
                        "citations of the transition to august must not be empty",
                        () -> Edition.builder(AUGUST.protocol())
                                .transition(Transition.keep())
                                .build()),
                conflict(Problem.INCOMPLETE, "editions of invented must not be empty"));
    }

    private static ImmutableList<Conflict> ofNames() {
        return ImmutableList.of(
                conflict(
                        Problem.DUPLICATE,
                        "protocol august of invented must not stand twice",
                        AUGUST,
                        next("august", SEP_1, OPEN)),
                announcing(
                        Problem.DUPLICATE,
                        "protocol august of invented must not stand twice",
                        protocol("august", OPEN, OPEN)),
                announcing(
                        Problem.DUPLICATE,
                        "protocol october of invented must not stand twice",
                        protocol("october", OPEN, OPEN),
                        protocol("october", OPEN, OPEN)));
    }

    private static ImmutableList<Conflict> ofJoins() {
        String rule = " must be the day after 2021-08-31, the last day of august";
        return ImmutableList.of(
                conflict(
                        Problem.GAP, "firstDay 2021-09-02 of september" + rule, AUGUST, next("september", SEP_2, OPEN)),
                conflict(
                        Problem.OVERLAP,
                        "firstDay 2021-08-31 of september" + rule,
                        AUGUST,
                        next("september", AUG_31, OPEN)),
                conflict(
                        Problem.OVERLAP,
                        "firstDay 2021-07-31 of july" + rule,
                        AUGUST,
                        next("july", AUG_1.minusDays(1), Stated.of(AUG_1.minusDays(1)))),
                conflict(
                        Problem.OVERLAP,
                        "firstDay 2021-09-01 of september must be the day after +999999999-12-31,"
                                + " the last day of august",
                        edition("august", AUG_1, Stated.of(LocalDate.MAX)),
                        SEPTEMBER),
                conflict(
                        Problem.INCOMPLETE,
                        "lastDay of august must be stated, because september follows",
                        edition("august", AUG_1, OPEN),
                        SEPTEMBER),
                conflict(
                        Problem.GAP,
                        "firstDay 2021-09-03 of late must be the day after 2021-09-01, the last day of september",
                        AUGUST,
                        next("september", SEP_1, Stated.of(SEP_1)),
                        next("late", SEP_2.plusDays(1), OPEN)));
    }

    private static ImmutableList<Conflict> ofTransitions() {
        return ImmutableList.of(
                conflict(
                        Problem.MISSING_TRANSITION,
                        "transition to september must be present, because it follows august",
                        AUGUST,
                        edition("september", SEP_1, OPEN)),
                conflict(
                        Problem.CONTRADICTION,
                        "transition to september must be absent, because it is the first edition of invented",
                        SEPTEMBER));
    }

    private static ImmutableList<Conflict> ofAnnounced() {
        return ImmutableList.of(
                announcing(
                        Problem.CONTRADICTION,
                        "firstDay 2021-09-01 of announced october must be after 2021-09-01, the first day of september",
                        protocol("october", Stated.of(SEP_1), OPEN)),
                announcing(
                        Problem.CONTRADICTION,
                        "firstDay 2021-08-31 of announced october must be after 2021-09-01, the first day of september",
                        protocol("october", Stated.of(AUG_31), OPEN)));
    }

    static ProtocolHistory.Builder history() {
        return ProtocolHistory.builder(ProtocolId.of("invented")).title(Samples.text("Invented rules"));
    }

    static Protocol protocol(String id, Stated<LocalDate> firstDay, Stated<LocalDate> lastDay) {
        return Samples.smallProtocol(ProtocolId.of(id), new InForce(firstDay, lastDay));
    }

    /** An edition with no transition to it. */
    static Edition edition(String id, LocalDate firstDay, Stated<LocalDate> lastDay) {
        return Edition.builder(protocol(id, Stated.of(firstDay), lastDay)).build();
    }

    /** An edition that may follow another. */
    static Edition next(String id, LocalDate firstDay, Stated<LocalDate> lastDay) {
        return Edition.builder(protocol(id, Stated.of(firstDay), lastDay))
                .transition(Transition.keep())
                .addCitation(Samples.citation())
                .build();
    }

    private static Conflict conflict(Problem problem, String message, Edition... editions) {
        return Conflicts.conflict(
                problem, message, () -> history().addEditions(editions).build());
    }

    private static Conflict announcing(Problem problem, String message, Protocol... announced) {
        return Conflicts.conflict(
                problem,
                message,
                () -> history()
                        .addEditions(AUGUST, SEPTEMBER)
                        .addAnnounced(announced)
                        .build());
    }
}
