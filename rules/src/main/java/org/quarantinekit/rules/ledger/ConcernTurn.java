// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.quarantinekit.rules.internal.DomainStyle;

/**
 * One time that a concern had to be answered: the first since it was raised, each further one since it was opened again.
 *
 * <p>A concern raised on 13 August, to be answered within one day, is due by 14 August, that day included; answered on 15
 * August it is one day late.
 */
@Value.Immutable
@DomainStyle
public interface ConcernTurn {

    /** When the concern was raised or opened again. */
    LocalDateTime openedAt();

    /** The last day on which an answer is in time; empty where the policy has no rule for the category. */
    Optional<LocalDate> dueBy();

    /** When it was first studied in this turn; empty if it was not. */
    Optional<LocalDateTime> studiedAt();

    /** When it was answered; empty while it is not. */
    Optional<LocalDateTime> answeredAt();

    /**
     * By how many days the answer came after the due day, or, while there is none, how many days the day of asking is past
     * it; 0 on the due day and before, and where there is no due day.
     */
    int daysLate();

    /** Returns whether it is unanswered after the due day; on the due day itself it is still in time. */
    default boolean isOverdue() {
        return answeredAt().isEmpty() && daysLate() > 0;
    }

    /** Returns whether it was answered after the due day. */
    default boolean isAnsweredLate() {
        return answeredAt().isPresent() && daysLate() > 0;
    }

    /** Builds one turn; only {@link ConcernLedger} makes them. */
    final class Builder extends ImmutableConcernTurn.Builder {
        Builder() {}
    }
}
