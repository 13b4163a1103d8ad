// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.Outcome;

class ContactRecordsProperties {

    @Provide
    Arbitrary<Contact> contacts() {
        return LedgerHistories.contacts();
    }

    @Property
    void everyContact_standsInOneRecord_andJoiningAgainAddsNothing(
            @ForAll @Size(max = 12) List<@From("contacts") Contact> entered,
            @ForAll @Size(max = 12) List<@From("contacts") Contact> contacts) {
        ImmutableList<ServiceRecord> records = ContactRecords.of(entered);
        ImmutableList<ServiceRecord> joined = ContactRecords.joined(records, contacts);
        assertThat(joined.subList(0, records.size())).isEqualTo(records);
        assertThat(contacts)
                .allSatisfy(contact -> assertThat(joined)
                        .filteredOn(record -> record.performedAt().equals(contact.at()))
                        .filteredOn(record -> record.subject().equals(Subject.of(contact.household())))
                        .hasSize(1)
                        .allSatisfy(record -> assertThat(record.outcome()).isEqualTo(Outcome.DONE)));
        assertThat(ContactRecords.joined(joined, contacts)).isEqualTo(joined);
        assertThat(joined).hasSizeLessThanOrEqualTo(records.size() + contacts.size());
    }

    @Property
    void orderOfTheContacts_neverMatters(
            @ForAll @Size(max = 12) List<@From("contacts") Contact> contacts, @ForAll Random random) {
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        assertThat(ContactRecords.of(shuffled)).isEqualTo(ContactRecords.of(contacts));
    }
}
