// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.quarantinekit.core.LedgerSamples;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.term.Channel;

class ContactTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.of(2021, 8, 8, 9, 30);

    @Test
    void build_nothingRaised_isAContactAllTheSame() {
        Contact contact = contact().build();
        assertThat(contact.concerns()).isEmpty();
        assertThat(contact.signsOfDistress()).isFalse();
        assertThat(contact.by()).isEmpty();
    }

    @Test
    void build_severalConcernsOfOneCategory_isAccepted() {
        assertThat(contact().addConcerns(opinion("Q-1"), opinion("Q-2")).build().concerns())
                .containsExactly(opinion("Q-1"), opinion("Q-2"));
    }

    @Test
    void build_concernTwice_isRefused() {
        Concern other = Concern.builder(ConcernId.of("Q-1"), ConcernCategory.DIFFICULTY)
                .text("SECRET")
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contact()
                        .addConcerns(opinion("Q-1"), opinion("Q-2"), other)
                        .build())
                .withMessage("concern Q-1 of contact T-1 must not stand twice");
    }

    @Test
    void kind_ofEachEntry_isItsWordInTheDocuments() {
        assertThat(LedgerSamples.ledgerEntries())
                .extracting(LedgerEntry::kind)
                .containsExactly("contact", "study", "answer", "reopening");
    }

    private static Contact.Builder contact() {
        return Contact.builder(ContactId.of("T-1"), HouseholdId.of("H-0001"), SUNDAY, Channel.IN_PERSON);
    }

    private static Concern opinion(String id) {
        return Concern.builder(ConcernId.of(id), ConcernCategory.OPINION).build();
    }
}
