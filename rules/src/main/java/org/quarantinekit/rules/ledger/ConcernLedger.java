// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarantinekit.core.calendar.ServiceDay;
import org.quarantinekit.core.ledger.AnswerPolicy;
import org.quarantinekit.core.ledger.AnswerRule;
import org.quarantinekit.core.ledger.ConcernCategory;
import org.quarantinekit.core.ledger.LedgerEntry;

/**
 * Reads a ledger: from the entries and a day it tells where each concern stands. A pure function of policy, entries and day;
 * safe to share between threads.
 *
 * <p>Under a policy that gives one day for a difficulty, what was raised on 13 August is due by 14 August. It is overdue from
 * 15 August on; answered, and opened again on 16 August, it is due by 17 August.
 *
 * <p>Signs of distress on a contact open a concern of the category COUNSELLING, of the household as a whole, unless the contact
 * itself raised one of that category. Its code is that of the contact with {@code .counselling} after it. Of a contact code
 * with more than 52 characters, the first 15 stand there instead, with a dot and a name-based UUID of the whole after them, so
 * that it is a code, and always the same one. It says that somebody should talk with them, and is no diagnosis.
 */
public final class ConcernLedger {

    // Entries hold wall-clock times, so that the zone is never looked at.
    private static final ServiceDay FROM_MIDNIGHT = ServiceDay.fromMidnight(ZoneOffset.UTC);

    private final ImmutableMap<ConcernCategory, Integer> withinDays;
    private final ServiceDay serviceDay;

    private ConcernLedger(ImmutableMap<ConcernCategory, Integer> withinDays, ServiceDay serviceDay) {
        this.withinDays = withinDays;
        this.serviceDay = requireNonNull(serviceDay, "serviceDay");
    }

    /** Returns the ledger with the due days of this policy, of a place whose service day begins at midnight. */
    public static ConcernLedger of(AnswerPolicy policy) {
        return new ConcernLedger(
                requireNonNull(policy, "policy").rules().stream()
                        .collect(ImmutableMap.toImmutableMap(AnswerRule::category, AnswerRule::withinDays)),
                FROM_MIDNIGHT);
    }

    /**
     * Returns the ledger of a place that names no time for answers, whose service day begins at midnight: nothing has a due
     * day, nothing is overdue, and nothing was answered late.
     */
    public static ConcernLedger withoutDueDays() {
        return new ConcernLedger(ImmutableMap.of(), FROM_MIDNIGHT);
    }

    /** Returns the same ledger of a place whose service day begins at another time. */
    public ConcernLedger withServiceDay(ServiceDay begins) {
        return new ConcernLedger(withinDays, begins);
    }

    /**
     * Reads the entries as they stand on one day.
     *
     * <p>An entry of a later day counts for nothing yet. At one moment contacts come first, then studies, answers and
     * reopenings. Refused, with the rest kept, are: a contact whose code stands already; one with a concern whose code stands
     * already, or has the form that is kept for signs of distress; a study, answer or reopening of a concern that nobody
     * raised, or before it was raised; a study or answer of one that is answered; and a reopening of one that is not. Of two
     * contacts that cannot both be true the earlier stands.
     *
     * @param entries the entries, in any order
     * @param asOf the day of asking; all of it counts as passed
     */
    public LedgerSheet read(Iterable<? extends LedgerEntry> entries, LocalDate asOf) {
        return new LedgerReading(this, requireNonNull(asOf, "asOf")).sheet(requireNonNull(entries, "entries"));
    }

    /** Returns the service day of this time. */
    LocalDate dayOf(LocalDateTime time) {
        return serviceDay.dateOf(time);
    }

    /** Returns the last day on which an answer to what was opened at this time is in time, if there is one. */
    Optional<LocalDate> dueBy(ConcernCategory category, LocalDateTime openedAt) {
        return Optional.ofNullable(withinDays.get(category))
                .map(days -> dayOf(openedAt).plusDays(days));
    }
}
