// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.ledger.LedgerEntry;

/** The making of one sheet: contacts first, because only they raise concerns, then what came of these, oldest first. */
final class LedgerReading {

    private static final String TWICE = " must not stand twice";

    private final ConcernLedger ledger;
    private final LocalDate asOf;
    private final Set<ContactId> contacts = new HashSet<>();
    private final Map<ConcernId, ConcernCourse> courses = new LinkedHashMap<>();
    private final List<LedgerEntry> accepted = new ArrayList<>();
    private final List<RefusedLedgerEntry> refused = new ArrayList<>();

    LedgerReading(ConcernLedger ledger, LocalDate asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
    }

    LedgerSheet sheet(Iterable<? extends LedgerEntry> entries) {
        List<LedgerEntry> replies = new ArrayList<>();
        List<LedgerEntry> toCome = new ArrayList<>();
        for (LedgerEntry entry : ImmutableList.<LedgerEntry>sortedCopyOf(EntryOrder.CHRONOLOGICAL, entries)) {
            if (ledger.dayOf(entry.at()).isAfter(asOf)) {
                toCome.add(entry);
            } else if (entry instanceof Contact contact) {
                place(contact, raise(contact));
            } else {
                replies.add(entry);
            }
        }
        replies.forEach(reply -> place(reply, take(Reply.of(reply))));
        return new LedgerSheet.Builder()
                .asOf(asOf)
                .addAllConcerns(concerns())
                .addAllAccepted(ImmutableList.sortedCopyOf(EntryOrder.CHRONOLOGICAL, accepted))
                .addAllRefused(refusedInOrder())
                .addAllToCome(toCome)
                .build();
    }

    private void place(LedgerEntry entry, Optional<String> reason) {
        if (reason.isPresent()) {
            refused.add(new RefusedLedgerEntry(entry, reason.get()));
        } else {
            accepted.add(entry);
        }
    }

    /** Takes the concerns of a contact, all or none, and returns why it is refused, if it is. */
    private Optional<String> raise(Contact contact) {
        if (contacts.contains(contact.id())) {
            return Optional.of("contact " + contact.id() + TWICE);
        }
        Map<ConcernId, ConcernCourse> raised = new LinkedHashMap<>();
        for (Concern concern : SignsOfDistress.allConcerns(contact)) {
            String which = "concern " + concern.id() + " of contact " + contact.id();
            if (SignsOfDistress.isKept(concern, contact)) {
                return Optional.of(which + " " + SignsOfDistress.RULE);
            }
            if (courses.containsKey(concern.id())) {
                return Optional.of(which + TWICE);
            }
            raised.put(concern.id(), new ConcernCourse(ledger, contact, concern));
        }
        contacts.add(contact.id());
        courses.putAll(raised);
        return Optional.empty();
    }

    private Optional<String> take(Reply reply) {
        ConcernCourse course = courses.get(reply.concern());
        return course == null
                ? Optional.of(reply + " must be about a concern that a contact raised")
                : course.take(reply).map(rule -> reply + " " + rule);
    }

    private ImmutableList<ConcernStanding> concerns() {
        return courses.values().stream()
                .map(course -> course.standing(asOf))
                .sorted(ConcernStanding.MOST_URGENT_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<RefusedLedgerEntry> refusedInOrder() {
        return refused.stream()
                .sorted((one, other) -> EntryOrder.CHRONOLOGICAL.compare(one.entry(), other.entry()))
                .collect(ImmutableList.toImmutableList());
    }
}
