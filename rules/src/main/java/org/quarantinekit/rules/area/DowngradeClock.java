// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.area;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.core.calendar.ProtocolDay;

/**
 * Counts down to the downgrade of an area. A pure function of level, cases, rounds and moment; safe to share between threads.
 *
 * <p>By a rule of 7 days from the last case under {@code START_IS_DAY_0}, with a full round on the last of them, an area with
 * its last case on 1 July and a clean round on 8 July comes down on 9 July 00:00 at the earliest.
 */
public final class DowngradeClock {

    private final Optional<DayNumbering> chosen;

    private DowngradeClock(Optional<DayNumbering> chosen) {
        this.chosen = chosen;
    }

    /** Returns the clock that knows only the numberings that sources state. */
    public static DowngradeClock asStated() {
        return new DowngradeClock(Optional.empty());
    }

    /** Returns the clock that numbers days like this where a source does not say; what a source says is never overruled. */
    public static DowngradeClock whereSilent(DayNumbering numbering) {
        return new DowngradeClock(Optional.of(requireNonNull(numbering, "numbering")));
    }

    /**
     * Returns the countdown as it stands at this moment, or empty if no rule counts days down from the level.
     *
     * <p>The day of the moment is not over yet: it counts for no clean day, and a round on it may still be made. Cases and
     * rounds of later days are not looked at. A round in which somebody was positive is a new case of its day; one that is
     * incomplete is none. Several cases of one day are as one.
     *
     * @param standing the level
     * @param cases the days of new cases in the area, in any order, those before the level included
     * @param rounds the rounds of screening in the area, in any order
     * @param asOf the moment, at which the level is in force
     * @throws IllegalArgumentException if it is not, or if the source does not say which day is day 1 and nobody chose; the
     *     latter message names the last clean day by both numberings
     */
    public Optional<DowngradeCountdown> countdown(
            LevelStanding standing, Iterable<LocalDate> cases, Iterable<ScreeningRound> rounds, LocalDateTime asOf) {
        requireNonNull(standing, "standing");
        requireNonNull(cases, "cases");
        requireNonNull(rounds, "rounds");
        if (!standing.isInForceAt(requireNonNull(asOf, "asOf"))) {
            throw new IllegalArgumentException("asOf " + asOf + " must be while the level is in force, from "
                    + standing.since() + " on"
                    + standing.until().map(until -> " and before " + until).orElse(""));
        }
        CaseDays caseDays = CaseDays.of(cases, rounds, asOf.toLocalDate());
        return standing.findDowngrade().map(rule -> countdown(standing, rule, caseDays, asOf));
    }

    private DowngradeCountdown countdown(
            LevelStanding standing, DowngradeRule rule, CaseDays days, LocalDateTime asOf) {
        LocalDate countedFrom =
                days.countedFrom(rule.countsFrom(), standing.since().toLocalDate());
        DayNumbering numbering = rule.numbering().value().or(() -> chosen).orElseThrow(() -> silent(rule, countedFrom));
        LocalDate lastCleanDay = lastCleanDay(rule, numbering, countedFrom);
        DowngradeCountdown.Builder countdown = new DowngradeCountdown.Builder()
                .standing(standing)
                .rule(rule)
                .asOf(asOf)
                .lastCase(days.lastCase())
                .countedFrom(countedFrom)
                .numbering(numbering)
                .lastCleanDay(lastCleanDay);
        rule.cleanRoundWithinDays()
                .value()
                .map(within -> lastCleanDay.minusDays(within - 1L))
                .ifPresent(first -> countdown.roundNotBefore(first).roundCompleteOn(days.firstCleanRound(first)));
        return countdown.build();
    }

    private static IllegalArgumentException silent(DowngradeRule rule, LocalDate countedFrom) {
        return new IllegalArgumentException(
                "numbering of the " + rule.cleanDays() + " clean days must be chosen, because the source does not say"
                        + " which day is day 1: the last is "
                        + lastCleanDay(rule, DayNumbering.START_IS_DAY_0, countedFrom) + " by START_IS_DAY_0 and "
                        + lastCleanDay(rule, DayNumbering.START_IS_DAY_1, countedFrom) + " by START_IS_DAY_1");
    }

    static LocalDate lastCleanDay(DowngradeRule rule, DayNumbering numbering, LocalDate countedFrom) {
        return numbering.dateOf(countedFrom, ProtocolDay.of(rule.cleanDays()));
    }
}
