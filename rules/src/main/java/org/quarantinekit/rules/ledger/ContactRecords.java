// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

/**
 * Contacts of the ledger as records of work that was done, so that the daily contact a protocol asks for is met by them.
 *
 * <p>A contact with a household is a record of the activity CONTACT for that household, done at that time, whether or not
 * anything was raised; who it was by performed it. What was said is not in it.
 */
public final class ContactRecords {

    private ContactRecords() {}

    /**
     * Which contact it is, whoever entered it.
     *
     * @param subject the household
     * @param at when
     */
    private record Moment(Subject subject, LocalDateTime at) {}

    /**
     * Returns a record for each contact, by time; for two with one household at one moment there is one record.
     *
     * @param contacts the contacts that count, in any order, as {@link LedgerSheet#contacts()} has them
     */
    public static ImmutableList<ServiceRecord> of(Iterable<Contact> contacts) {
        return joined(ImmutableList.of(), contacts);
    }

    /**
     * Returns the records, as they are, and after them a record for each contact that does not stand among them, by time.
     *
     * <p>A contact stands among the records if one of the activity CONTACT was done for the household at the very time of the
     * contact; a record of an attempt that reached nobody is another thing. So no contact counts twice, though it be entered
     * in both places, and asking again with the result adds nothing.
     *
     * @param records the records, in any order
     * @param contacts the contacts that count, in any order, as {@link LedgerSheet#contacts()} has them
     */
    public static ImmutableList<ServiceRecord> joined(Iterable<ServiceRecord> records, Iterable<Contact> contacts) {
        ImmutableList.Builder<ServiceRecord> joined =
                ImmutableList.<ServiceRecord>builder().addAll(records);
        Set<Moment> moments = moments(records);
        for (Contact contact : ImmutableList.sortedCopyOf(EntryOrder.CHRONOLOGICAL, contacts)) {
            if (moments.add(new Moment(Subject.of(contact.household()), contact.at()))) {
                joined.add(record(contact));
            }
        }
        return joined.build();
    }

    private static Set<Moment> moments(Iterable<ServiceRecord> records) {
        Set<Moment> moments = new HashSet<>();
        for (ServiceRecord record : records) {
            if (record.activity().equals(ActivityCodes.CONTACT) && record.outcome() == Outcome.DONE) {
                moments.add(new Moment(record.subject(), record.performedAt()));
            }
        }
        return moments;
    }

    private static ServiceRecord record(Contact contact) {
        return ServiceRecord.builder(ActivityCodes.CONTACT, Subject.of(contact.household()))
                .performedAt(contact.at())
                .outcome(Outcome.DONE)
                .performer(contact.by().map(StaffId::code))
                .build();
    }
}
