// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.protocol.Protocol;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.Membership;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.term.ActivityCode;
import org.quarantinekit.core.term.ProtocolId;
import org.quarantinekit.core.term.SubjectScope;
import org.quarantinekit.rules.ledger.ContactRecords;
import org.quarantinekit.rules.ledger.LedgerSheet;
import org.quarantinekit.rules.supply.DeliveryRecords;
import org.quarantinekit.rules.supply.SupplyBook;
import org.quarantinekit.rules.worklist.Roster;

/**
 * What was done, from all books of the office: the records, and the deliveries and contacts that stand in books of their own.
 * One run or contact is counted once, though it be entered in two books.
 *
 * <p>A book does not know to whom a protocol owes its service, the person or the household; this one does, and takes from a
 * book what is owed to somebody.
 */
final class JoinedRecords {

    /** What is owed to whom, whatever the day. */
    private record Service(ActivityCode activity, Subject subject) {}

    /** What makes two entries one deed. */
    private record Deed(Service service, LocalDateTime at) {

        static Deed of(ServiceRecord record) {
            return new Deed(new Service(record.activity(), record.subject()), record.performedAt());
        }
    }

    private final Roster roster;
    private final Map<ProtocolId, Protocol> protocols;
    private final Set<Service> owed = new HashSet<>();

    private JoinedRecords(Roster roster, Iterable<Protocol> protocols) {
        this.roster = roster;
        this.protocols = StreamSupport.stream(protocols.spliterator(), false)
                .collect(Collectors.toMap(Protocol::id, Function.identity()));
    }

    static ImmutableList<ServiceRecord> of(
            ImmutableList<ServiceRecord> records,
            Optional<SupplyBook> supplies,
            Optional<LedgerSheet> ledger,
            Roster roster,
            Iterable<Protocol> protocols) {
        if (supplies.isEmpty() && ledger.isEmpty()) {
            return records;
        }
        JoinedRecords joined = new JoinedRecords(roster, protocols);
        joined.noteWhatIsOwed();
        ImmutableList.Builder<ServiceRecord> fromBooks = ImmutableList.builder();
        supplies.map(DeliveryRecords::of)
                .ifPresent(book -> fromBooks.addAll(book.ofHouseholds()).addAll(book.ofPersons(roster.households())));
        ledger.ifPresent(sheet -> fromBooks.addAll(ContactRecords.of(sheet.contacts())));
        return joined.join(records, fromBooks.build());
    }

    private void noteWhatIsOwed() {
        for (Household household : roster.households()) {
            for (Membership member : household.members()) {
                note(household, member.person());
            }
        }
    }

    private void note(Household household, PersonId person) {
        roster.findResident(person)
                .flatMap(resident -> resident.episode())
                .flatMap(episode -> episode.protocol())
                .map(protocols::get)
                .ifPresent(protocol -> protocol.duties().forEach(duty -> {
                    if (duty.scope() == SubjectScope.PERSON) {
                        owed.add(new Service(duty.activity(), Subject.of(person)));
                    } else if (duty.scope() == SubjectScope.HOUSEHOLD) {
                        owed.add(new Service(duty.activity(), Subject.of(household.id())));
                    }
                }));
    }

    private ImmutableList<ServiceRecord> join(ImmutableList<ServiceRecord> records, Iterable<ServiceRecord> fromBooks) {
        Set<Deed> seen = new HashSet<>();
        records.forEach(record -> seen.add(Deed.of(record)));
        ImmutableList.Builder<ServiceRecord> joined = ImmutableList.builder();
        joined.addAll(records);
        for (ServiceRecord record :
                Iterables.filter(fromBooks, one -> owed.contains(Deed.of(one).service()))) {
            if (seen.add(Deed.of(record))) {
                joined.add(record);
            }
        }
        return joined.build();
    }
}
