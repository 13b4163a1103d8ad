// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.core.ledger.Concern;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.ConcernId;
import org.quarantinekit.core.ledger.ContactId;
import org.quarantinekit.core.subject.HouseholdId;
import org.quarantinekit.core.subject.PersonId;
import org.quarantinekit.rules.internal.DomainStyle;

/** Where one concern stands on one day. */
@Value.Immutable
@DomainStyle
public interface ConcernStanding {

    /**
     * What is overdue first; then by due day, what has none last; then what is open longest; then by code. No two concerns of
     * one ledger are equal in it.
     */
    Comparator<ConcernStanding> MOST_URGENT_FIRST = Comparator.comparing((ConcernStanding one) -> !one.isOverdue())
            .thenComparing(one -> one.dueBy().orElse(LocalDate.MAX))
            .thenComparing(ConcernStanding::openSince)
            .thenComparing(ConcernStanding::id);

    /** The concern; its text is in no {@code toString}. */
    Concern concern();

    /** The household that raised it. */
    HouseholdId household();

    /** The contact it came from. */
    ContactId contact();

    /** Whether nobody raised it in words: somebody noticed signs of distress on the contact, which ask for counselling. */
    boolean fromSignsOfDistress();

    /** The turns in their order, at least one: the first since it was raised, each further one since it was opened again. */
    ImmutableList<ConcernTurn> turns();

    /** Returns the code of the concern. */
    default ConcernId id() {
        return concern().id();
    }

    /** Returns what it is about. */
    default ConcernCategory category() {
        return concern().category();
    }

    /** Returns the person it concerns; empty if it concerns the household as a whole. */
    default Optional<PersonId> person() {
        return concern().person();
    }

    /** Returns when it was raised: at the time of the contact. */
    default LocalDateTime raisedAt() {
        return turns().get(0).openedAt();
    }

    /** Returns the last turn, which alone decides the state. */
    default ConcernTurn currentTurn() {
        return turns().get(turns().size() - 1);
    }

    /** Returns the state. */
    default ConcernState state() {
        return ConcernState.of(currentTurn(), turns().size() == 1);
    }

    /** Returns when it was raised, or last opened again. */
    default LocalDateTime openSince() {
        return currentTurn().openedAt();
    }

    /** Returns the last day on which an answer is, or was, in time; empty where the policy has no rule for the category. */
    default Optional<LocalDate> dueBy() {
        return currentTurn().dueBy();
    }

    /** Returns when it was answered for good; empty while it waits for an answer, also if an earlier one did not settle it. */
    default Optional<LocalDateTime> answeredAt() {
        return currentTurn().answeredAt();
    }

    /** Returns how often it was opened again. */
    default int timesReopened() {
        return turns().size() - 1;
    }

    /** Returns whether it waits for an answer. */
    default boolean isUnanswered() {
        return state().isUnanswered();
    }

    /** Returns whether it waits for an answer after the due day; on the due day itself it is still in time. */
    default boolean isOverdue() {
        return currentTurn().isOverdue();
    }

    /** Returns how many days past the due day it waits for an answer; 0 if it is not overdue. */
    default int daysOverdue() {
        return isOverdue() ? currentTurn().daysLate() : 0;
    }

    /** Returns whether an answer came after its due day, in any turn; a later answer in time does not mend that. */
    default boolean isAnsweredLate() {
        return turns().stream().anyMatch(ConcernTurn::isAnsweredLate);
    }

    /** Returns by how many days the latest of its answers was late, of all turns the most; 0 if none was. */
    default int daysLate() {
        return turns().stream()
                .filter(ConcernTurn::isAnsweredLate)
                .mapToInt(ConcernTurn::daysLate)
                .max()
                .orElse(0);
    }

    /** Builds one standing; only {@link ConcernLedger} makes them. */
    final class Builder extends ImmutableConcernStanding.Builder {
        Builder() {}
    }
}
