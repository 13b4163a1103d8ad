// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarantinekit.core.area.DowngradeRule.CountsFrom;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.area.ScreeningRound.Result;

/**
 * What cases and rounds say, up to and including one day.
 *
 * @param lastCase the day of the last new case, if there is one
 * @param cleanRounds the days after it on which a full round was complete in which nobody was positive
 */
record CaseDays(Optional<LocalDate> lastCase, ImmutableSortedSet<LocalDate> cleanRounds) {

    static CaseDays of(Iterable<LocalDate> cases, Iterable<ScreeningRound> rounds, LocalDate asOf) {
        ImmutableList<ScreeningRound> all = ImmutableList.copyOf(rounds);
        Optional<LocalDate> lastCase = Stream.concat(
                        ImmutableList.copyOf(cases).stream(), completedOn(all, Result.POSITIVE))
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
        return new CaseDays(
                lastCase,
                completedOn(all, Result.ALL_NEGATIVE)
                        .filter(day -> !day.isAfter(asOf)
                                && lastCase.filter(last -> !last.isBefore(day)).isEmpty())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static Stream<LocalDate> completedOn(ImmutableList<ScreeningRound> rounds, Result result) {
        return rounds.stream().filter(round -> round.result() == result).map(ScreeningRound::completedOn);
    }

    /** Returns the day from which clean days count, in an area whose level began on this day. */
    LocalDate countedFrom(CountsFrom rule, LocalDate levelBegan) {
        return lastCase.filter(last -> rule == CountsFrom.LAST_CASE || last.isAfter(levelBegan))
                .orElse(levelBegan);
    }

    /** Returns the first clean round that was complete on this day or later, if there is one. */
    Optional<LocalDate> firstCleanRound(LocalDate notBefore) {
        return Optional.ofNullable(cleanRounds.ceiling(notBefore));
    }
}
