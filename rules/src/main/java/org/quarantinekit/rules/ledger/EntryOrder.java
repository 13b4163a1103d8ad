// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.quarantinekit.core.ledger.Answer;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.ledger.Reopening;
import org.quarantinekit.core.ledger.Study;

/** The order in which entries are read. Entries that are equal in it are equal, so that the order of the input is no matter. */
final class EntryOrder {

    /**
     * By time; at one moment contacts, studies, answers, reopenings; then by code. What follows the code decides only which of
     * two that contradict each other is refused.
     */
    static final Comparator<LedgerEntry> CHRONOLOGICAL = Comparator.comparing(LedgerEntry::at)
            .thenComparing(EntryOrder::rank)
            .thenComparing(EntryOrder::code)
            .thenComparing(EntryOrder::rest, Comparators.lexicographical(Comparator.<String>naturalOrder()));

    private EntryOrder() {}

    private static int rank(LedgerEntry entry) {
        if (entry instanceof Contact) {
            return 0;
        }
        return switch (Reply.of(entry).deed()) {
            case STUDY -> 1;
            case ANSWER -> 2;
            case REOPENING -> 3;
        };
    }

    private static String code(LedgerEntry entry) {
        return entry instanceof Contact contact
                ? contact.id().code()
                : Reply.of(entry).concern().code();
    }

    private static ImmutableList<String> rest(LedgerEntry entry) {
        ImmutableList.Builder<String> rest = ImmutableList.<String>builder().add(text(entry.by()));
        if (entry instanceof Contact contact) {
            rest.add(contact.household().code())
                    .add(contact.channel().name())
                    .add(String.valueOf(contact.signsOfDistress()));
            contact.concerns().forEach(concern -> rest.addAll(rest(concern)));
        } else if (entry instanceof Study study) {
            rest.add(text(study.finding()));
        } else if (entry instanceof Answer answer) {
            rest.add(text(answer.text()));
        } else if (entry instanceof Reopening reopening) {
            rest.add(text(reopening.reason()));
        }
        return rest.build();
    }

    private static ImmutableList<String> rest(Concern concern) {
        return ImmutableList.of(
                concern.id().code(), concern.category().name(), text(concern.person()), text(concern.text()));
    }

    /** An empty text is another thing than none. */
    private static String text(Optional<?> value) {
        return value.map(present -> "=" + present).orElse("");
    }
}
