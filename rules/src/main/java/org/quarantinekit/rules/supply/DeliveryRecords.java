// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.supply;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarantinekit.core.episode.ServiceRecord;
import org.quarantinekit.core.subject.Household;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.core.subject.StaffId;
import org.quarantinekit.core.subject.Subject;
import org.quarantinekit.core.supply.Delivery;
import org.quarantinekit.core.supply.DeliveryLine;
import org.quarantinekit.core.supply.DeliveryResult;
import org.quarantinekit.core.supply.Need;
import org.quarantinekit.core.supply.NeedId;
import org.quarantinekit.core.term.ActivityCodes;
import org.quarantinekit.core.term.Outcome;

/**
 * The deliveries of a book as records of {@code SUPPLY_DELIVERY}, so that they meet a daily quota without being entered
 * again. One run to one door is one record, however many lines it has; what it brings of two orders is two deliveries, and so
 * two records.
 *
 * <p>Standards differ in whom they owe a delivery: the household, or each person. A record serves its own subject only, so
 * the caller asks for the records of the scope that is owed.
 */
public final class DeliveryRecords {

    private final SupplyBook book;

    private DeliveryRecords(SupplyBook book) {
        this.book = requireNonNull(book, "book");
    }

    /** Returns the records of this book. */
    public static DeliveryRecords of(SupplyBook book) {
        return new DeliveryRecords(book);
    }

    /** Returns one record for each delivery, of its household, with its outcome, by time. */
    public ImmutableList<ServiceRecord> ofHouseholds() {
        return book.deliveries().stream()
                .map(delivery -> record(delivery, Subject.of(delivery.household()), delivery.outcome()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns one record for each person whom a delivery was for, by time and then by code.
     *
     * <p>What names a person is for that person, what names nobody for every member of the household on that day. The outcome
     * is DONE if something for the person was handed over, REFUSED if something was only refused; who was brought nothing has
     * no record, and neither has who does not belong to the household on that day. A run that met nobody is an attempt for
     * every member.
     *
     * @param households who belongs where; the deliveries of other households are left out
     * @throws IllegalArgumentException if a household stands twice
     */
    public ImmutableList<ServiceRecord> ofPersons(Iterable<Household> households) {
        ImmutableMap<HouseholdId, Household> doors = Doors.byId(households);
        List<ServiceRecord> records = new ArrayList<>();
        for (Delivery delivery : book.deliveries()) {
            Household household = doors.get(delivery.household());
            if (household != null) {
                household
                        .membersOn(delivery.at().toLocalDate())
                        .forEach(member -> outcome(delivery, member)
                                .ifPresent(outcome -> records.add(record(delivery, Subject.of(member), outcome))));
            }
        }
        return ImmutableList.sortedCopyOf(ServiceRecord.CHRONOLOGICAL, records);
    }

    private Optional<Outcome> outcome(Delivery delivery, PersonId member) {
        if (delivery.outcome() == Outcome.NOT_HOME || delivery.outcome() == Outcome.NOT_POSSIBLE) {
            return Optional.of(delivery.outcome());
        }
        Set<DeliveryResult> results = new LinkedHashSet<>();
        for (DeliveryLine line : delivery.lines()) {
            if (isFor(line.need(), member)) {
                results.add(line.result());
            }
        }
        if (results.stream().anyMatch(DeliveryResult::isHandedOver)) {
            return Optional.of(Outcome.DONE);
        }
        return results.contains(DeliveryResult.REFUSED) ? Optional.of(Outcome.REFUSED) : Optional.empty();
    }

    private boolean isFor(NeedId id, PersonId member) {
        Need need = requireNonNull(book.needs().get(id), "need").need();
        return need.person().map(member::equals).orElse(true);
    }

    private static ServiceRecord record(Delivery delivery, Subject subject, Outcome outcome) {
        ServiceRecord.Builder record = ServiceRecord.builder(ActivityCodes.SUPPLY_DELIVERY, subject)
                .performedAt(delivery.at())
                .outcome(outcome);
        delivery.deliverer().map(StaffId::code).ifPresent(record::performer);
        return record.build();
    }
}
