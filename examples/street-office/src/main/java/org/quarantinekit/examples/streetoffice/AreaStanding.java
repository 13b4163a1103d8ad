// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.quarantinekit.core.area.AreaId;
import org.quarantinekit.core.area.DowngradeRule;
import org.quarantinekit.core.area.LevelMeasures;
import org.quarantinekit.core.area.ScreeningRound;
import org.quarantinekit.core.calendar.DayNumbering;
import org.quarantinekit.rules.area.DowngradeClock;
import org.quarantinekit.rules.area.DowngradeCountdown;
import org.quarantinekit.rules.area.LevelHistory;
import org.quarantinekit.rules.area.LevelStanding;

/**
 * Where one area stands at one moment.
 *
 * @param history its levels and those of all areas
 * @param area the area
 * @param at the moment
 * @param level the level it has then; empty if it has none, or none is known
 * @param measures what the level brings
 * @param countdowns how far it is on the way down: one, or one for each numbering where neither source nor user says which
 *     holds, or none where no days are counted
 */
record AreaStanding(
        LevelHistory history,
        AreaId area,
        LocalDateTime at,
        Optional<LevelStanding> level,
        ImmutableList<LevelMeasures> measures,
        ImmutableList<DowngradeCountdown> countdowns) {

    static AreaStanding of(
            LevelHistory history,
            AreaId area,
            LocalDateTime at,
            List<LocalDate> cases,
            ImmutableList<ScreeningRound> rounds,
            Optional<DayNumbering> chosen,
            ImmutableList<LevelMeasures> table) {
        Optional<LevelStanding> level = history.find(area, at);
        ImmutableList<DowngradeCountdown> countdowns = level.stream()
                .flatMap(standing -> numberings(standing, chosen).stream()
                        .flatMap(numbering ->
                                DowngradeClock.whereSilent(numbering).countdown(standing, cases, rounds, at).stream()))
                .collect(ImmutableList.toImmutableList());
        return new AreaStanding(
                history,
                area,
                at,
                level,
                level.map(standing -> standing.measures(table)).orElse(ImmutableList.of()),
                countdowns);
    }

    /** Returns the numbering that the source states, or the chosen one; both where nobody says. */
    private static ImmutableList<DayNumbering> numberings(LevelStanding standing, Optional<DayNumbering> chosen) {
        return standing.findDowngrade()
                .flatMap((DowngradeRule rule) -> rule.numbering().value())
                .or(() -> chosen)
                .map(ImmutableList::of)
                .orElse(ImmutableList.copyOf(DayNumbering.values()));
    }
}
