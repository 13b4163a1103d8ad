// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.Contact;

/** The course of one concern while the replies to it are read in their order. */
final class ConcernCourse {

    /** One turn so far. */
    private record Turn(LocalDateTime openedAt, Optional<LocalDateTime> studiedAt, Optional<LocalDateTime> answeredAt) {

        static Turn openedAt(LocalDateTime at) {
            return new Turn(at, Optional.empty(), Optional.empty());
        }

        /** The first study of a turn is the one that is told. */
        Turn studied(LocalDateTime at) {
            return studiedAt.isPresent() ? this : new Turn(openedAt, Optional.of(at), answeredAt);
        }

        Turn answered(LocalDateTime at) {
            return new Turn(openedAt, studiedAt, Optional.of(at));
        }
    }

    private final ConcernLedger ledger;
    private final Contact contact;
    private final Concern concern;
    private final List<Turn> past = new ArrayList<>();
    private Turn current;

    ConcernCourse(ConcernLedger ledger, Contact contact, Concern concern) {
        this.ledger = ledger;
        this.contact = contact;
        this.concern = concern;
        this.current = Turn.openedAt(contact.at());
    }

    /** Takes what was done about the concern, and returns the rule that it breaks, if it does. */
    Optional<String> take(Reply reply) {
        if (reply.at().isBefore(contact.at())) {
            return Optional.of("must not be before the concern was raised at " + contact.at());
        }
        return reply.deed() == Reply.Deed.REOPENING ? reopen(reply) : reply(reply);
    }

    private Optional<String> reopen(Reply reply) {
        if (current.answeredAt().isEmpty()) {
            return Optional.of("must be about an answered concern, and this one is open since " + current.openedAt());
        }
        past.add(current);
        current = Turn.openedAt(reply.at());
        return Optional.empty();
    }

    private Optional<String> reply(Reply reply) {
        if (current.answeredAt().isPresent()) {
            return current.answeredAt()
                    .map(at -> "must be about an unanswered concern, and this one was answered at " + at);
        }
        current = reply.deed() == Reply.Deed.ANSWER ? current.answered(reply.at()) : current.studied(reply.at());
        return Optional.empty();
    }

    ConcernStanding standing(LocalDate asOf) {
        ConcernStanding.Builder standing = new ConcernStanding.Builder()
                .concern(concern)
                .household(contact.household())
                .contact(contact.id())
                .fromSignsOfDistress(!contact.concerns().contains(concern));
        past.forEach(turn -> standing.addTurn(turn(turn, asOf)));
        return standing.addTurn(turn(current, asOf)).build();
    }

    private ConcernTurn turn(Turn turn, LocalDate asOf) {
        Optional<LocalDate> dueBy = ledger.dueBy(concern.category(), turn.openedAt());
        LocalDate until = turn.answeredAt().map(ledger::dayOf).orElse(asOf);
        return new ConcernTurn.Builder()
                .openedAt(turn.openedAt())
                .dueBy(dueBy)
                .studiedAt(turn.studiedAt())
                .answeredAt(turn.answeredAt())
                .daysLate(dueBy.map(due -> daysAfter(due, until)).orElse(0))
                .build();
    }

    private static int daysAfter(LocalDate due, LocalDate until) {
        return Math.toIntExact(Math.max(0, DAYS.between(due, until)));
    }
}
