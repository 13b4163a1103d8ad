// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.protocol;

import static org.quarantinekit.core.protocol.ProtocolConflictException.refuseUnless;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.source.Stated;
import org.quarantinekit.core.term.ProtocolId;

/** Whether the editions of a protocol can follow each other, and what is announced can follow them. */
final class HistoryChecks {

    private HistoryChecks() {}

    static void check(ProtocolHistory history) {
        refuseUnless(
                !history.editions().isEmpty(),
                Problem.INCOMPLETE,
                "editions of " + history.id() + " must not be empty");
        checkNames(history);
        checkFirst(history);
        for (int i = 1; i < history.editions().size(); i++) {
            checkNext(history.editions().get(i - 1), history.editions().get(i));
        }
        history.announced().forEach(protocol -> checkAnnounced(history, protocol));
    }

    private static void checkNames(ProtocolHistory history) {
        Set<ProtocolId> names = new HashSet<>();
        history.editions().forEach(edition -> checkName(history, names, edition.protocol()));
        history.announced().forEach(protocol -> checkName(history, names, protocol));
    }

    private static void checkName(ProtocolHistory history, Set<ProtocolId> names, Protocol protocol) {
        refuseUnless(
                names.add(protocol.id()),
                Problem.DUPLICATE,
                "protocol " + protocol.id() + " of " + history.id() + " must not stand twice");
    }

    private static void checkFirst(ProtocolHistory history) {
        Edition first = history.editions().get(0);
        refuseUnless(
                first.transition().isEmpty(),
                Problem.CONTRADICTION,
                "transition to " + first.protocol().id() + " must be absent, because it is the first edition of "
                        + history.id());
    }

    private static void checkNext(Edition before, Edition next) {
        Stated<LocalDate> lastDay = before.protocol().inForce().lastDay();
        refuseUnless(
                lastDay.isStated(),
                Problem.INCOMPLETE,
                "lastDay of " + before.protocol().id() + " must be stated, because "
                        + next.protocol().id() + " follows");
        lastDay.value().ifPresent(last -> checkJoin(before, last, next));
        refuseUnless(
                next.transition().isPresent(),
                Problem.MISSING_TRANSITION,
                "transition to " + next.protocol().id() + " must be present, because it follows "
                        + before.protocol().id());
    }

    private static void checkJoin(Edition before, LocalDate last, Edition next) {
        LocalDate first = next.firstDay();
        String rule = "firstDay " + first + " of " + next.protocol().id() + " must be the day after " + last
                + ", the last day of " + before.protocol().id();
        refuseUnless(first.isAfter(last), Problem.OVERLAP, rule);
        refuseUnless(first.minusDays(1).equals(last), Problem.GAP, rule);
    }

    private static void checkAnnounced(ProtocolHistory history, Protocol announced) {
        Edition newest = history.editions().get(history.editions().size() - 1);
        announced
                .inForce()
                .firstDay()
                .value()
                .ifPresent(first -> refuseUnless(
                        first.isAfter(newest.firstDay()),
                        Problem.CONTRADICTION,
                        "firstDay " + first + " of announced " + announced.id() + " must be after " + newest.firstDay()
                                + ", the first day of " + newest.protocol().id()));
    }
}
