// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.Contact;
import org.quarantinekit.core.ledger.LedgerEntry;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * The ledger as it stands on one day: where each concern is, and what became of each entry.
 *
 * <p>Each entry that was read is in one of {@link #accepted()}, {@link #refused()} and {@link #toCome()}, and each concern is
 * in one state. Lists of concerns go by {@link ConcernStanding#MOST_URGENT_FIRST}; lists of entries go by time, at one moment
 * contacts first, then studies, answers and reopenings, then by code.
 */
@Value.Immutable
@DomainStyle
public interface LedgerSheet {

    /** The day; all of it has passed. */
    LocalDate asOf();

    /** Every concern raised up to and including the day. */
    ImmutableList<ConcernStanding> concerns();

    /** The entries that count. */
    ImmutableList<LedgerEntry> accepted();

    /** The entries up to and including the day that cannot be true beside the others, each with the rule it breaks. */
    ImmutableList<RefusedLedgerEntry> refused();

    /** The entries of later days, which count for nothing yet, and are not looked at. */
    ImmutableList<LedgerEntry> toCome();

    /** Returns the contacts that count, whether or not anything was raised. */
    default ImmutableList<Contact> contacts() {
        return accepted().stream()
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the concern with this code, if one was raised. */
    default Optional<ConcernStanding> findConcern(ConcernId id) {
        return concerns().stream().filter(concern -> concern.id().equals(id)).findFirst();
    }

    /** Returns the concerns that wait for an answer, overdue or not. */
    default ImmutableList<ConcernStanding> unanswered() {
        return concerns(ConcernStanding::isUnanswered);
    }

    /** Returns the concerns that wait for an answer after the due day. */
    default ImmutableList<ConcernStanding> overdue() {
        return concerns(ConcernStanding::isOverdue);
    }

    /** Returns the concerns of which an answer came after its due day, in any turn; they may wait for another by now. */
    default ImmutableList<ConcernStanding> answeredLate() {
        return concerns(ConcernStanding::isAnsweredLate);
    }

    /** Returns the concerns that were ever opened again, answered since or not. */
    default ImmutableList<ConcernStanding> reopened() {
        return concerns(concern -> concern.timesReopened() > 0);
    }

    /** Returns how many concerns are in each state. */
    default ConcernCounts counts() {
        return ConcernCounts.of(concerns());
    }

    /** Returns how many concerns of each category are in each state; without the categories of which there is none. */
    default ImmutableSortedMap<ConcernCategory, ConcernCounts> countsByCategory() {
        return countsBy(ConcernStanding::category);
    }

    /** Returns how many concerns of each household are in each state; without the households that raised none. */
    default ImmutableSortedMap<HouseholdId, ConcernCounts> countsByHousehold() {
        return countsBy(ConcernStanding::household);
    }

    private ImmutableList<ConcernStanding> concerns(Predicate<ConcernStanding> which) {
        return concerns().stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    private <K extends Comparable<K>> ImmutableSortedMap<K, ConcernCounts> countsBy(Function<ConcernStanding, K> key) {
        TreeMap<K, List<ConcernStanding>> groups =
                concerns().stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        ImmutableSortedMap.Builder<K, ConcernCounts> counts = ImmutableSortedMap.naturalOrder();
        groups.forEach((one, concerns) -> counts.put(one, ConcernCounts.of(concerns)));
        return counts.build();
    }

    /** Builds one sheet; only {@link ConcernLedger} makes them. */
    final class Builder extends ImmutableLedgerSheet.Builder {
        Builder() {}
    }
}
